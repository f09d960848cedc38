import path from 'node:path'
import { expect, test } from 'vitest'
import { filesNamed } from './filesNamed'

test('a command line’s files are found among its switches', () => {
  const words = ['.', '--user-data-dir=/x.stet', 'Harbour.STET', '/far/copy.txt', 'loader.js']
  const folder = path.resolve('/here')
  expect(filesNamed(words, folder, ['stet', 'txt'])).toEqual([
    path.resolve('/here/Harbour.STET'),
    path.resolve('/far/copy.txt'),
  ])
})
