import { AppError, toFailure } from '../../../shared/errors'
import type { ImportJob } from '../../../shared/pages'
import type { UnreadSource } from '../../importers/SourceFile'
import type { PreparedSource } from '../../reading/PreparedSource'
import { insertLine, markFileDone, type LineOfFile, type WaitingFile } from '../../store/importJobs'
import { toStoreError } from '../../store/toStoreError'
import type { Desk } from '../desk'
import { fieldsFound } from './importFields'
import { storeFound } from './storeSource'

/** What came out of a file: a source, something that could not be read, or its end. */
export type Arrival = { file: WaitingFile } & (
  { found: PreparedSource | UnreadSource; position: number } | { found: null }
)

/** What was written of some arrivals. */
export interface Written {
  arrivals: number
  lines: (LineOfFile & { file: WaitingFile })[]
  filesDone: WaitingFile[]
}

/**
 * Writes down what arrived, in one transaction of `most` arrivals or, once that many milliseconds have passed, of fewer: the
 * sources with their lines of the report, and which files are read to their end. A source that cannot be stored gets a
 * line that says why. Throws, with nothing written, what concerns every source: a full disk.
 */
export function writeBatch(
  desk: Desk,
  job: Pick<ImportJob, 'id' | 'storyId'>,
  arrivals: readonly Arrival[],
  limits: { most: number; milliseconds: number },
): Written {
  try {
    return desk.library.undivided(() => writeAll(desk, job, arrivals, limits, storeLine))
  } catch {
    // One of them cannot be stored: each is held apart from the others.
    return desk.library.transaction(() => writeAll(desk, job, arrivals, limits, lineApart))
  }
}

function writeAll(
  desk: Desk,
  job: Pick<ImportJob, 'id' | 'storyId'>,
  arrivals: readonly Arrival[],
  { most, milliseconds }: { most: number; milliseconds: number },
  lineOf: typeof storeLine,
): Written {
  const started = performance.now()
  const written: Written = { arrivals: 0, lines: [], filesDone: [] }
  for (const arrival of arrivals) {
    const isLate = performance.now() - started > milliseconds
    if (written.arrivals >= most || (isLate && written.arrivals > 0)) break
    written.arrivals++
    if (arrival.found === null) {
      markFileDone(desk.library, arrival.file.number)
      written.filesDone.push(arrival.file)
    } else {
      const line = { ...lineOf(desk, job, arrival.found), ...placeOf(arrival) }
      insertLine(desk.library, job.id, line)
      written.lines.push({ ...line, file: arrival.file })
    }
  }
  return written
}

function placeOf(arrival: Extract<Arrival, { position: number }>) {
  const { file, position, found } = arrival
  return { fileNumber: file.number, position, place: found.inner }
}

type Result = Pick<LineOfFile, 'outcome' | 'articleId' | 'sentence'>

function storeLine(
  desk: Desk,
  job: Pick<ImportJob, 'storyId'>,
  found: PreparedSource | UnreadSource,
): Result {
  if ('error' in found) return failed(found.error)
  return { ...storeFound(desk, found, fieldsFound(found), job.storyId), sentence: null }
}

function lineApart(...given: Parameters<typeof storeLine>): Result {
  try {
    return given[0].library.transaction(() => storeLine(...given))
  } catch (thrown) {
    if (concernsAll(thrown)) throw thrown
    return failed(thrown)
  }
}

function failed(thrown: unknown): Result {
  return { outcome: 'failed', articleId: null, sentence: toFailure(toStoreError(thrown)).message }
}

/** A failure of the library or its disk is the same for every source that follows. */
function concernsAll(thrown: unknown): boolean {
  const known = toStoreError(thrown)
  return known instanceof AppError && ofTheLibrary.has(known.code)
}

const ofTheLibrary = new Set([
  'disk-full',
  'disk-failed',
  'read-only',
  'library-corrupt',
  'library-busy',
  'library-closed',
  'no-such-story',
])
