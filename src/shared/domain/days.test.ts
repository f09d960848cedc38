import edtf from 'edtf'
import { expect, test } from 'vitest'
import { dayInWords, earliest, latest, parseDay, weekdayOf, type Day } from './days'

const day = (text: string) => text as Day

test.each([
  ['2025-03-11', '11 March 2025'],
  ['2025-03', 'March 2025'],
  ['2025', '2025'],
  ['2025~', 'about 2025'],
  ['-0043', '44 BC'],
  ['-0043-03-15', '15 March 44 BC'],
  ['2025-03~', 'about March 2025'],
  ['2025-03-11?', '11 March 2025 (uncertain)'],
  ['2025-02-18/2025-02-28', '18 to 28 February 2025'],
  ['2025-02-18/2025-03-02', '18 February to 2 March 2025'],
  ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
  ['2025-03-13/..', 'from 13 March 2025'],
  ['../2025-03-13', 'until 13 March 2025'],
  ['2025-22', 'summer 2025'],
  ['201X', 'the 2010s'],
  ['0000', '1 BC'],
  ['-0043-03', 'March 44 BC'],
  ['0079', 'AD 79'],
])('%s is %s', (edtf, words) => {
  expect(dayInWords(day(edtf))).toBe(words)
})

test('short form keeps three letters of the month', () => {
  expect(dayInWords(day('2025-03-11'), 'short')).toBe('11 Mar 2025')
})

test.each([
  '2025-13-01',
  '2025-02-30',
  'last Tuesday',
  '',
  '11 March 2025',
  '2025-02-18/x',
  'x'.repeat(80),
])('%s is not a day', (text) => {
  expect(parseDay(text)).toBeNull()
})

test('the bounds of a month are its first and last moment', () => {
  expect(new Date(earliest(day('2025-02'))).toISOString()).toBe('2025-02-01T00:00:00.000Z')
  expect(new Date(latest(day('2025-02'))).toISOString()).toBe('2025-02-28T23:59:59.999Z')
})

test.each([
  '2025',
  '0044',
  '2025-02',
  '2024-12',
  '2024-02-29',
  '2025-03-31',
  '2025-04-30',
  '1999-12-31',
])('the bounds of %s are those of the library for EDTF', (text) => {
  const { min, max } = edtf(text)
  expect([earliest(day(text)), latest(day(text))]).toEqual([min, max])
})

test.each([
  '2025-02-29',
  '2025-02-30',
  '2025-02-31',
  '2025-04-31',
  '2025-00',
  '2025-01-00',
  '2025-01-32',
])('%s is in no calendar', (text) => {
  expect(parseDay(text)).toBeNull()
})

test('open intervals have no bound on that side', () => {
  expect(latest(day('2025-03-13/..'))).toBe(Infinity)
  expect(earliest(day('../2025-03-13'))).toBe(-Infinity)
})

test('weekdays are those of the calendar', () => {
  expect(weekdayOf(day('2025-03-11'))).toBe('Tuesday')
  expect(weekdayOf(day('2025-03'))).toBeNull()
})
