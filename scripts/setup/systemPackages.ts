/** What Linux itself must bring: the libraries that Electron is linked to, and a display for it to draw on. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { say } from './say.ts'

export interface LinuxSystem {
  isRoot: boolean
  /** Debian, Ubuntu, and what is made from them. */
  isDebian: boolean
  /** Debian 13 and Ubuntu 24.04 renamed the ALSA library. */
  hasRenamedAlsa: boolean
}

/**
 * Installs what is missing if it may, else prints the one line to type.
 *
 * @param executable Electron's
 * @returns whether everything is there
 */
export function installSystemPackages(executable: string): boolean {
  let missing = missingFromSystem(executable)
  const plan = planInstall(missing, describeSystem())
  if (plan === 'nothing') return true

  if (plan === 'install') {
    say(`The system lacks ${missing.join(', ')}. Running: apt-get update`)
    runApt(['update'])
    // Only now is it known which name the ALSA library goes by.
    const words = installWords(describeSystem())
    say(`Running: apt-get ${words.join(' ')} (about 100 MB) ...`)
    runApt(words)
    missing = missingFromSystem(executable)
  }
  if (missing.length > 0) say(howToInstall(missing, describeSystem()))
  return missing.length === 0
}

export function planInstall(
  missing: string[],
  { isRoot, isDebian }: LinuxSystem,
): 'nothing' | 'install' | 'tell' {
  if (missing.length === 0) return 'nothing'
  return isRoot && isDebian ? 'install' : 'tell'
}

/**
 * Names what Electron needs and the system lacks, such as `libgtk-3.so.0` or `Xvfb`.
 *
 * @param executable Electron's
 */
export function missingFromSystem(executable: string): string[] {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const missing = missingLibraries(stdout ?? '')
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  if (!hasDisplay && !isOnPath('Xvfb')) missing.push('Xvfb')
  return missing
}

/** Reads what ldd printed. */
export function missingLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
}

/** Says what is missing and what to type. */
export function howToInstall(missing: string[], system: LinuxSystem): string {
  const lacks = `The system lacks ${missing.join(', ')}.`
  if (!system.isDebian) {
    return `${lacks} Install them with this system's package manager, then type: npm start`
  }
  const sudo = system.isRoot ? '' : 'sudo '
  return `${lacks} Type: ${sudo}apt-get update && ${sudo}apt-get ${installWords(system).join(' ')}`
}

function installWords({ hasRenamedAlsa }: LinuxSystem): string[] {
  const alsa = hasRenamedAlsa ? 'libasound2t64' : 'libasound2'
  const packages = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libgbm1', alsa]
  return ['install', '-y', '--no-install-recommends', ...packages]
}

export function describeSystem(): LinuxSystem {
  return {
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/os-release') && isDebian(readFileSync('/etc/os-release', 'utf8')),
    hasRenamedAlsa: spawnSync('apt-cache', ['show', 'libasound2t64']).status === 0,
  }
}

/** @param osRelease the text of /etc/os-release */
export function isDebian(osRelease: string): boolean {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease)
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function runApt(words: string[]): void {
  // apt prints hundreds of lines: only those that say what went wrong are shown.
  const { status, stderr, error } = spawnSync('apt-get', ['-q', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status === 0) return
  const reasons = stderr?.split('\n').filter((line) => line.startsWith('E: ')) ?? []
  say(`apt-get ${words[0]} failed. ${reasons.join(' ') || error?.message || ''}`.trim())
}
