/** What Linux itself must bring: the libraries that Electron links to, and a display for it to draw on. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { say } from './say.mjs'

/**
 * Installs what is missing if it may, else prints the one line to type.
 *
 * @param {string} executable Electron's
 */
export function installSystemPackages(executable) {
  const missing = missingFromSystem(executable)
  const system = { ...describeSystem(), missing }
  const decision = decide(system)
  if (decision.say !== null) say(decision.say)
  if (!decision.install) return

  run('apt-get', ['update', '-qq'])
  run('apt-get', aptWords(packagesFor(knowsPackage('libasound2t64')), ['-qq']))
  const stillMissing = missingFromSystem(executable)
  say(
    stillMissing.length === 0
      ? 'System packages are in place.'
      : decide({ ...system, missing: stillMissing, isRoot: false }).say,
  )
}

/**
 * Names what Electron needs and the system lacks, such as `libgtk-3.so.0` or `Xvfb`.
 *
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string[]}
 */
export function missingFromSystem(executable, environment = process.env) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const missing = missingLibraries(stdout ?? '')
  const hasDisplay = Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
  if (!hasDisplay && !isOnPath('Xvfb', environment)) missing.push('Xvfb')
  return missing
}

/**
 * @param {string} output what ldd printed
 * @returns {string[]}
 */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}

/**
 * @param {{ missing: string[], isRoot: boolean, isDebian: boolean, hasNewAlsa: boolean }} system
 * @returns {{ install: boolean, say: string | null }}
 */
export function decide({ missing, isRoot, isDebian, hasNewAlsa }) {
  if (missing.length === 0) return { install: false, say: null }
  const lacks = `The system lacks ${missing.join(', ')}`
  if (!isDebian) {
    return {
      install: false,
      say: `${lacks}. Install them with this system's package manager, then type: npm start`,
    }
  }
  const line = ['apt-get', ...aptWords(packagesFor(hasNewAlsa))].join(' ')
  return isRoot
    ? { install: true, say: `${lacks}: running ${line}` }
    : { install: false, say: `${lacks}. Type: sudo apt-get update && sudo ${line}` }
}

/**
 * @param {boolean} hasNewAlsa Debian 13 and Ubuntu 24.04 renamed the ALSA library
 */
export function packagesFor(hasNewAlsa) {
  const alsa = hasNewAlsa ? 'libasound2t64' : 'libasound2'
  return ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libgbm1', alsa]
}

/**
 * @param {string[]} packages
 * @param {string[]} [options]
 */
function aptWords(packages, options = []) {
  return ['install', '-y', ...options, '--no-install-recommends', ...packages]
}

function describeSystem() {
  return {
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/os-release') && isDebian(readFileSync('/etc/os-release', 'utf8')),
    hasNewAlsa: knowsPackage('libasound2t64'),
  }
}

/**
 * @param {string} osRelease the text of /etc/os-release
 */
export function isDebian(osRelease) {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease)
}

/** @param {string} name */
function knowsPackage(name) {
  return spawnSync('apt-cache', ['show', name]).status === 0
}

/**
 * @param {string} program
 * @param {NodeJS.ProcessEnv} environment
 */
function isOnPath(program, environment) {
  return (environment.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
  // Quiet unless it fails: apt prints hundreds of lines.
  const { status, stderr } = spawnSync(command, words, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) say(`${command} ${words[0]} failed: ${(stderr ?? '').trim().split('\n').at(-1)}`)
}
