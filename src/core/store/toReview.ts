import type { StoryId } from '../../shared/domain/ids'
import type { ArticleToReview } from '../../shared/pages'
import type { Terms, TermsKind } from '../../shared/domain/terms'
import { toTerms } from './articles'
import type { ReadableLibrary } from './openLibrary'

/** How much that is altogether in a story. */
export function countToReview(library: ReadableLibrary, storyId: StoryId): number {
  return articlesToReview(library, storyId).reduce(
    (sum, { names, quotes, indirect, events, followUps }) =>
      sum + names + quotes + indirect + events + followUps,
    0,
  )
}

/** More articles than a person clears in a sitting. */
const MOST = 500

/**
 * The newest articles of a story or of the library with something that waits for an answer in their newest copy, at most
 * 500, and how much of each kind. A name counts once an article.
 */
export function articlesToReview(
  library: ReadableLibrary,
  storyId: StoryId | null,
): ArticleToReview[] {
  const rows = library
    .prepare(
      `WITH shown AS MATERIALIZED (
         SELECT id, title, outlet, published_on, sort_moment, terms_kind, terms_until,
           (SELECT id FROM versions WHERE article_id = articles.id ORDER BY number DESC LIMIT 1) AS newest
         FROM articles
         WHERE removed_at IS NULL
           AND (@storyId IS NULL OR id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId))
           AND (EXISTS (SELECT 1 FROM mentions WHERE article_id = articles.id AND state = 'suggested')
             OR EXISTS (SELECT 1 FROM quotes WHERE article_id = articles.id AND state = 'suggested')
             OR EXISTS (SELECT 1 FROM event_supports JOIN events ON events.id = event_id
               WHERE article_id = articles.id AND state = 'suggested')
             OR EXISTS (SELECT 1 FROM follow_up_supports JOIN follow_ups ON follow_ups.id = follow_up_id
               WHERE article_id = articles.id AND state = 'suggested'))
         ORDER BY sort_moment DESC, id DESC LIMIT ${MOST}
       ), waiting AS (
         SELECT article_id, 'names' AS kind, entity_id AS id, anchor_id
         FROM shown CROSS JOIN mentions ON article_id = shown.id AND state = 'suggested'
         UNION ALL
         SELECT article_id, CASE quotes.kind WHEN 'indirect' THEN 'indirect' ELSE 'quotes' END, quotes.id, anchor_id
         FROM shown CROSS JOIN quotes ON article_id = shown.id AND state = 'suggested'
         UNION ALL
         SELECT article_id, 'events', event_id, coalesce(date_anchor_id, anchor_id)
         FROM shown CROSS JOIN event_supports ON article_id = shown.id
           JOIN events ON events.id = event_id AND state = 'suggested'
         UNION ALL
         SELECT article_id, 'follow-ups', follow_up_id, anchor_id
         FROM shown CROSS JOIN follow_up_supports ON article_id = shown.id
           JOIN follow_ups ON follow_ups.id = follow_up_id AND state = 'suggested'
       )
       SELECT shown.id, title, outlet, published_on AS publishedOn, terms_kind, terms_until,
         count(DISTINCT CASE kind WHEN 'names' THEN waiting.id END) AS names,
         count(DISTINCT CASE kind WHEN 'quotes' THEN waiting.id END) AS quotes,
         count(DISTINCT CASE kind WHEN 'indirect' THEN waiting.id END) AS indirect,
         count(DISTINCT CASE kind WHEN 'events' THEN waiting.id END) AS events,
         count(DISTINCT CASE kind WHEN 'follow-ups' THEN waiting.id END) AS followUps
       FROM waiting JOIN shown ON shown.id = article_id JOIN anchors ON anchors.id = anchor_id
       WHERE anchors.version_id = newest OR EXISTS
         (SELECT 1 FROM placements WHERE placements.anchor_id = anchors.id AND placements.version_id = newest)
       GROUP BY shown.id ORDER BY sort_moment DESC, shown.id DESC`,
    )
    .all({ storyId }) as (Omit<ArticleToReview, 'terms'> & {
    terms_kind: TermsKind
    terms_until: Terms['until'] | null
  })[]
  return rows.map(({ terms_kind, terms_until, ...row }) => ({
    ...row,
    terms: toTerms(terms_kind, terms_until as string | null),
  }))
}
