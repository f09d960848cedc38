import { expect, test } from 'vitest'
import type { Instant } from './days'
import { keptBack, stricterTerms, termsPhrase, wordsWithheld, type Terms } from './terms'

const now = '2025-03-12T09:00:00.000Z' as Instant
const over: Terms = { kind: 'embargo', until: '2025-03-12T09:00:00.000Z' }
const running: Terms = { kind: 'embargo', until: '2025-03-12T09:00:00.001Z' }
const later: Terms = { kind: 'embargo', until: '2026-01-01T00:00:00.000Z' }
const endless: Terms = { kind: 'embargo' }
const on: Terms = { kind: 'on record' }
const background: Terms = { kind: 'background' }
const off: Terms = { kind: 'off record' }

test.each<[string, Terms, ReturnType<typeof keptBack>]>([
  ['on the record keeps back nothing', on, null],
  ['on background keeps back the name', background, 'name'],
  ['off the record keeps back the words', off, 'words'],
  ['an embargo keeps back the words', running, 'words'],
  ['an embargo that ends at this moment is over', over, null],
  ['an embargo without an end is never over', endless, 'words'],
])('%s', (_, terms, kept) => {
  expect(keptBack(terms, now)).toBe(kept)
})

test.each<[string, Terms, Terms, Terms]>([
  ['background before on record', on, background, background],
  ['an embargo before background', running, background, running],
  ['off the record before an embargo', running, off, off],
  ['the later embargo', running, later, later],
  ['background beside an embargo that is over', over, background, background],
  ['the embargo that runs beside one that is over', over, running, running],
  ['an embargo without an end', running, endless, endless],
  ['an embargo that is over before nothing at all', on, over, over],
])('of two terms the stricter holds: %s', (_, one, other, stricter) => {
  expect(stricterTerms(one, other, now)).toEqual(stricter)
  expect(stricterTerms(other, one, now)).toEqual(stricter)
})

test('moments are said in UTC, on any machine', () => {
  const terms: Terms = { kind: 'embargo', until: '2025-05-03T06:00:00.000Z' }
  expect(termsPhrase(terms)).toBe('under embargo until 3 May 2025, 06:00 UTC')
  expect(wordsWithheld(terms)).toBe('[words withheld: embargo until 3 May 2025, 06:00 UTC]')
  expect(wordsWithheld(endless)).toBe('[words withheld: embargo]')
  expect(wordsWithheld(off)).toBe('[words withheld: off the record]')
})
