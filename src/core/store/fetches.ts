import type { FetchHop, Fetched } from '../../shared/domain/articles'
import type { Instant } from '../../shared/domain/days'
import type { VersionId } from '../../shared/domain/ids'
import type { Library, ReadableLibrary } from './openLibrary'

/** Keeps with a version how it was got from the web: evidence, written once. */
export function insertFetch(library: Library, versionId: VersionId, fetched: Fetched): void {
  library
    .prepare(
      `INSERT INTO fetches (version_id, asked, hops, finished_at, content_type)
       VALUES (?, ?, ?, ?, ?)`,
    )
    .run(
      versionId,
      fetched.asked,
      JSON.stringify(fetched.hops),
      fetched.finishedAt,
      fetched.contentType,
    )
}

/** Null for a version that did not come from the web. */
export function findFetch(library: ReadableLibrary, versionId: VersionId): Fetched | null {
  const row = library
    .prepare(
      `SELECT asked, hops, finished_at AS finishedAt, content_type AS contentType FROM fetches
       WHERE version_id = ?`,
    )
    .get(versionId) as
    { asked: string; hops: string; finishedAt: Instant; contentType: string | null } | undefined
  return row ? { ...row, hops: JSON.parse(row.hops) as FetchHop[] } : null
}
