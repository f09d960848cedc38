import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

/** The Electron that stands in where the official one cannot be fetched: see registryElectron.ts. */
export const fallbackVersion = '33.2.1'

const folder = fileURLToPath(new URL('../../node_modules/electron', import.meta.url))
const dist = path.join(folder, 'dist')
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/** node_modules/electron, which comes from npm without the runtime itself. */
export const electronPackage = {
  folder,
  /** Where the runtime is, or will be. */
  dist,
  executable: path.join(dist, executableOn(process.platform)),
  /** The version that package.json asks for. */
  version: String(manifest.version),
  /** The version that is in `dist`. */
  installed,
  /** Whether `dist` holds the fallback as its steps would make it now. */
  isCurrentFallback: () =>
    installed() === fallbackVersion && read(path.join(dist, 'recipe')) === fallbackRecipe(),
}

/** A short name for the fallback's steps, so that a changed step is never served from the cache. */
export function fallbackRecipe(): string {
  const steps = ['registryElectron.ts', 'patchElectron.ts', 'defaultApp.mjs']
  const hash = createHash('sha256')
  for (const step of steps) hash.update(readFileSync(new URL(step, import.meta.url)))
  return hash.digest('hex').slice(0, 12)
}

function installed(): string | null {
  // Electron itself goes by path.txt: without it, it would fetch the runtime again.
  if (!existsSync(path.join(folder, 'path.txt'))) return null
  return read(path.join(dist, 'version'))?.replace(/^v/, '') ?? null
}

function executableOn(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
