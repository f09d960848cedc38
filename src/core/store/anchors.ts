import { anchorAt, locate, type Anchor } from '../../shared/domain/anchors'
import type { ArticleVersion } from '../../shared/domain/articles'
import { newId, type AnchorId, type VersionId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import type { Library, ReadableLibrary } from './openLibrary'

/** Makes the anchor of a stretch of a version's text. */
export function insertAnchor(
  library: Library,
  version: Pick<ArticleVersion, 'id' | 'text'>,
  span: Span,
): AnchorId {
  const id = newId<AnchorId>()
  const anchor = anchorAt(version.id, version.text, span)
  library
    .prepare(
      `INSERT INTO anchors (id, version_id, start, "end", exact, prefix, suffix)
       VALUES (@id, @versionId, @start, @end, @exact, @prefix, @suffix)`,
    )
    .run({ id, ...anchor })
  return id
}

export function findAnchor(library: ReadableLibrary, id: AnchorId): Anchor | null {
  const row = library
    .prepare(
      'SELECT version_id AS versionId, start, "end", exact, prefix, suffix FROM anchors WHERE id = ?',
    )
    .get(id)
  return (row as Anchor | undefined) ?? null
}

/** Finds the anchors of an article's older versions in its newest one; what cannot be found gets no placement. */
export function carryOver(library: Library, version: ArticleVersion): void {
  const anchors = library
    .prepare(
      `SELECT anchors.id, start, "end", exact, prefix, suffix FROM anchors
       JOIN versions ON versions.id = version_id WHERE article_id = ? AND version_id <> ?`,
    )
    .all(version.articleId, version.id) as (Anchor & { id: AnchorId })[]
  const place = library.prepare(
    'INSERT OR REPLACE INTO placements (anchor_id, version_id, start, "end") VALUES (?, ?, ?, ?)',
  )
  for (const anchor of anchors) {
    const found = locate(anchor, version.text)
    if (found) place.run(anchor.id, version.id, found.start, found.end)
  }
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
