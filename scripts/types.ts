/** Checks the types of each part of the project against what that part may use: one tsconfig each. */
import { readdirSync } from 'node:fs'
import { project } from './project.ts'
import { runTool } from './runTool.ts'

const configs = readdirSync(project)
  .filter((name) => /^tsconfig\.\w+\.json$/.test(name) && name !== 'tsconfig.base.json')
  .toSorted()

for (const config of configs) {
  const code = await runTool('typescript', ['--noEmit', '--pretty', '-p', config])
  if (code !== 0) {
    console.error(`The types do not fit together under ${config}.`)
    process.exitCode = 1
  }
}
