import type { AnchorId, QuoteId } from './ids'
import type { Span } from './spans'

/** How a quoted string of a draft compares with the stored sources; best first. Never more than that is claimed. */
export const grades = [
  'exact',
  'typography',
  'permitted',
  'changed',
  'elsewhere',
  'other-speaker',
  'not-found',
  'not-a-quotation',
] as const

export type Grade = (typeof grades)[number]

/** The words shown for a grade, everywhere. */
export const gradeWords: Record<Grade, string> = {
  exact: 'Matches the stored copy',
  typography: 'Typography differs',
  permitted: 'Permitted edit',
  changed: 'Words changed',
  elsewhere: 'Found in another source',
  'other-speaker': 'Said by someone else',
  'not-found': 'Not found in your sources',
  'not-a-quotation': 'Not a quotation',
}

/** A quoted string of a text. The span includes the quotation marks; `inner` does not. */
export interface QuotedString extends Span {
  inner: Span
  /** The words within the marks. */
  text: string
}

/** One step from the source's words to the draft's: kept, only in the draft, only in the source. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** What a comparison with one or more source texts found. */
export interface Comparison {
  grade: 'exact' | 'typography' | 'permitted' | 'changed' | 'not-found'
  match: Span | null
  /** For `changed` (and `typography`, `permitted`): how to get from the source's words to the draft's. */
  diff: DiffPart[]
  /** 0 to 1: share of the quoted words found in the match, in order. */
  likeness: number
}

/** What a checker should look at although the grade is good. */
export const checkNotes = [
  'negation-omitted',
  'negation-before',
  'joins-quotations',
  'outside-quotation',
  'newer-copy-differs',
] as const

export type CheckNote = (typeof checkNotes)[number]

/** The sentence shown for each note. */
export const checkNoteWords: Record<CheckNote, string> = {
  'negation-omitted': 'A “not” of the source is among the words left out.',
  'negation-before': 'In the source a “not” stands right before these words.',
  'joins-quotations': 'The words are put together from two quotations of the source.',
  'outside-quotation': 'In the source these words stand outside quotation marks.',
  'newer-copy-differs': 'The newest copy of the source no longer has these words.',
}

/** One block of a draft to be checked; positions of the answer count from the block's first character. */
export interface BlockToCheck {
  key: string
  text: string
  /** Stretches of the block that were pulled from a quote. */
  links: (Span & { quoteId: QuoteId })[]
  /** Where a citation stands: what is before it rests on that passage. */
  citations: { at: number; anchorId: AnchorId }[]
  /** The end of the block before and the beginning of the one behind, where a speaker may be named; not checked. */
  before: string
  after: string
  /** A block quote: the whole block is a quotation, with or without marks. */
  isQuotation: boolean
}
