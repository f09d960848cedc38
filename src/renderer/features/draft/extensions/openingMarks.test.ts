import { expect, test } from 'vitest'
import { openingMarksEnd } from './openingMarks'

test.each([
  ['said “no', 6],
  ['said "no', 6],
  ['said ‘no', 6],
  ['dit «\u00A0non', 6],
  ['„nein', 1],
  ['one “two” and “three', 15],
  ['said "no" then', 6],
  ['nobody’s', 0],
  ['plain words', 0],
])('in %s the last quotation opens before %i', (text, end) => {
  expect(openingMarksEnd(text)).toBe(end)
})
