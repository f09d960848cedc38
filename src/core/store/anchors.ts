import { anchorAt, locate, type Anchor } from '../../shared/domain/anchors'
import type { ArticleVersion } from '../../shared/domain/articles'
import { newId, type AnchorId, type VersionId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import type { Library, ReadableLibrary } from './openLibrary'

/** Makes the anchor of a stretch of a version's text. */
export function insertAnchor(
  library: Library,
  version: Pick<ArticleVersion, 'id' | 'text' | 'locators'>,
  span: Span,
): AnchorId {
  const id = newId<AnchorId>()
  const anchor = anchorAt(version.id, version.text, span, version.locators)
  library
    .prepare(
      `INSERT INTO anchors (id, version_id, start, "end", exact, prefix, suffix, locator)
       VALUES (@id, @versionId, @start, @end, @exact, @prefix, @suffix, @locator)`,
    )
    .run({ id, ...anchor })
  return id
}

export function findAnchor(library: ReadableLibrary, id: AnchorId): Anchor | null {
  const row = library
    .prepare(
      'SELECT version_id AS versionId, start, "end", exact, prefix, suffix, locator FROM anchors WHERE id = ?',
    )
    .get(id)
  return (row as Anchor | undefined) ?? null
}

/** The anchors whose own place is exactly this one: those that drafts cite first. */
export function anchorsAt(library: ReadableLibrary, versionId: VersionId, span: Span): AnchorId[] {
  const rows = library
    .prepare(
      `SELECT id FROM anchors WHERE version_id = @versionId AND start = @start AND "end" = @end
       ORDER BY EXISTS (SELECT 1 FROM draft_links WHERE kind = 'citation' AND target_id = anchors.id) DESC, id`,
    )
    .all({ versionId, start: span.start, end: span.end }) as { id: AnchorId }[]
  return rows.map(({ id }) => id)
}

/** Finds the anchors of an article's older versions in its newest one; what cannot be found gets no placement. */
export function carryOver(library: Library, version: ArticleVersion): void {
  const anchors = library
    .prepare(
      `SELECT anchors.id, start, "end", exact, prefix, suffix FROM anchors
       JOIN versions ON versions.id = version_id WHERE article_id = ? AND version_id <> ?`,
    )
    .all(version.articleId, version.id) as (Omit<Anchor, 'locator'> & { id: AnchorId })[]
  const place = library.prepare(
    'INSERT OR REPLACE INTO placements (anchor_id, version_id, start, "end") VALUES (?, ?, ?, ?)',
  )
  for (const anchor of anchors) {
    const found = locate(anchor, version.text)
    if (found) place.run(anchor.id, version.id, found.start, found.end)
  }
}

/** Looks for an anchor in the other copies of its article, older and newer, where it has no place yet; answers its id. */
export function placeAnchor(library: Library, id: AnchorId): AnchorId {
  const anchor = findAnchor(library, id)
  if (!anchor) return id
  const copies = library
    .prepare(
      `SELECT other.id, body AS text FROM versions AS own
         JOIN versions AS other ON other.article_id = own.article_id AND other.id <> own.id
         JOIN texts ON texts.version_id = other.id
       WHERE own.id = @versionId
         AND NOT EXISTS (SELECT 1 FROM placements WHERE anchor_id = @id AND placements.version_id = other.id)`,
    )
    .all({ id, versionId: anchor.versionId }) as { id: VersionId; text: string }[]
  const place = library.prepare(
    'INSERT INTO placements (anchor_id, version_id, start, "end") VALUES (?, ?, ?, ?)',
  )
  for (const copy of copies) {
    const found = locate(anchor, copy.text)
    if (found) place.run(id, copy.id, found.start, found.end)
  }
  return id
}

/** Where an anchor stands in a version: its own place, where it was carried to, or null. */
export function placeOf(library: ReadableLibrary, id: AnchorId, versionId: VersionId): Span | null {
  const row = library
    .prepare(
      `SELECT start, "end" FROM anchors WHERE id = @id AND version_id = @versionId
       UNION ALL SELECT start, "end" FROM placements WHERE anchor_id = @id AND version_id = @versionId LIMIT 1`,
    )
    .get({ id, versionId })
  return (row as Span | undefined) ?? null
}
