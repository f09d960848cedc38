import type { Anchor } from '../../shared/domain/anchors'
import type { Day, Instant } from '../../shared/domain/days'
import type { Flag } from '../../shared/domain/flags'
import type { ArticleId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import type { Terms } from '../../shared/domain/terms'
import type { NameBook } from './NameBook'

/** A stored passage that words of a draft rest on. */
export interface Evidence {
  articleId: ArticleId
  anchor: Anchor
  /** The paragraphs of the stored copy that hold the passage, and the same with their neighbours. */
  paragraph: string
  surroundings: string
  /** Who said it, in words; null when nobody is given, as for a cited passage. */
  speaker: string | null
  /** There is somebody who said it, and no name. */
  isUnnamed: boolean
  /** The stricter of the passage's own and its article's. */
  terms: Terms
}

/** Words of a block that were pulled from a passage, or the place behind words that rest on one. */
export interface RestingWords extends Span {
  kind: 'quote' | 'citation'
  evidence: Evidence
}

/** A block of a draft with the passages that it rests on; positions count from its first character. */
export interface BlockToFlag {
  text: string
  /** In order. */
  resting: RestingWords[]
  before: string
  after: string
  isQuotation: boolean
}

/** What is known beside the text. */
export interface Facts {
  names: NameBook
  now: Instant
  /** When the story's sources were published. */
  published: Day[]
}

/** A flag with the passage that it was held against, where there is one. */
export interface FoundFlag extends Flag {
  evidence: Evidence | null
}
