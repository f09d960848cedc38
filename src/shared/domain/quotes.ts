import type { Anchor } from './anchors'
import type { ArticleId, EntityId, QuoteId } from './ids'
import type { Terms } from './terms'

export type QuoteKind = 'full' | 'fragment' | 'scare' | 'title' | 'indirect'

/** Where a suggestion stands: nobody has looked, a person accepted it, a person rejected it. */
export type ReviewState = 'suggested' | 'accepted' | 'rejected'

export interface Quote {
  id: QuoteId
  articleId: ArticleId
  anchor: Anchor
  kind: QuoteKind
  /** The entity who said it; null when described only, or when nobody is named. */
  speakerId: EntityId | null
  /** The speaker in words: the entity's name, or "an unidentified French official"; null when nobody is named. */
  speaker: string | null
  cue: string | null
  role: string | null
  via: string | null
  anonymous: boolean
  terms: Terms
  state: ReviewState
}
