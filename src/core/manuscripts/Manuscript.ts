import type { DraftDocument, DraftNode } from '../../shared/domain/drafts'
import type { FragmentSelector } from '../../shared/domain/locators'
import type { Span } from '../../shared/domain/spans'

/** A text written elsewhere, as a draft whose ties do not know yet where they lead in this library. */
export interface Manuscript {
  title: string
  /**
   * In the draft's own vocabulary, but `sourcedQuote` marks and `citation` nodes hold `{passage}`, the number of one of
   * `passages`, in the place of an id; a citation that is `implied` may be the note of the words before it.
   */
  document: DraftDocument
  /** What the file's notes name; null for a note that says its source is gone. */
  passages: (ForeignPassage | null)[]
}

/** A stored passage as a file names it: wholly in a W3C target, or by place and the beginning of a hash in a note. */
export interface ForeignPassage extends Span {
  /** 64 hexadecimal digits, or only the first of them. */
  versionSha256: string
  /** Null where the file does not say. */
  versionNumber: number | null
  /** Empty where the file does not say. */
  exact: string
  prefix: string
  suffix: string
  /** Which page or moment of the original it is on, where the file says. */
  fragment?: FragmentSelector
}

/** A manuscript's blocks before its notes are understood; see `settleTies`. */
export interface RoughText {
  title: string | null
  /**
   * Draft nodes, among which: mark `tie` {tie, note}: these words belong to the note, or to the one that follows; mark
   * `raised`: set above the line; node `noteRef` {note, label}: the sign of a note.
   */
  blocks: DraftNode[]
  notes: Map<string, RoughNote>
  /** True when the format says which words belong to a note. */
  saysWhichWords: boolean
}

export interface RoughNote {
  text: string
  /** From a W3C target, where the file has one. */
  target: ForeignPassage | null
  /** What the note says, to be kept when it names no passage. */
  blocks: DraftNode[]
}
