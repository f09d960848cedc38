import { expect, test } from 'vitest'
import type { Locator } from './articles'
import { fragmentSelector, locatorAt, locatorOf, timeInWords } from './locators'

const pages: Locator[] = [
  { at: 0, kind: 'page', value: 1, label: 'iv' },
  { at: 100, kind: 'page', value: 2 },
  { at: 200, kind: 'page', value: 3 },
  // A footnote of page 2 that stands behind a paragraph which runs over to page 3
  { at: 250, kind: 'page', value: 2 },
  { at: 270, kind: 'page', value: 3 },
]
const moments: Locator[] = [
  { at: 10, kind: 'time', value: 4.5 },
  { at: 40, kind: 'time', value: 724.2 },
  { at: 80, kind: 'time', value: 360_061 },
]

test.each([
  ['within one page', { start: 120, end: 140 }, 'p. 2'],
  ['over two pages', { start: 190, end: 210 }, 'pp. 2–3'],
  ['up to the end of a page, not onto the next', { start: 150, end: 200 }, 'p. 2'],
  ['a page with its own name', { start: 0, end: 5 }, 'p. iv'],
  ['a footnote behind the page it belongs to', { start: 252, end: 260 }, 'p. 2'],
  ['out of the page into a footnote of the page before', { start: 240, end: 260 }, 'p. 3'],
  ['an empty place at a page’s first letter', { start: 100, end: 100 }, 'p. 2'],
])('a passage is cited by its page: %s', (_, span, words) => {
  expect(locatorOf(pages, span)).toBe(words)
})

test('a passage of a recording is cited by the moment at which it begins', () => {
  expect(locatorOf(moments, { start: 45, end: 90 })).toBe('00:12:04')
  expect(locatorOf(moments, { start: 85, end: 90 })).toBe('100:01:01')
})

test('before the first moment, and where there are none, nothing is said', () => {
  expect(locatorOf(moments, { start: 0, end: 20 })).toBeNull()
  expect(locatorAt([], { start: 0, end: 20 })).toBeNull()
})

test('programs get the page by its number and the moment to the fraction', () => {
  expect(fragmentSelector(locatorAt(pages, { start: 0, end: 5 })!).value).toBe('page=1')
  expect(fragmentSelector(locatorAt(moments, { start: 45, end: 50 })!).value).toBe('t=724.2')
})

test('a moment is named by seconds that have begun', () => {
  expect(timeInWords(59.999)).toBe('00:00:59')
  expect(timeInWords(3600)).toBe('01:00:00')
})
