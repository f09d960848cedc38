import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The Electron that stands in where the official one cannot be fetched: see registryElectron.mjs. */
export const fallbackVersion = '33.2.1'

/**
 * @typedef {object} ElectronPackage
 * @property {string} folder node_modules/electron
 * @property {string} dist where the runtime is, or will be
 * @property {string} executable
 * @property {string} version the one that package.json asks for
 * @property {() => string | null} installed the one that is in `dist`
 * @property {() => boolean} isCurrentFallback whether `dist` was made by the recipe as it is now
 */

/**
 * Finds node_modules/electron, which comes from npm without the runtime itself.
 *
 * @returns {ElectronPackage | null} null if the package is not installed
 */
export function findElectron() {
  const require = createRequire(import.meta.url)
  let manifest
  try {
    manifest = require.resolve('electron/package.json')
  } catch {
    return null
  }
  const folder = path.dirname(manifest)
  const dist = path.join(folder, 'dist')
  return {
    folder,
    dist,
    executable: path.join(dist, executableIn[process.platform] ?? 'electron'),
    version: require(manifest).version,
    installed: () => {
      // Electron itself looks at path.txt: without it, it would fetch the runtime again.
      if (!existsSync(path.join(folder, 'path.txt'))) return null
      return readVersion(path.join(dist, 'version'))?.replace(/^v/, '') ?? null
    },
    isCurrentFallback: () => readVersion(path.join(dist, 'recipe')) === fallbackRecipe(),
  }
}

/**
 * A short name of the steps that make the fallback, so that a changed step is never served from the cache.
 */
export function fallbackRecipe() {
  const steps = ['registryElectron.mjs', 'patchElectron.mjs', 'defaultApp.mjs']
  const hash = createHash('sha256')
  for (const step of steps) hash.update(readFileSync(new URL(step, import.meta.url)))
  return hash.digest('hex').slice(0, 12)
}

const executableIn = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** @param {string} file */
function readVersion(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
