import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { electronPackage } from './setup/electronPackage.ts'

export interface SandboxFacts {
  platform: NodeJS.Platform
  isRoot: boolean
  /** Ubuntu 23.10 and later, Debian with its own switch: programs may not make user namespaces. */
  namespacesAreBarred: boolean
  /** Chromium's other way, a helper that belongs to root and carries the setuid bit. */
  helperIsReady: boolean
}

/**
 * Says why Electron cannot use Chromium's sandbox here, or null where it can, as it does in every packaged app.
 * The only remedy in a checkout is --no-sandbox.
 */
export function whyNoSandbox(facts: SandboxFacts = sandboxFacts()): string | null {
  if (facts.platform !== 'linux') return null
  if (facts.isRoot) return 'root runs it'
  if (facts.namespacesAreBarred && !facts.helperIsReady) {
    return 'this system bars user namespaces'
  }
  return null
}

function sandboxFacts(): SandboxFacts {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    namespacesAreBarred:
      reads('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1') ||
      reads('/proc/sys/kernel/unprivileged_userns_clone', '0') ||
      reads('/proc/sys/user/max_user_namespaces', '0'),
    helperIsReady: isSetuidRoot(path.join(electronPackage.dist, 'chrome-sandbox')),
  }
}

function reads(file: string, value: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').trim() === value
}

function isSetuidRoot(file: string): boolean {
  if (!existsSync(file)) return false
  const { uid, mode } = statSync(file)
  return uid === 0 && (mode & 0o4000) !== 0
}
