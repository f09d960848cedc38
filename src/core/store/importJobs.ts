import type { ArticleId, JobId } from '../../shared/domain/ids'
import type { Instant } from '../../shared/domain/days'
import type { ImportJob, ImportReportLine } from '../../shared/pages'
import type { Library, ReadableLibrary } from './openLibrary'

type Outcome = ImportReportLine['outcome']

/** An import as it is kept; what it has come to is counted from its files and lines. */
export type KeptJob = Omit<ImportJob, 'rate' | 'secondsLeft'>

/** A file of an import that is not read to its end yet. */
export interface WaitingFile {
  number: number
  name: string
  rank: number
  /** Null when it came as bytes. */
  path: string | null
  /** So many of its sources are in the report already. */
  taken: number
}

/** A file as it is put on the list. */
export interface ListedFile {
  name: string
  rank: number
  path: string | null
  bytes: Uint8Array | null
}

/** One line of the report. */
export interface LineOfFile {
  fileNumber: number
  /** Which source of the file it is about, from 0. */
  position: number
  /** Where the source stands in the file; empty for the file itself. */
  place: string
  outcome: Outcome
  articleId: ArticleId | null
  sentence: string | null
}

/** A line with the headline of its article. */
export interface TitledLine extends ImportReportLine {
  title: string | null
}

export function insertJob(
  library: Library,
  job: Pick<ImportJob, 'id' | 'label' | 'storyId' | 'state' | 'startedAt'>,
  paths: readonly string[],
): void {
  library
    .prepare(
      `INSERT INTO import_jobs (id, label, story_id, state, paths, started_at)
       VALUES (@id, @label, @storyId, @state, @paths, @startedAt)`,
    )
    .run({
      id: job.id,
      label: job.label,
      storyId: job.storyId,
      state: job.state,
      paths: JSON.stringify(paths),
      startedAt: job.startedAt,
    })
}

/** The imports with a report, newest first. */
export function listJobs(library: ReadableLibrary): KeptJob[] {
  const rows = library.prepare(`${jobs} ORDER BY started_at DESC, id DESC`).all() as JobRow[]
  return rows.map((row) => toJob(library, row))
}

export function findJob(library: ReadableLibrary, id: JobId): KeptJob | null {
  const row = library.prepare(`${jobs} WHERE id = ?`).get(id) as JobRow | undefined
  return row ? toJob(library, row) : null
}

export function updateJob(
  library: Library,
  job: Pick<ImportJob, 'id' | 'label' | 'state' | 'stoppedBecause' | 'finishedAt'>,
): void {
  library
    .prepare(
      `UPDATE import_jobs SET label = @label, state = @state, stopped_because = @stoppedBecause,
         finished_at = @finishedAt WHERE id = @id`,
    )
    .run({
      id: job.id,
      label: job.label,
      state: job.state,
      stoppedBecause: job.stoppedBecause,
      finishedAt: job.finishedAt,
    })
}

/** What was named when the import began. */
export function pathsOfJob(library: ReadableLibrary, id: JobId): string[] {
  const row = library.prepare('SELECT paths FROM import_jobs WHERE id = ?').get(id)
  return row ? (JSON.parse((row as { paths: string }).paths) as string[]) : []
}

/** Where things lie on a person's disk is nobody else's business once they are read. */
export function forgetPaths(library: Library, id: JobId): void {
  library.prepare("UPDATE import_jobs SET paths = '[]' WHERE id = ?").run(id)
}

export function deleteJob(library: Library, id: JobId): void {
  library.prepare('DELETE FROM import_jobs WHERE id = ?').run(id)
}

/** Puts files on the list of an import; answers their numbers. */
export function insertFiles(library: Library, id: JobId, files: readonly ListedFile[]): number[] {
  const insert = library.prepare(
    `INSERT INTO import_files (job_id, name, rank, path, bytes) VALUES (?, ?, ?, ?, ?)`,
  )
  return files.map(({ name, rank, path, bytes }) =>
    Number(insert.run(id, name, rank, path, bytes).lastInsertRowid),
  )
}

/** Takes all files off the list of an import whose counting did not come to its end. */
export function deleteFiles(library: Library, id: JobId): void {
  library.prepare('DELETE FROM import_files WHERE job_id = ?').run(id)
}

