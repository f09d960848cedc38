import { watch, type FSWatcher } from 'node:fs'
import type { SeenFile } from '../../store/watchedFolders'
import { scanFolder } from './scanFolder'

/** How often a watched folder is looked at, in milliseconds. */
export interface WatchPace {
  /** Whatever the system says of it. */
  every: number
  /** How long a file's size and time stand still before it counts as whole. */
  still: number
  /** After word of a change: a file is seldom written in one go. */
  after: number
}

export const watchPace: WatchPace = { every: 60_000, still: 2000, after: 300 }

/** The system's own watches, at most: each takes of what all programs share. */
const MOST_WATCHES = 200

export interface FolderWatch {
  isThere(): boolean
  close(): void
}

/**
 * Looks after one folder: at once, when the system says that something in it changed, and from time to time. `take` hears of
 * files that are new or changed since `known`, each once it has stood still; `tell` that the folder went or came back.
 */
export function watchFolder(
  root: string,
  known: Map<string, SeenFile>,
  { take, tell }: { take: (files: SeenFile[]) => void; tell: () => void },
  pace: WatchPace = watchPace,
): FolderWatch {
  const waiting = new Map<string, SeenFile & { since: number }>()
  const watches = new Map<string, FSWatcher>()
  /** Folders that the system does not watch: they are looked at from time to time only. */
  const unheard = new Set<string>()
  let there = true
  let closed = false
  let looking = false
  let wanted = false
  let next: NodeJS.Timeout | undefined
  const regularly = setInterval(lookSoon, pace.every)
  regularly.unref()
  void look()

  return {
    isThere: () => there,
    close() {
      closed = true
      clearInterval(regularly)
      clearTimeout(next)
      for (const watcher of watches.values()) watcher.close()
    },
  }

  function lookSoon(): void {
    lookIn(pace.after)
  }

  function lookIn(milliseconds: number): void {
    if (closed) return
    clearTimeout(next)
    next = setTimeout(() => void look(), milliseconds)
    next.unref()
  }

  async function look(): Promise<void> {
    if (looking) return void (wanted = true)
    looking = true
    wanted = false
    try {
      await lookOnce()
    } finally {
      looking = false
    }
    // What changed while it was looked at may have been missed.
    if (wanted) lookSoon()
    else if (waiting.size > 0) lookIn(pace.still)
  }

  async function lookOnce(): Promise<void> {
    const scan = await scanFolder(root)
    if (closed) return
    listen(scan?.folders ?? [])
    if (there !== (scan !== null)) {
      there = scan !== null
      tell()
    }
    const ready = readyOf(scan?.files ?? [])
    if (ready.length === 0) return
    for (const file of ready) known.set(file.path, file)
    take(ready)
  }

  function readyOf(files: readonly SeenFile[]): SeenFile[] {
    const now = performance.now()
    const ready: SeenFile[] = []
    const seen = new Set(files.map(({ path }) => path))
    for (const path of waiting.keys()) if (!seen.has(path)) waiting.delete(path)
    for (const file of files) {
      const before = waiting.get(file.path)
      if (isSame(known.get(file.path), file)) waiting.delete(file.path)
      else if (!isSame(before, file)) waiting.set(file.path, { ...file, since: now })
      else if (now - before!.since >= pace.still * 0.95) {
        waiting.delete(file.path)
        ready.push(file)
      }
    }
    return ready
  }

  function listen(folders: readonly string[]): void {
    const wantedFolders = new Set(folders.slice(0, MOST_WATCHES))
    for (const [folder, watcher] of watches)
      if (!wantedFolders.has(folder)) {
        watcher.close()
        watches.delete(folder)
      }
    const added = [...wantedFolders].filter(
      (folder) => !watches.has(folder) && !unheard.has(folder),
    )
    for (const folder of added) listenTo(folder)
    // What came into it before it was listened to was not heard.
    if (added.length > 0) wanted = true
  }

  function listenTo(folder: string): void {
    const drop = () => {
      watches.get(folder)?.close()
      watches.delete(folder)
      lookSoon()
    }
    try {
      const watcher = watch(folder, { persistent: false }, lookSoon)
      watcher.on('error', drop)
      watches.set(folder, watcher)
    } catch {
      unheard.add(folder)
    }
  }
}

function isSame(one: SeenFile | undefined, other: SeenFile): boolean {
  return one !== undefined && one.size === other.size && one.modified === other.modified
}
