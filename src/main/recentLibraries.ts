import path from 'node:path'
import { savedFile } from './savedFile'

const most = 10

// Kept to ourselves: the system's own list of recent files would tell others what a reporter works on.
const file = savedFile('recent-libraries.json', toPaths)

/** Full paths, the one opened last first. They stay in main: the window sees names. */
export function recentLibraries(): string[] {
  return file.read()
}

export function rememberLibrary(library: string): void {
  const others = recentLibraries().filter((path) => path !== library)
  file.write([library, ...others].slice(0, most))
}

export function forgetLibrary(library: string): void {
  file.write(recentLibraries().filter((path) => path !== library))
}

function toPaths(saved: unknown): string[] {
  if (!Array.isArray(saved)) return []
  return saved.filter(
    (entry): entry is string => typeof entry === 'string' && path.isAbsolute(entry),
  )
}
