import type { ImportedImage } from '../../shared/domain/articles'
import { newId, type ImageId, type VersionId } from '../../shared/domain/ids'
import type { VersionImage } from '../../shared/pages'
import type { Library, ReadableLibrary } from './openLibrary'

/** Stores the pictures of a version, in the order of its text: evidence, written once. */
export function insertImages(
  library: Library,
  versionId: VersionId,
  images: readonly ImportedImage[],
): void {
  const insert = library.prepare(
    `INSERT INTO images (id, version_id, position, "at", media_type, alt, bytes)
     VALUES (@id, @versionId, @position, @at, @mediaType, @alt, @bytes)`,
  )
  for (const [position, { at, mediaType, alt, bytes }] of images.entries())
    insert.run({
      id: newId<ImageId>(),
      versionId,
      position,
      at,
      mediaType,
      alt: alt || null,
      bytes,
    })
}

/** What pictures a version has, without their bytes. */
export function imagesOf(library: ReadableLibrary, versionId: VersionId): VersionImage[] {
  return library
    .prepare(
      `SELECT id, "at", media_type AS mediaType, alt, length(bytes) AS byteLength FROM images
       WHERE version_id = ? ORDER BY position`,
    )
    .all(versionId) as VersionImage[]
}

export function findImage(
  library: ReadableLibrary,
  id: ImageId,
): { mediaType: string; bytes: Uint8Array } | null {
  const row = library
    .prepare('SELECT media_type AS mediaType, bytes FROM images WHERE id = ?')
    .get(id)
  return (row as { mediaType: string; bytes: Uint8Array } | undefined) ?? null
}
