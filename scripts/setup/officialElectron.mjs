import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** A proxy that swallows the request should not hold the set-up for ever. */
const longestWait = 10 * 60_000

/**
 * Fetches the official runtime with Electron's own installer, which checks it against its checksums.
 *
 * @param {import('./electronPackage.mjs').ElectronPackage} electron
 * @returns {string | null} why it failed, or null
 */
export function installOfficialElectron(electron) {
  const installer = spawnSync(process.execPath, [path.join(electron.folder, 'install.js')], {
    encoding: 'utf8',
    timeout: longestWait,
  })
  if (installer.status === 0) return null
  return failureReason(installer.stderr ?? '') ?? installer.error?.message ?? 'the installer failed'
}

/**
 * Picks the cause out of the installer's stack traces: the innermost error says what the network said.
 *
 * @param {string} output
 * @returns {string | null}
 */
export function failureReason(output) {
  const reasons = [...output.matchAll(/^.*?\b\w*Error: (.+)$/gm)].map((match) => match[1].trim())
  return reasons.at(-1)?.replace(/[.{\s]+$/, '') ?? null
}
