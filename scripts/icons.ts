/** Draws resources/icons/*.png from icon.svg, in Electron: `npm run icons`, after a change to the drawing. */
import path from 'node:path'
import { project } from './project.ts'
import { run } from './runTool.ts'
import { whyNoSandbox } from './sandbox.ts'
import { electronPackage } from './setup/electronPackage.ts'
import { needsVirtualDisplay, startVirtualDisplay } from './virtualDisplay.ts'

const screen = needsVirtualDisplay() ? await startVirtualDisplay() : null
if (screen !== null) process.env.DISPLAY = screen.display

const words = [
  path.join(project, 'scripts/icons/drawIcons.mjs'),
  path.join(project, 'resources/icons'),
]
if (whyNoSandbox() !== null) words.unshift('--no-sandbox')
process.exitCode = await run(electronPackage.executable, words)
screen?.stop()
