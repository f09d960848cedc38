import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { electronPackage } from './electronPackage.ts'

/** A proxy that swallows the request should not hold the set-up for ever. */
const longestWait = 10 * 60_000

/**
 * Fetches the official runtime with Electron's own installer, which checks it against its checksums.
 *
 * @returns why it failed, or null
 */
export function installOfficialElectron(): string | null {
  const installer = spawnSync(process.execPath, [path.join(electronPackage.folder, 'install.js')], {
    encoding: 'utf8',
    timeout: longestWait,
  })
  if (installer.status === 0) return null
  return failureReason(installer.stderr ?? '') ?? installer.error?.message ?? 'its installer failed'
}

/** Picks the reason out of the installer's stack trace, in words that a reader can act on. */
export function failureReason(stderr: string): string | null {
  const message = /^\s*(?:\w*Error): (.+)$/m.exec(stderr)?.[1]?.replace(/[.\s]+$/, '')
  if (message === undefined) return null
  return message === 'fetch failed' ? 'its download server does not answer' : message
}
