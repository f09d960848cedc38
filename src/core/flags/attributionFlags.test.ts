import { expect, test } from 'vitest'
import type { BlockToFlag } from './BlockToFlag'
import { blockOf, flagsOf } from './testing/flagging'

function between(before: string, text: string, after: string): BlockToFlag {
  return { ...blockOf(text), before, after }
}

test.each([
  ['“Nobody told us that it was unsafe.”'],
  ['The bridge was closed in March. “Nobody told us that it was unsafe.” It stays closed.'],
  ['‘Nobody told us that it was unsafe.’'],
  ['«Nobody told us that it was unsafe.»'],
  ['"Nobody told us that it was unsafe." The bridge stays closed.'],
])('nobody is named: %s', (text) => {
  const flags = flagsOf('attribution', between('It rained.', text, 'It rained again.'))
  expect(flags).toHaveLength(1)
  expect(flags[0]!.text).toContain('Nobody told us that it was unsafe.')
})

test.each([
  ['“Nobody told us that it was unsafe,” said Meera Tansley.'],
  ['Meera Tansley said: “Nobody told us that it was unsafe.”'],
  ['“Nobody told us that it was unsafe,” she said.'],
  ['“Nobody told us that it was unsafe,” a council officer said.'],
  ['According to the statement, “Nobody told us that it was unsafe.”'],
  ['The statement reads: “Nobody told us that it was unsafe.”'],
  ['Meera Tansley was angry. “Nobody told us that it was unsafe.”'],
  ['She was angry. “Nobody told us that it was unsafe.”'],
  ['The walkers’ secretary was angry. “Nobody told us that it was unsafe.”'],
  ['“Nobody told us that it was unsafe.” — Meera Tansley'],
  ['They call it the “Wobbler”, and the report “Principal Inspection”.'],
  ['The sign reads “Keep off”.'],
  ['It was a “communications” failure.'],
  ['The film “Nobody Told Us That It Was Unsafe” is shown.'],
  ['“Nobody told us it was unsafe”'],
  ['It was called “a mess of the first order” in March.'],
  ['It isn’t open. The ’90s bridge is 6’ 2” wide.'],
])('somebody is, or it is no such quotation: %s', (text) => {
  expect(flagsOf('attribution', text)).toEqual([])
})

test.each([
  ['She went on:', '“Nobody told us that it was unsafe.”', ''],
  ['Meera Tansley crossed it with her son.', '“Nobody told us that it was unsafe.”', ''],
  ['“It shook,” Meera Tansley said.', '“Nobody told us that it was unsafe.”', ''],
  ['', '“Nobody told us that it was unsafe.”', 'Meera Tansley said so twice.'],
  ['A council officer wrote an email.', '“Nobody told us that it was unsafe.”', 'It rained.'],
])('the paragraph before or behind names somebody: %s %s %s', (before, text, after) => {
  expect(flagsOf('attribution', between(before, text, after))).toEqual([])
})

test('a block quote needs somebody too', () => {
  const words = 'Nobody told us that it was unsafe.'
  const quotation = { ...blockOf(words), isQuotation: true }
  expect(flagsOf('attribution', quotation)).toHaveLength(1)
  expect(flagsOf('attribution', { ...quotation, before: 'Vosper wrote:' })).toEqual([])
})

test('other languages are left alone', () => {
  expect(
    flagsOf('attribution', '„Niemand hat uns gesagt, dass die Brücke nicht sicher ist.“'),
  ).toEqual([])
})
