import type { ArticleId } from '../../shared/domain/ids'
import type { ReadableLibrary } from './openLibrary'

/**
 * How much waits for an answer in the newest copy of each of these articles, or has a place in it; of an article with
 * nothing there, nothing is said. A name counts once an article.
 */
export function countInNewestCopies(
  library: ReadableLibrary,
  ids: readonly ArticleId[],
): [ArticleId, number][] {
  return library
    .prepare(
      `WITH asked AS MATERIALIZED (
         SELECT value AS article_id,
           (SELECT id FROM versions WHERE article_id = value ORDER BY number DESC LIMIT 1) AS newest
         FROM json_each(@ids)
       ), waiting AS (
         SELECT article_id, newest, 'name' AS kind, entity_id AS id, anchor_id
         FROM asked CROSS JOIN mentions USING (article_id) WHERE state = 'suggested'
         UNION ALL
         SELECT article_id, newest, 'quote', quotes.id, anchor_id
         FROM asked CROSS JOIN quotes USING (article_id) WHERE state = 'suggested'
         UNION ALL
         SELECT article_id, newest, 'event', event_id, coalesce(date_anchor_id, anchor_id)
         FROM asked CROSS JOIN event_supports USING (article_id)
           JOIN events ON events.id = event_id AND state = 'suggested'
         UNION ALL
         SELECT article_id, newest, 'follow-up', follow_up_id, anchor_id
         FROM asked CROSS JOIN follow_up_supports USING (article_id)
           JOIN follow_ups ON follow_ups.id = follow_up_id AND state = 'suggested'
       )
       SELECT waiting.article_id, count(DISTINCT kind || waiting.id)
       FROM waiting JOIN anchors ON anchors.id = anchor_id
       WHERE anchors.version_id = newest OR EXISTS
         (SELECT 1 FROM placements WHERE placements.anchor_id = anchors.id AND placements.version_id = newest)
       GROUP BY waiting.article_id`,
    )
    .raw()
    .all({ ids: JSON.stringify(ids) }) as [ArticleId, number][]
}
