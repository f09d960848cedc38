import type { Day } from '../../shared/domain/days'
import type { DraftDocument } from '../../shared/domain/drafts'
import type { AnchorId, QuoteId } from '../../shared/domain/ids'
import type { FragmentSelector } from '../../shared/domain/locators'
import type { StoredPassage } from '../../shared/domain/sourceTarget'

/** A draft and all that its notes say, taken out of the library: exporters read nothing else. */
export interface DraftToExport {
  /** The name the person gave it: it goes into the file's title, never into the text. */
  title: string
  /** BCP 47, such as "en-GB"; null when it is not known. */
  language: string | null
  document: DraftDocument
  /** One for each quote and each cited passage of the document; one that is missing becomes a note that says so. */
  sources: (ExportedSource | MaskedSource)[]
  /** Said at the end of the file: what was kept back because of terms; null when nothing was. */
  closingLine: string | null
}

/** A source that is not named: nothing of it is there that a file could tell. */
export interface MaskedSource {
  quoteId: QuoteId | null
  anchorId: AnchorId | null
  /** All that its note says: "withheld: off the record", "a source on background". */
  masked: string
}

/** A passage that another library has: all that is known of it is where it stands. */
export interface SourceElsewhere {
  quoteId: QuoteId | null
  anchorId: AnchorId | null
  elsewhere: StoredPassage
}

/** What a note can be about. */
export type NotedSource = ExportedSource | MaskedSource | SourceElsewhere

/** A stored passage that a draft rests on, with all that finds it again. */
export interface ExportedSource {
  /** The quote whose `sourcedQuote` mark leads here; null for a passage that is only cited. */
  quoteId: QuoteId | null
  /** The passage that a `citation` leads to; a quote and a citation with the same one share a note. */
  anchorId: AnchorId | null
  articleTitle: string
  outlet: string | null
  byline: string[]
  publishedOn: Day | null
  url: string | null
  /** The words of the stored copy and up to 32 code units around them (W3C TextQuoteSelector). */
  exact: string
  prefix: string
  suffix: string
  /** UTF-16 offsets into the version's text (W3C TextPositionSelector). */
  start: number
  end: number
  /** Of the version's original bytes, in hexadecimal. */
  versionSha256: string
  /** 1 for the first copy that was kept, 2 for the next one. */
  versionNumber: number
  /** Where it stands in the original, as it is cited ("p. 3") and for programs; none where there are no pages or times. */
  locator?: string | null
  fragment?: FragmentSelector
  speaker: string | null
}

export const draftFormats = ['docx', 'markdown', 'html', 'text', 'pdf'] as const
export type DraftFormat = (typeof draftFormats)[number]

/** What an export needs beside the draft; `loadPdfFonts` reads it from disk. */
export interface ExportAssets {
  /** Needed for PDF only. */
  fonts?: PdfFonts
}

/** TrueType or OpenType files, one a style. */
export interface PdfFonts {
  regular: Uint8Array
  italic: Uint8Array
  bold: Uint8Array
  boldItalic: Uint8Array
}