/** The next files to be read after the one given, in the order in which they are to be. */
export function waitingFiles(
  library: ReadableLibrary,
  id: JobId,
  after: Pick<WaitingFile, 'rank' | 'number'> | null,
  limit: number,
): WaitingFile[] {
  const { rank, number } = after ?? { rank: -1, number: 0 }
  return library
    .prepare(
      `SELECT number, name, rank, path,
         (SELECT count(*) FROM import_lines WHERE file_number = import_files.number) AS taken
       FROM import_files
       WHERE job_id = @id AND done = 0 AND (rank, number) > (@rank, @number)
       ORDER BY rank, number LIMIT @limit`,
    )
    .all({ id, rank, number, limit }) as WaitingFile[]
}

/** The bytes of a file that came without a path. */
export function bytesOfFile(library: ReadableLibrary, number: number): Uint8Array {
  const row = library.prepare('SELECT bytes FROM import_files WHERE number = ?').get(number)
  return (row as { bytes: Uint8Array | null } | undefined)?.bytes ?? new Uint8Array()
}

/** Its sources are all in the report; its path and bytes are let go. */
export function markFileDone(library: Library, number: number): void {
  library
    .prepare('UPDATE import_files SET done = 1, path = NULL, bytes = NULL WHERE number = ?')
    .run(number)
}

export function insertLine(library: Library, id: JobId, line: LineOfFile): void {
  library
    .prepare(
      `INSERT INTO import_lines (file_number, position, job_id, place, outcome, article_id, sentence)
       VALUES (@fileNumber, @position, @id, @place, @outcome, @articleId, @sentence)`,
    )
    .run({
      id,
      fileNumber: line.fileNumber,
      position: line.position,
      place: line.place,
      outcome: line.outcome,
      articleId: line.articleId,
      sentence: line.sentence,
    })
}

/** Lines of the report, in the order of the files; of one outcome or of all. */
export function reportLines(
  library: ReadableLibrary,
  id: JobId,
  outcome: Outcome | null,
  from: number,
  limit: number,
): TitledLine[] {
  const rows = library
    .prepare(
      `SELECT name, place, outcome, article_id AS articleId, sentence, title
       FROM import_lines JOIN import_files ON number = file_number
         LEFT JOIN articles ON articles.id = article_id
       WHERE import_lines.job_id = @id ${outcome === null ? '' : 'AND outcome = @outcome'}
       ORDER BY file_number, position LIMIT @limit OFFSET @from`,
    )
    .all({ id, from, limit, ...(outcome === null ? {} : { outcome }) }) as ReportRow[]
  return rows.map(({ name, place, ...line }) => ({
    fileName: place === '' ? name : `${name} › ${place}`,
    ...line,
  }))
}

/** How many lines a report has, of each outcome. */
export function countLines(library: ReadableLibrary, id: JobId): Record<Outcome, number> {
  const counts = { added: 0, 'new-version': 0, 'there-already': 0, failed: 0 }
  const rows = library
    .prepare(
      'SELECT outcome, count(*) AS lines FROM import_lines WHERE job_id = ? GROUP BY outcome',
    )
    .all(id) as { outcome: Outcome; lines: number }[]
  for (const { outcome, lines } of rows) counts[outcome] = lines
  return counts
}

/** How many files are on the list of an import, and how many of them are read to their end. */
export function countFiles(
  library: ReadableLibrary,
  id: JobId,
): Pick<ImportJob, 'files' | 'filesDone'> {
  return library
    .prepare(
      `SELECT count(*) AS files, coalesce(sum(done), 0) AS filesDone FROM import_files WHERE job_id = ?`,
    )
    .get(id) as Pick<ImportJob, 'files' | 'filesDone'>
}

const jobs = `SELECT id, label, story_id AS storyId, state, stopped_because AS stoppedBecause,
  started_at AS startedAt, finished_at AS finishedAt FROM import_jobs`

interface JobRow extends Pick<
  ImportJob,
  'id' | 'label' | 'storyId' | 'state' | 'stoppedBecause' | 'finishedAt'
> {
  startedAt: Instant
}

interface ReportRow extends Omit<TitledLine, 'fileName'> {
  name: string
  place: string
}

function toJob(library: ReadableLibrary, row: JobRow): KeptJob {
  return { ...row, ...countFiles(library, row.id), outcomes: countLines(library, row.id) }
}
