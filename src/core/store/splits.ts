import type { EntitySplit } from '../../shared/domain/entities'
import type { ArticleId, EntityId, MentionId, QuoteId } from '../../shared/domain/ids'
import type { Library, ReadableLibrary } from './openLibrary'

/** What a split takes with it, by id. */
export interface MarksToMove {
  mentionIds: MentionId[]
  /** Those that a person named. */
  quoteIds: QuoteId[]
  /** Those of articles in which nothing is left of the name that said them. */
  quotesAlong: QuoteId[]
  articleIds: ArticleId[]
}

/** Of what was chosen, what is this entity's and not rejected; ids of anything else are passed over. */
export function marksToMove(
  library: ReadableLibrary,
  id: EntityId,
  split: EntitySplit,
): MarksToMove {
  const chosen = {
    id,
    mentions: JSON.stringify(split.mentionIds),
    quotes: JSON.stringify(split.quoteIds),
    articles: JSON.stringify(split.articleIds),
  }
  const mentions = library
    .prepare(
      `SELECT id, article_id AS articleId FROM mentions
       WHERE entity_id = @id AND state <> 'rejected' AND (id IN (SELECT value FROM json_each(@mentions))
         OR article_id IN (SELECT value FROM json_each(@articles)))`,
    )
    .all(chosen) as { id: MentionId; articleId: ArticleId }[]
  const quotes = library
    .prepare(
      `SELECT id, article_id AS articleId FROM quotes
       WHERE speaker_id = @id AND state <> 'rejected' AND id IN (SELECT value FROM json_each(@quotes))`,
    )
    .all(chosen) as { id: QuoteId; articleId: ArticleId }[]
  const mentionIds = mentions.map((mention) => mention.id)
  const along = library
    .prepare(
      `SELECT id, article_id AS articleId FROM quotes
       WHERE speaker_id = @id AND state <> 'rejected' AND id NOT IN (SELECT value FROM json_each(@quotes))
         AND article_id IN (SELECT value FROM json_each(@touched))
         AND NOT EXISTS (SELECT 1 FROM mentions AS staying
           WHERE staying.article_id = quotes.article_id AND staying.entity_id = @id
             AND staying.state <> 'rejected' AND staying.id NOT IN (SELECT value FROM json_each(@moved)))`,
    )
    .all({
      ...chosen,
      touched: JSON.stringify([
        ...split.articleIds,
        ...new Set(mentions.map(({ articleId }) => articleId)),
      ]),
      moved: JSON.stringify(mentionIds),
    }) as { id: QuoteId; articleId: ArticleId }[]
  return {
    mentionIds,
    quoteIds: quotes.map((quote) => quote.id),
    quotesAlong: along.map((quote) => quote.id),
    articleIds: [...new Set([...mentions, ...quotes, ...along].map(({ articleId }) => articleId))],
  }
}

/** The different words and roles of an entity's mentions, of those named and of all the others. */
export function wordsOfMentions(
  library: ReadableLibrary,
  id: EntityId,
  named: MentionId[],
): { exact: string; role: string | null; isNamed: boolean }[] {
  const rows = library
    .prepare(
      `SELECT DISTINCT exact, role, mentions.id IN (SELECT value FROM json_each(@named)) AS named
       FROM mentions JOIN anchors ON anchors.id = anchor_id WHERE entity_id = @id AND state <> 'rejected'`,
    )
    .all({ id, named: JSON.stringify(named) }) as {
    exact: string
    role: string | null
    named: number
  }[]
  return rows.map(({ named, ...words }) => ({ ...words, isNamed: named === 1 }))
}

/** Gives marks to another entity. What a person moved is a person's: it is accepted. */
export function moveMarks(library: Library, into: EntityId, marks: MarksToMove): void {
  library
    .prepare(
      `UPDATE mentions SET entity_id = ?, state = 'accepted' WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .run(into, JSON.stringify(marks.mentionIds))
  library
    .prepare(
      `UPDATE quotes SET speaker_id = ?, state = 'accepted' WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .run(into, JSON.stringify(marks.quoteIds))
  library
    .prepare('UPDATE quotes SET speaker_id = ? WHERE id IN (SELECT value FROM json_each(?))')
    .run(into, JSON.stringify(marks.quotesAlong))
}
