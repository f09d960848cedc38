/**
 * Packages the app for this system: `npm run package` leaves it unpacked in dist/, to be tried;
 * with `-- --release` it makes the installers, which needs the internet and the official Electron.
 */
import path from 'node:path'
import { build } from './build.ts'
import { wrongFuses } from './packaging/wrongFuses.ts'
import { project } from './project.ts'
import { runTool } from './runTool.ts'
import { electronPackage } from './setup/electronPackage.ts'

process.exitCode = await makePackage({ release: process.argv.includes('--release') })

async function makePackage({ release }: { release: boolean }): Promise<number> {
  const { version, installed } = electronPackage
  if (installed() === null) return fail('Electron is not in place. Type: npm run setup')
  if (installed() !== version && release) {
    return fail(
      `A release is made from the official Electron ${version} only, and this is ${installed()} from the npm registry. ` +
        'Let this machine reach github.com, then type: npm ci && npm run package -- --release',
    )
  }
  if (installed() !== version) {
    console.log(`A trial on Electron ${installed()} from the npm registry: not to be given away.`)
  }

  if ((await build()) !== 0) return fail('The build failed. Type: npm run build')
  forgetAbsentSecrets()
  const target = release ? [] : ['--dir']
  if ((await runTool('electron-builder', ['--publish', 'never', ...target])) !== 0) return 1

  const app = path.join(project, 'dist', packagedApp())
  const wrong = await wrongFuses(app)
  if (wrong.length > 0)
    return fail(`These fuses of ${app} are not as they must be: ${wrong.join(', ')}`)
  console.log(`Packaged, with its fuses checked: ${app}`)
  return 0
}

/** A workflow passes an absent secret on as an empty string, which electron-builder takes for a certificate. */
function forgetAbsentSecrets(): void {
  for (const [name, value] of Object.entries(process.env)) {
    if (/^(WIN_)?CSC_|^APPLE_/.test(name) && value === '') delete process.env[name]
  }
}

/** Where electron-builder leaves it. */
function packagedApp(): string {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`
  if (process.platform === 'darwin') return `mac${suffix}/Stet.app`
  if (process.platform === 'win32') return `win${suffix}-unpacked/Stet.exe`
  return `linux${suffix}-unpacked/stet`
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}
