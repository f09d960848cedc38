import { basename } from 'node:path'
import type { Api } from '../../../shared/api'
import { newId, type JobId, type StoryId } from '../../../shared/domain/ids'
import { AppError } from '../../../shared/errors'
import type { ImportJob } from '../../../shared/pages'
import { csvRow } from '../../exporters/csvRow'
import type { Readers } from '../../reading/PreparedSource'
import {
  countLines,
  deleteJob,
  findJob,
  insertFiles,
  insertJob,
  listJobs,
  reportLines,
  updateJob,
  type KeptJob,
  type ListedFile,
} from '../../store/importJobs'
import type { Desk } from '../desk'
import {
  filesInWords,
  runImport,
  type Batches,
  type HearLine,
  type RunningImport,
} from './importRun'
import { rankOf } from './listFiles'
import { requireStory } from '../stories'

type JobVerbs = 'startDropped' | 'jobs' | 'report' | 'pause' | 'resume' | 'cancel' | 'forget'

/** A call of the window waits for no more than one of these. */
const shortBatches: Batches = { most: 100, milliseconds: 8 }

/** Imports of many files. Each is kept in the library with all that is still to be done, so that it outlives a quit. */
export function importJobs(
  desk: Desk,
  readers: Readers,
  { batches = shortBatches, hear }: { batches?: Batches; hear?: HearLine } = {},
) {
  const { library } = desk
  /** Those of this sitting, under way or not; on a full disk they alone know how they stand. */
  const works = new Map<JobId, RunningImport>()

  function begin(
    label: string,
    storyId: StoryId | null,
    paths: readonly string[],
    files: ListedFile[],
  ): JobId {
    if (storyId !== null) requireStory(desk, storyId)
    const id = newId<JobId>()
    const state = paths.length > 0 ? 'counting' : 'running'
    desk.write(['imports'], () => {
      insertJob(library, { id, label, storyId, state, startedAt: desk.now() }, paths)
      insertFiles(library, id, files)
    })
    run(findJob(library, id)!)
    return id
  }

  function run(job: KeptJob): void {
    const begun = { ...job, rate: null, secondsLeft: null }
    works.set(job.id, runImport(desk, readers, begun, batches, hear))
  }

  /** What no one works at any more was interrupted, whatever it was then. */
  function shown(kept: KeptJob): ImportJob {
    const work = works.get(kept.id)
    if (work) return structuredClone(work.job)
    const state = isUnderWay(kept) ? 'interrupted' : kept.state
    return { ...kept, state, rate: null, secondsLeft: null }
  }

  function must(id: JobId): ImportJob {
    const kept = findJob(library, id)
    if (!kept) throw new AppError('no-such-import', 'This import is not on the list any more.')
    return shown(kept)
  }

  function stop(id: JobId, state: 'paused' | 'cancelled'): void {
    const job = must(id)
    const work = works.get(id)
    if (work && isUnderWay(job)) return work.stop(state)
    if (job.state === 'done' || job.state === state) return
    works.delete(id)
    desk.write(['imports'], () => updateJob(library, { ...job, state }))
  }

  const api: Pick<Api['imports'], JobVerbs> = {
    startDropped(files, storyId) {
      const label = files.length === 1 ? files[0]!.fileName : filesInWords(files.length)
      const listed = files.map(({ fileName, bytes }) => {
        const name = fileName || 'Untitled'
        return { name, rank: rankOf(name), path: null, bytes }
      })
      return begin(label || 'Untitled', storyId, [], listed)
    },
    jobs: () => listJobs(library).map(shown),
    report(id, outcome, from, limit) {
      must(id)
      const counts = countLines(library, id)
      const total =
        outcome === null
          ? Object.values(counts).reduce((sum, lines) => sum + lines, 0)
          : (counts[outcome] ?? 0)
      return { lines: reportLines(library, id, outcome, from, limit), total }
    },
    pause: (id) => stop(id, 'paused'),
    resume(id) {
      const job = must(id)
      if (isUnderWay(job) || job.state === 'done') return
      if (job.storyId !== null) requireStory(desk, job.storyId)
      run({ ...job, stoppedBecause: null })
    },
    cancel: (id) => stop(id, 'cancelled'),
    forget(id) {
      works.get(id)?.stop('cancelled')
      works.delete(id)
      desk.write(['imports'], () => deleteJob(library, id))
    },
  }

  return {
    api,
    /** Files and folders, by their paths. */
    start(paths: string[], storyId: StoryId | null): JobId {
      const [only] = paths
      if (only === undefined) throw new AppError('nothing-to-import', 'Choose a file or a folder.')
      const label = paths.length === 1 ? basename(only) || only : filesInWords(paths.length)
      return begin(label, storyId, paths, [])
    },
    /** Resolves once an import is under way no more. */
    ended: (id: JobId): Promise<void> => works.get(id)?.ended ?? Promise.resolve(),
    /** The whole report as a table, RFC 4180. */
    reportAsCsv(id: JobId): string {
      must(id)
      const rows = reportLines(library, id, null, 0, Number.MAX_SAFE_INTEGER)
      return [
        ['File', 'Outcome', 'Article', 'Why'],
        ...rows.map((line) => [
          line.fileName,
          outcomeWords[line.outcome],
          line.title ?? '',
          line.sentence ?? '',
        ]),
      ]
        .map(csvRow)
        .join('')
    },
    close() {
      for (const work of works.values()) work.stop('interrupted')
    },
  }
}

function isUnderWay({ state }: Pick<ImportJob, 'state'>): boolean {
  return state === 'running' || state === 'counting'
}

const outcomeWords = {
  added: 'added',
  'new-version': 'new version',
  'there-already': 'there already',
  failed: 'failed',
}
