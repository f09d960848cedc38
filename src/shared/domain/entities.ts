import type { EntityType } from './analysis'
import type { Anchor } from './anchors'
import type { Day } from './days'
import type { ArticleId, EntityId, MentionId, QuoteId } from './ids'
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

/** What of one entity is somebody else's: single marks, and all that whole articles have of it. */
export interface EntitySplit {
  mentionIds: MentionId[]
  quoteIds: QuoteId[]
  articleIds: ArticleId[]
}

/** Where it goes: to one that is there, or to a new one. */
export type SplitTarget = { entityId: EntityId } | { name: string }

/** What a split moves. */
export interface SplitMoves {
  mentions: number
  quotes: number
  articles: number
  /** Other names and roles that nothing else of the entity has. */
  aliases: string[]
  roles: string[]
  /** What the mentions say, the longest first: what a new entity may be called. */
  words: string[]
}

/** The roles of both, each title once. */
export function joinRoles(roles: Role[], others: Role[]): Role[] {
  const known = new Set(roles.map(({ title }) => foldName(title)))
  return [...roles, ...others.filter(({ title }) => !known.has(foldName(title)))]
}

/** A name that a person accepted somewhere in the library, as it is recognised in the next article. */
export interface AcceptedName extends Pick<Entity, 'id' | 'type' | 'name' | 'aliases'> {
  /** Titles and roles that the library has for it. */
  roles: string[]
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
