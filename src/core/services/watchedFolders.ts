import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Api } from '../../shared/api'
import { newId, type WatchedFolderId } from '../../shared/domain/ids'
import { AppError } from '../../shared/errors'
import { listWatchedFolders, stopWatching, upsertWatchedFolder } from '../store/watchedFolders'
import type { Desk } from './desk'
import { requireStory } from './stories'

/** Folders whose new and changed files come in by themselves. */
export function watchedFolders(desk: Desk, pathOf: (fileId: string) => string) {
  const api: Pick<Api['imports'], 'watched' | 'watch' | 'unwatch'> = {
    watched: () =>
      listWatchedFolders(desk.library).map(({ path, ...folder }) => ({
        ...folder,
        label: labelOf(path),
        isThere: isFolder(path),
      })),
    watch(folderId, storyId) {
      const path = resolve(pathOf(folderId))
      if (storyId !== null) requireStory(desk, storyId)
      if (!isFolder(path))
        throw new AppError('not-a-folder', 'Only a folder can be watched. Choose a folder.')
      const folder = { id: newId<WatchedFolderId>(), path, storyId, since: desk.now() }
      return desk.write(['imports'], () => upsertWatchedFolder(desk.library, folder))
    },
    unwatch(id) {
      desk.write(['imports'], () => stopWatching(desk.library, id))
    },
  }
  return { api }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function labelOf(path: string): string {
  const within = basename(dirname(path))
  return within === '' ? basename(path) : `${within}/${basename(path)}`
}
