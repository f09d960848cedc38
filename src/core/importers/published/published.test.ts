import { expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import { canonicalUrlOf } from './canonicalUrl'
import { dayFromText } from './dayFromText'
import { readDay } from './readDay'

const written: [string, string | null, string | null][] = [
  ['2026-03-11T23:40:00-05:00', null, '2026-03-11'],
  ['20260311', null, '2026-03-11'],
  ['11 March 2026', null, '2026-03-11'],
  ['Published: Wed., March 11th, 2026 at 9 p.m.', null, '2026-03-11'],
  ['Mittwoch, 11. März 2026, 10:31 Uhr', 'de', '2026-03-11'],
  ['Publié le 1er août 2025 à 7h', 'fr', '2025-08-01'],
  ['11 de marzo de 2026', 'es', '2026-03-11'],
  ['11 березня 2026', 'uk', '2026-03-11'],
  ['2026年3月11日', 'ja', '2026-03-11'],
  ['2026년 3월 11일', 'ko', '2026-03-11'],
  ['11.03.2026', 'de', '2026-03-11'],
  ['Mon Aug 03 12:45:00 EDT 2015', null, '2015-08-03'],
  ['03/11/2026', 'en-US', '2026-03-11'],
  ['03/11/2026', 'en-GB', '2026-11-03'],
  ['03/11/2026', 'en', null],
  ['25/11/2026', 'en', '2026-11-25'],
  ['31 February 2026', null, null],
  ['March 11', null, null],
  ['call 2026-0311', null, null],
]

test.each(written)('%s (%s) is read as %s', (words, language, day) => {
  expect(readDay(words, language)).toBe(day)
})

test('a weekday and a date in the text settle the year, at most five before the capture', () => {
  const text =
    'The talks on March 11 follow the vote on Wednesday. On Wednesday evening all was quiet.'
  const found = dayFromText(text, 'en', '2026-03-20' as Day)
  expect(found).toEqual({ value: '2026-03-11', how: 'the text says Wednesday and March 11' })
  expect(dayFromText(text, 'en', '2025-12-01' as Day)?.value).toBe('2020-03-11')
  expect(dayFromText(text, 'en', null)).toBeNull()
})

const addresses: [string, string | null][] = [
  ['https://courier.example/a?utm_source=x&id=7&fbclid=y#top', 'https://courier.example/a?id=7'],
  ['https://courier.example:443/a', 'https://courier.example/a'],
  ['https://courier.example/#!/story/7', 'https://courier.example/#!/story/7'],
  ['https://name:secret@courier.example/a', 'https://courier.example/a'],
  ['javascript:alert(1)', null],
  ['file:///home/someone/page.html', null],
  ['not an address', null],
]

test.each(addresses)('the canonical address of %s is %s', (address, canonical) => {
  expect(canonicalUrlOf(address)).toBe(canonical)
})
