import { expect, test } from 'vitest'
import { closingLength } from './closingMarks'

test.each([
  ['” she said', 1],
  [',” she said', 2],
  ['”, she said', 1],
  ['.’” she', 3],
  ['\u00A0» dit-elle', 2],
  ['"', 1],
])('%s closes a quotation', (text, length) => {
  expect(closingLength(text)).toBe(length)
})

test.each(['“so', '’s own', ' she said', '', '… and'])('%s does not', (text) => {
  expect(closingLength(text)).toBe(0)
})
