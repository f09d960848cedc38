import path from 'node:path'
import { expect, test } from 'vitest'
import { rendererFile } from './rendererFile'

const folder = path.resolve('/app/out/renderer')

test('an address means the file of that name in the built page', () => {
  expect(rendererFile(folder, 'app://stet/')).toBe(path.join(folder, 'index.html'))
  expect(rendererFile(folder, 'app://stet/assets/a%20b.js?v=1#top')).toBe(
    path.join(folder, 'assets/a b.js'),
  )
})

test.each([
  'app://stet/../main/index.js',
  'app://stet/%2e%2e/main/index.js',
  'app://stet/..%2fmain%2findex.js',
  'app://stet/assets/..%2f..%2fmain/index.js',
  'app://stet/%00',
  'app://stet/%ff',
  'app://other/index.html',
  'not an address',
])('%s means no file, or one within', (address) => {
  const file = rendererFile(folder, address)
  expect(file === null || file.startsWith(folder + path.sep)).toBe(true)
  expect(file ?? '').not.toContain('..')
})
