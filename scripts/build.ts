import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { project } from './project.ts'
import { runTool } from './runTool.ts'

/**
 * Builds the app into out/.
 *
 * @returns the exit code
 */
export function build(): Promise<number> {
  return runTool('electron-vite', ['build', '--logLevel', 'warn'])
}

/**
 * Builds the app unless out/ is newer than all that it is made of.
 *
 * @returns the exit code
 */
export async function buildIfStale(): Promise<number> {
  const built = path.join(project, 'out/main/index.js')
  if (existsSync(built) && statSync(built).mtimeMs > lastChange()) return 0
  console.log('Building Stet ...')
  return build()
}

function lastChange(): number {
  // A folder's own time tells of files that were taken away.
  const folders = readdirSync(path.join(project, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = ['src', ...folders.map((name) => path.join('src', name)), 'package-lock.json']
  const config = readdirSync(project).filter((name) => name.startsWith('electron.vite.config'))
  const times = [...sources, ...config].map((name) => statSync(path.join(project, name)).mtimeMs)
  return Math.max(...times)
}
