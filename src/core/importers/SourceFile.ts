import type { ImportedArticle } from '../../shared/domain/articles'
import type { Day } from '../../shared/domain/days'

/** A file that may hold one source or many. */
export interface SourceFile {
  /** Its name, without its folder. */
  name: string
  bytes: Uint8Array
  mediaType?: string | null
  /** Where the person says it comes from. */
  url?: string | null
  /** The day on which the person got it. */
  capturedOn?: Day | null
  /**
   * A file beside it, by a path relative to it, as a saved page names its pictures and a list of references its
   * documents; of a page just got from the web also by any address that it names a picture by. Null when there is none, and always for a path that leads out of the folder.
   */
  beside(path: string): Promise<Uint8Array | null>
}

/** One source found in a file, and the bytes that are its evidence. */
export interface FoundSource {
  /** Where it stands within the file: empty for the file itself, else like `2025/ferry.html` or `Minutes.eml/minutes.pdf`. */
  inner: string
  name: string
  bytes: Uint8Array
  mediaType: string
  article: ImportedArticle
}

/** Something in a file that could not be read; the rest of it still can. */
export interface UnreadSource {
  inner: string
  /** Why, in a sentence. */
  error: Error
}

/** What a file holds, one after the other, as it is read: nothing is kept in memory that nobody asked for yet. */
export type FoundSources = AsyncIterable<FoundSource | UnreadSource>

/** Reads one format. Whole-file failures are thrown as AppError. */
export interface SourceReader {
  /** `inside` reads what stands within, at that place: an attachment, an archive's entry. */
  (file: SourceFile, inside: (file: SourceFile, place: string) => FoundSources): FoundSources
}
