import { globSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { expect, test } from 'vitest'
import { importEndings, importKinds } from '../../shared/importable'
import { detectFormat } from './detectFormat'

/** A whole file of each kind that a golden case shows to be read. */
const examples = new Map(
  globSync('*/golden/*/page.*', { cwd: import.meta.dirname }).map((file) => [
    extname(file).slice(1).toLowerCase(),
    join(import.meta.dirname, file),
  ]),
)

test('every kind of file that is read can be chosen in the file dialog', () => {
  expect(examples.size).toBeGreaterThan(3)
  for (const ending of examples.keys()) expect(importEndings, ending).toContain(ending)
})

test.each(importEndings)('a file that ends in .%s is not refused for its kind', (ending) => {
  const { endings } = importKinds.find((kind) => kind.endings.includes(ending))!
  // Of several endings of one kind an example of any will do.
  const example = examples.get(ending) ?? endings.map((other) => examples.get(other)).find(Boolean)
  expect(example, 'there is no golden case').toBeDefined()
  const name = `${basename(example!, extname(example!))}.${ending}`
  expect(detectFormat(readFileSync(example!), { name })).toBeTypeOf('string')
})
