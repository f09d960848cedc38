/**
 * Writes the golden cases that are packed files: `node src/core/importers/testing/makeFixtures.ts`. Their words stand here, so
 * that a case can be read and changed; the files are committed, and are the same every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { docxCases } from './docxCases.ts'
import { odtCases } from './odtCases.ts'
import { zipCases } from './zipCases.ts'

const importers = new URL('../', import.meta.url)

for (const [format, ending, cases] of [
  ['docx', 'docx', docxCases],
  ['odt', 'odt', odtCases],
  ['archive', 'zip', zipCases],
] as const)
  for (const [name, bytes] of Object.entries(cases)) {
    const folder = new URL(`${format}/golden/${name}/`, importers)
    mkdirSync(folder, { recursive: true })
    writeFileSync(new URL(`page.${ending}`, folder), bytes)
  }
