import type { Analysis } from '../../shared/domain/analysis'
import type { ImportedArticle } from '../../shared/domain/articles'
import type { Day } from '../../shared/domain/days'
import type { UnreadSource } from '../importers/SourceFile'

/** A file that is to be read, by its place on the disk or by its bytes. */
export interface ReadTask {
  path: string | null
  bytes: Uint8Array | null
  name: string
  /** The day on which the person got it. */
  capturedOn: Day
  /** So many of its sources were taken already and are passed over. */
  skip: number
  /** True when it is wanted only if it is one source: of a file of several nothing but `several` comes. */
  alone: boolean
}

/** A source with everything that can be reckoned without the library: what is left is to write it down. */
export interface PreparedSource {
  /** Where it stands within its file, as `FoundSource` has it. */
  inner: string
  /** Of the file; null for what was pasted. */
  name: string | null
  mediaType: string
  /** With the day of publication as its words tell it, where nothing else does. */
  article: ImportedArticle
  sha256: string
  byteLength: number
  /** The bytes as raw deflate. */
  deflated: Uint8Array
  /** SHA-256 of the article proper with its white space evened out. */
  textSha256: string
  /** The text's shingles, as words of the index. */
  shingles: string
  words: number
  /** The first lines of the article proper. */
  opening: string
  /** Of the text as far as `ANALYSED`, with the article's day of publication. */
  analysis: Analysis
}

export type ReadResult = PreparedSource | UnreadSource | 'several'

/** What a file holds, source by source, as it is read: nothing runs far ahead of who takes it. */
export type ReadResults = AsyncIterable<ReadResult>

/** Reads files: in worker threads where the app was built, else in this very thread. */
export interface Readers {
  /** How many files it is worth to ask for at a time. */
  readonly atOnce: number
  /** Whole-file failures are thrown, as AppError or as the disk's own error. To stop taking ends the reading. */
  read(task: ReadTask): ReadResults
  /** Ends whatever is under way. */
  close(): Promise<void>
}
