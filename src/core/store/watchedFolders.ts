import type { Instant } from '../../shared/domain/days'
import type { StoryId, WatchedFolderId } from '../../shared/domain/ids'
import type { Library, ReadableLibrary } from './openLibrary'

/** A folder as the library keeps it; the path is this machine's. */
export interface StoredFolder {
  id: WatchedFolderId
  path: string
  storyId: StoryId | null
  since: Instant
  /** Files that came in so far. */
  files: number
  lastFileAt: Instant | null
}

/** A file as it was when it came in, or was first seen; the path is relative to its folder, the time in milliseconds since 1970. */
export interface SeenFile {
  path: string
  size: number
  modified: number
}

export function listWatchedFolders(library: ReadableLibrary): StoredFolder[] {
  return library
    .prepare(
      `SELECT id, watched_folders.path, story_id AS storyId, since,
         count(watched_files.path) AS files, max(taken_at) AS lastFileAt
       FROM watched_folders LEFT JOIN watched_files ON folder_id = id AND came_in = 1
       WHERE active = 1 GROUP BY id ORDER BY since, id`,
    )
    .all() as StoredFolder[]
}

/** Watches a folder, for a story or for none; one that was watched before is the same again, with what came of it. */
export function upsertWatchedFolder(
  library: Library,
  folder: Pick<StoredFolder, 'id' | 'path' | 'storyId' | 'since'>,
): WatchedFolderId {
  const row = library
    .prepare(
      `INSERT INTO watched_folders (id, path, story_id, since) VALUES (@id, @path, @storyId, @since)
       ON CONFLICT (path) DO UPDATE SET active = 1, story_id = excluded.story_id RETURNING id`,
    )
    .get(folder) as { id: WatchedFolderId }
  return row.id
}

export function stopWatching(library: Library, id: WatchedFolderId): boolean {
  return (
    library.prepare('UPDATE watched_folders SET active = 0 WHERE id = ? AND active = 1').run(id)
      .changes === 1
  )
}

/** What is known of a folder's files. */
export function seenFiles(library: ReadableLibrary, id: WatchedFolderId): SeenFile[] {
  return library
    .prepare('SELECT path, size, modified_ms AS modified FROM watched_files WHERE folder_id = ?')
    .all(id) as SeenFile[]
}

/** Remembers files as they came in, or, with `cameIn` false, as they lay there before. */
export function upsertSeenFiles(
  library: Library,
  id: WatchedFolderId,
  files: readonly SeenFile[],
  at: Instant,
  cameIn: boolean,
): void {
  const insert = library.prepare(
    `INSERT INTO watched_files (folder_id, path, size, modified_ms, taken_at, came_in) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (folder_id, path) DO UPDATE SET size = excluded.size,
       modified_ms = excluded.modified_ms, taken_at = excluded.taken_at, came_in = excluded.came_in`,
  )
  // Whole numbers go as bigint: better-sqlite3 binds others as REAL.
  for (const { path, size, modified } of files)
    insert.run(id, path, BigInt(size), BigInt(modified), at, cameIn ? 1n : 0n)
}
