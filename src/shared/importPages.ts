import type { FetchHop, Known } from './domain/articles'
import type { Day, Instant } from './domain/days'
import type { ArticleId, JobId, StoryId, WatchedFolderId } from './domain/ids'

/** What the screens of import show. */

/** What was made of something offered for import; nothing is stored yet. */
export interface ImportPreview {
  previewId: string
  fileName: string | null
  title: Known<string> | null
  byline: Known<string[]> | null
  outlet: Known<string> | null
  publishedOn: Known<Day> | null
  modifiedOn: Known<Day> | null
  section: Known<string> | null
  agencies: Known<string[]> | null
  url: string | null
  language: string | null
  words: number
  /** The first lines of the article proper. */
  opening: string
  setAside: number
  /** Pages of the original, and pictures that came with it. */
  pages: number
  pictures: number
  /** The article that has the same bytes, the same address or the same words; null when this is new. */
  twin: { articleId: ArticleId; title: string; same: 'bytes' | 'address' | 'text' } | null
}

/** What a person confirmed or typed in the import form. */
export interface ImportFields {
  title: string
  byline: string[]
  outlet: string | null
  publishedOn: Day | null
  url: string | null
  /** These three stay as they are where they are not given. */
  modifiedOn?: Day | null
  section?: string | null
  agencies?: string[]
}

export interface ImportOutcome {
  articleId: ArticleId
  /** `there-already`: nothing was stored, the article that is there is meant. */
  outcome: 'added' | 'new-version' | 'there-already'
}

/** One import of many files, from the first look at them to its report. It outlives a quit: what was not done can be done later. */
export interface ImportJob {
  id: JobId
  /** The folder's or the archive's name, or "214 files". */
  label: string
  storyId: StoryId | null
  /** `interrupted`: the app was closed or stopped while it ran. */
  state: 'counting' | 'running' | 'paused' | 'interrupted' | 'cancelled' | 'done'
  /** Why it paused by itself, in a sentence: the disk is full. */
  stoppedBecause: string | null
  startedAt: Instant
  finishedAt: Instant | null
  /** Files found so far, and how many of them have been read to their end. */
  files: number
  filesDone: number
  /** What came of the sources in them: one file may hold several. */
  outcomes: Record<ImportReportLine['outcome'], number>
  /** Files a second, over the last seconds; null while nothing is known. */
  rate: number | null
  secondsLeft: number | null
}

export interface ImportReportPage {
  lines: ImportReportLine[]
  /** How many lines there are in all, of the outcome asked for. */
  total: number
}

export interface ImportReportLine {
  /** The file; of a source within one, where it stands in it: "clippings.zip › 2025/ferry.html". */
  fileName: string
  outcome: ImportOutcome['outcome'] | 'failed'
  articleId: ArticleId | null
  /** Why it failed, in a sentence. */
  sentence: string | null
}

/** How the getting of one page stands: at most a few times a second, and once for each address. */
export interface FetchProgress {
  requestId: string
  /** `pictures`: the page is there, its own pictures are being got. */
  stage: 'asking' | 'receiving' | 'pictures' | 'done'
  /** Every address asked so far, in order; the last one's status is null while it has not answered. */
  hops: FetchHop[]
  /** Of the page, so far; and in all, where the server said so. */
  bytes: number
  totalBytes: number | null
  /** The article's own pictures: got so far, and asked for so far. */
  pictures: number
  picturesInAll: number
}

/** A folder whose new and changed files come in by themselves. */
export interface WatchedFolder {
  id: WatchedFolderId
  /** The folder's name and the one it lies in: `Documents/Clippings`. */
  label: string
  storyId: StoryId | null
  /** False while the folder cannot be found or read; it is taken up again when it returns. */
  isThere: boolean
  since: Instant
  /** Files of it that came in so far. */
  files: number
  lastFileAt: Instant | null
}
