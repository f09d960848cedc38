import type { DraftDocument } from '../../shared/domain/drafts'
import type { Span } from '../../shared/domain/spans'
import type { Terms } from '../../shared/domain/terms'
import type { ExportedSource } from './DraftToExport'

/** A draft with all that it rests on, before anything of it is kept back: no format is written from this. */
export interface DraftUnderTerms {
  title: string
  language: string | null
  document: DraftDocument
  sources: SourceUnderTerms[]
  stretches: StretchUnderTerms[]
}

/** A source of the draft and on what terms it was given. */
export interface SourceUnderTerms {
  source: ExportedSource
  /** The strictest of what is said of the quote, of the article and of other quotes in the same place. */
  terms: Terms
  /** By what the speaker goes: full name, other names, family name. */
  names: string[]
  /** Other passages of the same copy that are kept back. */
  near: Span[]
}

/** Quoted words of the draft that stand in a passage under terms, whether they are tied to it or not. */
export interface StretchUnderTerms extends Span {
  /** Which paragraph, heading or code block of the document, from 0 in reading order; `titleParagraph` for the title. */
  paragraph: number
  /** One for each quotation: it may go on through several paragraphs. */
  quotation: string
  terms: Terms
  names: string[]
}

export const titleParagraph = -1
