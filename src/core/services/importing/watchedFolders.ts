import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Api } from '../../../shared/api'
import { newId, type JobId, type StoryId, type WatchedFolderId } from '../../../shared/domain/ids'
import { AppError } from '../../../shared/errors'
import {
  listWatchedFolders,
  seenFiles,
  stopWatching,
  upsertSeenFiles,
  upsertWatchedFolder,
  type SeenFile,
  type StoredFolder,
} from '../../store/watchedFolders'
import type { Desk } from '../desk'
import { watchFolder, watchPace, type FolderWatch, type WatchPace } from './folderWatch'
import { scanFolder } from './scanFolder'
import { requireStory } from '../stories'

/** Folders whose new and changed files come in by themselves, as imports like any other that `startImport` begins. */
export function watchedFolders(
  desk: Desk,
  pathOf: (fileId: string) => string,
  startImport: (paths: string[], storyId: StoryId | null) => JobId,
  pace: WatchPace = watchPace,
) {
  const { library } = desk
  const watches = new Map<WatchedFolderId, FolderWatch>()
  let closed = false

  function begin({ id, path }: Pick<StoredFolder, 'id' | 'path'>): void {
    if (closed || library.readOnly || watches.has(id)) return
    const known = new Map(seenFiles(library, id).map((file) => [file.path, file]))
    const tell = () => desk.emit({ type: 'changed', topics: ['imports'] })
    watches.set(
      id,
      watchFolder(path, known, { take: (files) => take(id, path, known, files), tell }, pace),
    )
  }

  /** Remembered and begun at once: what an import has not done by a quit it goes on with. */
  function take(
    id: WatchedFolderId,
    path: string,
    known: Map<string, SeenFile>,
    files: SeenFile[],
  ): void {
    const folder = listWatchedFolders(library).find((stored) => stored.id === id)
    if (!folder) return
    const paths = files.map((file) => join(path, file.path))
    try {
      desk.write(['imports'], () => {
        upsertSeenFiles(library, id, files, desk.now(), true)
        startImport(paths, folder.storyId)
      })
    } catch {
      // A full disk: they are tried again when they are looked at next.
      for (const file of files) known.delete(file.path)
    }
  }

  function rememberAsThere(id: WatchedFolderId, files: SeenFile[]): void {
    const known = new Map(seenFiles(library, id).map((file) => [file.path, file]))
    const isNew = ({ path, size, modified }: SeenFile) => {
      const before = known.get(path)
      return before?.size !== size || before.modified !== modified
    }
    upsertSeenFiles(library, id, files.filter(isNew), desk.now(), false)
  }

  function end(id: WatchedFolderId): void {
    watches.get(id)?.close()
    watches.delete(id)
  }

  const api: Pick<Api['imports'], 'watched' | 'watch' | 'unwatch'> = {
    watched: () =>
      listWatchedFolders(library).map(({ path, ...folder }) => ({
        ...folder,
        label: labelOf(path),
        isThere: watches.get(folder.id)?.isThere() ?? isFolder(path),
      })),
    async watch(folderId, storyId) {
      const path = resolve(pathOf(folderId))
      if (storyId !== null) requireStory(desk, storyId)
      const scan = isFolder(path) ? await scanFolder(path) : null
      if (scan === null)
        throw new AppError(
          'not-a-folder',
          'Only a folder that can be read can be watched. Choose another one.',
        )
      const folder = { id: newId<WatchedFolderId>(), path, storyId, since: desk.now() }
      const id = desk.write(['imports'], () => {
        const goesOn = listWatchedFolders(library).some((watched) => watched.path === path)
        const kept = upsertWatchedFolder(library, folder)
        if (!goesOn) rememberAsThere(kept, scan.files)
        return kept
      })
      begin({ id, path })
      return id
    },
    unwatch(id) {
      end(id)
      desk.write(['imports'], () => stopWatching(library, id))
    },
  }

  return {
    api,
    /** Begins to look after all folders that are kept. */
    start(): void {
      for (const folder of listWatchedFolders(library)) begin(folder)
    },
    close(): void {
      closed = true
      for (const id of watches.keys()) end(id)
    },
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Its name and the one of the folder it lies in. */
function labelOf(path: string): string {
  const within = basename(dirname(path))
  return within === '' ? basename(path) || path : `${within}/${basename(path)}`
}
