import type { Anchor } from '../../shared/domain/anchors'
import type { AnchorId, ArticleId, EntityId, MentionId, StoryId } from '../../shared/domain/ids'
import type { ReviewState } from '../../shared/domain/quotes'
import type { Library, ReadableLibrary } from './openLibrary'

export function findMention(
  library: ReadableLibrary,
  id: MentionId,
): { articleId: ArticleId; entityId: EntityId; words: string } | null {
  const row = library
    .prepare(
      `SELECT article_id AS articleId, entity_id AS entityId, exact AS words
       FROM mentions JOIN anchors ON anchors.id = anchor_id WHERE mentions.id = ?`,
    )
    .get(id)
  return (row as ReturnType<typeof findMention> | undefined) ?? null
}

/** Decides about exactly these mentions, as far as they are suggested still. */
export function decideThese(library: Library, ids: MentionId[], state: ReviewState): void {
  library
    .prepare(
      `UPDATE mentions SET state = ?
       WHERE state = 'suggested' AND id IN (SELECT value FROM json_each(?))`,
    )
    .run(state, JSON.stringify(ids))
}

/** The suggested mentions of a name in one article. */
export function suggestedIn(
  library: ReadableLibrary,
  articleId: ArticleId,
  entityId: EntityId,
): MentionId[] {
  const rows = library
    .prepare(
      `SELECT id FROM mentions WHERE article_id = ? AND state = 'suggested' AND entity_id = ?`,
    )
    .all(articleId, entityId) as { id: MentionId }[]
  return rows.map(({ id }) => id)
}

/** The suggested mentions of a name in a story or the whole library, newest article first. */
export function suggestedOf(
  library: ReadableLibrary,
  entityId: EntityId,
  storyId: StoryId | null,
  limit: number,
): { id: MentionId; articleId: ArticleId; anchor: Anchor }[] {
  const rows = library
    .prepare(
      `SELECT mentions.id, article_id AS articleId, version_id AS versionId, start, "end", exact, prefix, suffix, locator
       FROM mentions JOIN anchors ON anchors.id = anchor_id JOIN articles ON articles.id = article_id
       WHERE entity_id = @entityId AND state = 'suggested' AND removed_at IS NULL
         AND (@storyId IS NULL OR article_id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId))
       ORDER BY sort_moment DESC, article_id, start LIMIT @limit`,
    )
    .all({ entityId, storyId, limit }) as ({ id: MentionId; articleId: ArticleId } & Anchor)[]
  return rows.map(({ id, articleId, ...anchor }) => ({ id, articleId, anchor }))
}

/** Whether a name has a mention that is not rejected, beside these. */
export function isNamedBeside(
  library: ReadableLibrary,
  entityId: EntityId,
  ids: MentionId[],
): boolean {
  const row = library
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM mentions WHERE entity_id = ? AND state <> 'rejected'
         AND id NOT IN (SELECT value FROM json_each(?))) AS found`,
    )
    .get(entityId, JSON.stringify(ids)) as { found: number }
  return row.found === 1
}

/** A person says where the name stands, and whom it means. */
export function placeMention(
  library: Library,
  id: MentionId,
  anchorId: AnchorId,
  entityId: EntityId,
): void {
  library
    .prepare(
      `UPDATE mentions SET anchor_id = ?, entity_id = ?, state = 'accepted', confidence = NULL WHERE id = ?`,
    )
    .run(anchorId, entityId, id)
}

/** These mentions mean another; what it says in the article goes along. */
export function giveMentions(
  library: Library,
  ids: MentionId[],
  from: EntityId,
  into: EntityId,
): void {
  const these = JSON.stringify(ids)
  library
    .prepare('UPDATE mentions SET entity_id = ? WHERE id IN (SELECT value FROM json_each(?))')
    .run(into, these)
  library
    .prepare(
      `UPDATE quotes SET speaker_id = ? WHERE speaker_id = ? AND article_id IN
         (SELECT article_id FROM mentions WHERE id IN (SELECT value FROM json_each(?)))`,
    )
    .run(into, from, these)
}
