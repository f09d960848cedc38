import type { Day } from '../../../shared/domain/days'
import type { ReviewState } from '../../../shared/domain/quotes'

/** An event of a timeline and the passages that it rests on, taken out of the library. */
export interface EventToExport {
  /** Stays at home: files get a hash of it, so that a calendar knows the event again. */
  id: string
  title: string
  edtf: Day
  state: ReviewState
  /** True when two supports give dates that cannot both be right. */
  conflict: boolean
  supports: (SupportToExport | MaskedSupport)[]
}

/** A passage whose source is not named, and often not its words: nothing else of it is there that a file could tell. */
export interface MaskedSupport {
  /** All that is said of the source: "withheld: off the record", "a source on background". */
  masked: string
  exact: string
}

export interface SupportToExport {
  outlet: string | null
  /** Of the article. */
  title: string
  url: string | null
  /** The words of the passage. */
  exact: string
  /** The date as this passage gives it. */
  edtf: Day
}
