import path from 'node:path'
import { ipcMain } from 'electron'
import type { OfferedFile } from '../shared/api'
import { AppError, toFailure } from '../shared/errors'
import { droppedChannel } from '../shared/shell'
import { core } from './coreSupervisor'
import { requireTrustedSender } from './trustedSender'

/** Takes the paths of what was dropped from the preload, and gives the window ids in their place. */
export function setupDroppedFiles(): void {
  ipcMain.handle(droppedChannel, async (event, paths: unknown) => {
    try {
      requireTrustedSender(event)
      return { ok: true, value: await offer(paths) }
    } catch (thrown) {
      return { ok: false, error: toFailure(thrown) }
    }
  })
}

/** Null stands for what has no place on the disk: dragged out of a browser, for one. */
async function offer(paths: unknown): Promise<(OfferedFile | null)[]> {
  if (!Array.isArray(paths) || !paths.every((word): word is string => typeof word === 'string'))
    throw new AppError('unknown-call', 'Stet’s window asked for something that does not exist.')
  const there = paths.filter((file) => path.isAbsolute(file))
  const offered = there.length > 0 ? await core.control.offerFiles(there) : []
  return paths.map((file) => (path.isAbsolute(file) ? (offered.shift() ?? null) : null))
}
