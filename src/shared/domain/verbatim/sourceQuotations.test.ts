import { expect, test } from 'vitest'
import { contains, overlaps } from '../spans'
import { findQuotedStrings } from './findQuotedStrings'
import { readQuotations } from './sourceQuotations'

const text = 'He said “yes” and “no, ‘never’ again”. "Perhaps," she said.\n«So» it was.'

test('finds by halving what a look at each would find', () => {
  const found = findQuotedStrings(text)
  const quotations = readQuotations(text)
  expect(quotations.count).toBe(found.length)
  expect(found.length).toBe(4)
  for (let start = 0; start < text.length; start++) {
    const at = found.findIndex(({ inner }) => inner.start <= start && start < inner.end)
    expect(quotations.around(start)).toBe(at)
    for (let end = start + 1; end <= text.length; end++) {
      const span = { start, end }
      expect(quotations.hold(span)).toBe(found.some((quotation) => contains(quotation, span)))
      expect(quotations.touch(span)).toBe(found.some((quotation) => overlaps(quotation, span)))
    }
  }
})

test('a text without quotations has none', () => {
  const quotations = readQuotations('Nobody said a word.')
  expect(quotations.count).toBe(0)
  expect(quotations.hold({ start: 0, end: 3 })).toBe(false)
  expect(quotations.touch({ start: 0, end: 3 })).toBe(false)
  expect(quotations.around(0)).toBe(-1)
})
