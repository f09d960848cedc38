import { spawn, type SpawnOptions } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { project } from './project.ts'

/**
 * Runs the program of an installed package, on this very Node: the same on every system, where the
 * links in node_modules/.bin are not.
 *
 * @param name of the package
 * @returns the exit code
 */
export function runTool(
  name: string,
  words: string[],
  options: SpawnOptions = {},
): Promise<number> {
  return run(process.execPath, [toolFile(name), ...words], options)
}

/** Runs a program to its end; what it prints goes to the terminal, and an interrupt goes to it first. */
export function run(program: string, words: string[], options: SpawnOptions = {}): Promise<number> {
  const child = spawn(program, words, { cwd: project, stdio: 'inherit', ...options })
  // A terminal's Ctrl+C reaches the child by itself; `kill` reaches only us.
  const interrupt = () => {}
  const terminate = () => child.kill('SIGTERM')
  process.on('SIGINT', interrupt).on('SIGTERM', terminate)

  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  }).finally(() => process.off('SIGINT', interrupt).off('SIGTERM', terminate))
}

function toolFile(name: string): string {
  const folder = path.join(project, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : String(Object.values(bin)[0]))
}
