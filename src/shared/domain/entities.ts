import type { EntityType } from './analysis'
import type { Anchor } from './anchors'
import type { Day } from './days'
import type { ArticleId, EntityId, MentionId } from './ids'
import type { ReviewState } from './quotes'

/** What somebody was, from when to when, both null when the sources do not say. */
export interface Role {
  title: string
  from: Day | null
  until: Day | null
}

export interface Entity {
  id: EntityId
  type: EntityType
  name: string
  aliases: string[]
  roles: Role[]
}

export interface Mention {
  id: MentionId
  articleId: ArticleId
  entityId: EntityId
  anchor: Anchor
  state: ReviewState
}

/** A name as it is compared: no accents, case, punctuation or leading "the". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}
