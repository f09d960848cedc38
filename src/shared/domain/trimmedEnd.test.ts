import { expect, test } from 'vitest'
import { trimmedEnd } from './trimmedEnd'

test.each([
  ['The port is closed, ', ',', 'The port is closed'],
  ['The port is closed , ,\n', ',', 'The port is closed'],
  ['The port, they say, is closed', ',', 'The port, they say, is closed'],
  [' , ', ',', ''],
  ['', ',', ''],
])('%j ends where its words do', (text, marks, words) => {
  expect(trimmedEnd(text, marks)).toBe(words)
})

test('long runs of white space and marks, at the end and before it, take no time', () => {
  const run = ' ,'.repeat(1_000_000)
  expect(trimmedEnd(`a${run}b${run}`, ',')).toBe(`a${run}b`)
})
