/**
 * Opens the app from this checkout: `npm start`, or `npm start -- my-story.stet`.
 * With --watch (`npm run dev`) a changed source file shows at once.
 */
import { buildIfStale } from './build.ts'
import { project } from './project.ts'
import { run, runTool } from './runTool.ts'
import { whyNoSandbox } from './sandbox.ts'
import { electronPackage, fallbackVersion } from './setup/electronPackage.ts'
import { describeSystem, howToInstall, missingFromSystem } from './setup/systemPackages.ts'
import { needsVirtualDisplay, startVirtualDisplay } from './virtualDisplay.ts'

process.exitCode = await start(process.argv.slice(2))

async function start(words: string[]): Promise<number> {
  const problem = whatIsMissing()
  if (problem !== null) {
    console.error(problem)
    return 1
  }
  const watch = words.includes('--watch')
  if (!watch && (await buildIfStale()) !== 0) return 1

  if (electronPackage.installed() === fallbackVersion) {
    console.log(
      `Electron ${fallbackVersion} from the npm registry: for development and tests only.`,
    )
  }
  const appWords = words.filter((word) => word !== '--watch')
  const noSandbox = whyNoSandbox()
  if (noSandbox !== null) {
    console.log(`Without Chromium's sandbox (--no-sandbox), because ${noSandbox}.`)
    appWords.unshift('--no-sandbox')
  }
  const screen = needsVirtualDisplay() ? await startVirtualDisplay() : null
  if (screen !== null) {
    console.log(
      `No display here: Stet runs on a virtual one (Xvfb ${screen.display}). Ctrl+C ends it.`,
    )
    process.env.DISPLAY = screen.display
  }
  try {
    return watch
      ? await runTool('electron-vite', ['dev', '--watch', '--', ...appWords])
      : await run(electronPackage.executable, [project, ...appWords])
  } finally {
    screen?.stop()
  }
}

function whatIsMissing(): string | null {
  if (electronPackage.installed() === null) {
    return 'Electron is not in place. Type: npm run setup'
  }
  if (process.platform !== 'linux') return null
  const missing = missingFromSystem(electronPackage.executable)
  return missing.length === 0 ? null : howToInstall(missing, describeSystem())
}
