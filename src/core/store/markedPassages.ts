import type { AnchorId, ArticleId, VersionId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import type { TouchedPassage } from '../../shared/pages'
import type { Library, ReadableLibrary } from './openLibrary'

/** A passage of an older copy that something accepted stands on, and where it stands in a newer one. */
export interface MarkedPassage extends Pick<TouchedPassage, 'kind' | 'label' | 'drafts'> {
  anchorId: AnchorId
  versionId: VersionId
  versionNumber: number
  exact: string
  start: number
  end: number
  /** In the newer copy; null when its words were not found there. */
  place: Span | null
  isLeftBehind: boolean
}

/** Quotes, events, open follow-ups, notes and accepted names of an article, and what drafts cite of it, that stand in copies older than this one. */
export function passagesOfOlderCopies(
  library: ReadableLibrary,
  articleId: ArticleId,
  version: { id: VersionId; number: number },
): MarkedPassage[] {
  const rows = library
    .prepare(
      `WITH marked (kind, anchor_id, label, target_id) AS (
         SELECT 'quote', quotes.anchor_id, coalesce(entities.name, speaker), quotes.id
           FROM quotes LEFT JOIN entities ON entities.id = speaker_id
           WHERE article_id = @articleId AND state = 'accepted'
         UNION ALL SELECT 'event', event_supports.anchor_id, title, NULL
           FROM event_supports JOIN events ON events.id = event_id
           WHERE article_id = @articleId AND state = 'accepted'
         UNION ALL SELECT 'follow-up', follow_up_supports.anchor_id, title, NULL
           FROM follow_up_supports JOIN follow_ups ON follow_ups.id = follow_up_id
           WHERE article_id = @articleId AND state = 'accepted' AND progress = 'open'
         UNION ALL SELECT 'note', anchor_id, body, NULL FROM notes WHERE article_id = @articleId
         UNION ALL SELECT 'name', anchor_id, name, NULL
           FROM mentions JOIN entities ON entities.id = entity_id
           WHERE article_id = @articleId AND state = 'accepted'
         UNION ALL SELECT 'citation', target_id, NULL, target_id
           FROM draft_links JOIN drafts ON drafts.id = draft_id
             JOIN anchors ON anchors.id = target_id JOIN versions ON versions.id = anchors.version_id
           WHERE draft_links.kind = 'citation' AND versions.article_id = @articleId AND drafts.removed_at IS NULL
           GROUP BY target_id
       )
       SELECT kind, marked.anchor_id AS anchorId, label, anchors.version_id AS versionId, versions.number AS versionNumber,
         exact, anchors.start, anchors."end", placements.start AS placeStart, placements."end" AS placeEnd,
         left_behind.anchor_id IS NOT NULL AS isLeftBehind,
         (SELECT json_group_array(json_object('id', drafts.id, 'title', title))
            FROM draft_links JOIN drafts ON drafts.id = draft_id
            WHERE draft_links.target_id = marked.target_id AND drafts.removed_at IS NULL) AS drafts
       FROM marked JOIN anchors ON anchors.id = marked.anchor_id JOIN versions ON versions.id = anchors.version_id
         LEFT JOIN placements ON placements.anchor_id = anchors.id AND placements.version_id = @versionId
         LEFT JOIN left_behind ON left_behind.anchor_id = anchors.id AND left_behind.version_id = @versionId
       WHERE versions.number < @number
       ORDER BY anchors.start, marked.anchor_id, kind`,
    )
    .all({ articleId, versionId: version.id, number: version.number }) as (Omit<
    MarkedPassage,
    'place' | 'isLeftBehind' | 'drafts'
  > & {
    placeStart: number | null
    placeEnd: number | null
    isLeftBehind: number
    drafts: string
  })[]
  return rows.map(({ placeStart, placeEnd, isLeftBehind, drafts, ...row }) => ({
    ...row,
    place: placeStart === null || placeEnd === null ? null : { start: placeStart, end: placeEnd },
    isLeftBehind: isLeftBehind === 1,
    drafts: JSON.parse(drafts) as MarkedPassage['drafts'],
  }))
}

/** Says where an anchor stands in another copy of its article. */
export function insertPlacement(
  library: Library,
  anchorId: AnchorId,
  versionId: VersionId,
  span: Span,
): void {
  library
    .prepare(
      `INSERT INTO placements (anchor_id, version_id, start, "end") VALUES (@anchorId, @versionId, @start, @end)
       ON CONFLICT (version_id, anchor_id) DO UPDATE SET start = @start, "end" = @end`,
    )
    .run({ anchorId, versionId, start: span.start, end: span.end })
  setLeftBehind(library, anchorId, versionId, false)
}

/** Says that an anchor has no place in a copy, or takes that back. */
export function setLeftBehind(
  library: Library,
  anchorId: AnchorId,
  versionId: VersionId,
  isLeftBehind: boolean,
): void {
  const sql = isLeftBehind
    ? 'INSERT OR IGNORE INTO left_behind (anchor_id, version_id) VALUES (?, ?)'
    : 'DELETE FROM left_behind WHERE anchor_id = ? AND version_id = ?'
  library.prepare(sql).run(anchorId, versionId)
}
