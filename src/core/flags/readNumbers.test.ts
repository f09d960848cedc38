import { expect, test } from 'vitest'
import { readNumbers } from './readNumbers'

test.each<[string, [number, string | null][]]>([
  ['3,200 walkers', [[3200, null]]],
  ['3200 walkers', [[3200, null]]],
  ['3\u00a0200 walkers', [[3200, null]]],
  ['three thousand two hundred walkers', [[3200, null]]],
  [
    'three thousand, two hundred',
    [
      [3000, null],
      [200, null],
    ],
  ],
  ['two thousand and forty-one', [[2041, null]]],
  ['2.3 million', [[2_300_000, null]]],
  ['2.3m people', [[2_300_000, null]]],
  ['£640,000', [[640_000, '£']]],
  ['£640k', [[640_000, '£']]],
  ['640,000 pounds', [[640_000, '£']]],
  [
    '$2-3 million',
    [
      [2_000_000, '$'],
      [3_000_000, null],
    ],
  ],
  ['two and a half million', [[2_500_000, null]]],
  ['40 per cent', [[40, '%']]],
  ['40%', [[40, '%']]],
  ['forty percent', [[40, '%']]],
  [
    'between 40 and 50 per cent',
    [
      [40, '%'],
      [50, '%'],
    ],
  ],
  ['a hundred people', [[100, null]]],
  ['a dozen people', [[12, null]]],
  ['the 21st', [[21, 'ordinal']]],
  ['the twenty-first', [[20, null]]],
  ['the third bridge', [[3, 'ordinal']]],
  [
    '17 to 14',
    [
      [17, null],
      [14, null],
    ],
  ],
  [
    'a vote of 17-14',
    [
      [17, null],
      [14, null],
    ],
  ],
  ['0.5 mm', [[0.5, null]]],
  ['one of them', []],
  [
    'six of the 44 hangers',
    [
      [6, null],
      [44, null],
    ],
  ],
  ['at 6am, 7 p.m., 10.30am and 10:30', []],
  ['the A40, COVID-19, F-16, G7 and MP3', []],
  ['version 1.2.3', []],
  ['', []],
  ['٣٢٠٠ و 三千', []],
])('%s', (text, expected) => {
  expect(readNumbers(text).map(({ value, unit }) => [value, unit])).toEqual(expected)
})

test('a text of nothing but numbers is read in bounded time', () => {
  const started = performance.now()
  expect(readNumbers('12 345,678 '.repeat(20_000)).length).toBeGreaterThan(20_000)
  expect(readNumbers('twenty '.repeat(30_000)).length).toBeGreaterThan(0)
  expect(readNumbers('1'.repeat(300_000)).length).toBeLessThanOrEqual(1)
  expect(performance.now() - started).toBeLessThan(3000)
})
