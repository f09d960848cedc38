/**
 * Runs after every `npm install`. Plain JavaScript, because an old Node must be able to say that it is too old;
 * the steps themselves are in makeReady.ts.
 */
import { createRequire } from 'node:module'
import { nodeProblem } from './nodeVersion.mjs'

// `npm install --package-lock-only` and `--omit=dev` run this without Electron on the disk.
if (isInstalled('electron') && !process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) {
  const problem = nodeProblem(process.versions.node, process.platform)
  if (problem === null) {
    const { makeReady } = await import('./makeReady.ts')
    process.exitCode = await makeReady()
  } else {
    console.error(`[setup] ${problem}`)
    process.exitCode = 1
  }
}

/** @param {string} name */
function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`)
    return true
  } catch {
    return false
  }
}
