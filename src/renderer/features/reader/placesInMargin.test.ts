import { expect, test } from 'vitest'
import type { Block, Locator } from '../../../shared/domain/articles'
import { placesInMargin } from './placesInMargin'

const blocks: Block[] = [
  { start: 0, end: 100, type: 'paragraph' },
  { start: 101, end: 200, type: 'paragraph' },
]

test('a page stands where it begins, also within a paragraph', () => {
  const pages: Locator[] = [
    { at: 0, kind: 'page', value: 1, label: 'iv' },
    { at: 60, kind: 'page', value: 2 },
    { at: 101, kind: 'page', value: 3 },
  ]
  expect(placesInMargin(blocks, pages, () => true)).toEqual([
    [
      { at: 0, short: 'iv', long: 'p. iv' },
      { at: 60, short: '2', long: 'p. 2' },
    ],
    [{ at: 101, short: '3', long: 'p. 3' }],
  ])
})

test('captions of a paragraph do not crowd the margin', () => {
  const moments = [4, 6, 23, 25, 724, 3_725].map((value, place): Locator => ({
    at: place < 4 ? place * 10 : 101 + place,
    kind: 'time',
    value,
  }))
  const shown = placesInMargin(blocks, moments, () => true).map((places) =>
    places.map(({ short }) => short),
  )
  expect(shown).toEqual([
    ['0:04', '0:25'],
    ['12:04', '1:02:05'],
  ])
})

test('a page of the web has nothing there', () => {
  expect(placesInMargin(blocks, [], () => true)).toEqual([[], []])
})

test('a page that begins with its running head stands at the text below it', () => {
  const pages: Locator[] = [{ at: 0, kind: 'page', value: 7 }]
  const places = placesInMargin(blocks, pages, (index) => index > 0)
  expect(places).toEqual([[], [{ at: 101, short: '7', long: 'p. 7' }]])
})
