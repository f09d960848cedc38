import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextTowards } from './nextTowards'
import { placeLabels, type Labelled } from './placeLabels'

function sign(id: string, x: number, y: number, words = 'Anneke Vosper'): Labelled {
  return { id, words, x, y, radius: 8 }
}

test('a name is written at the right of its sign, or where there is room', () => {
  expect(placeLabels([sign('a', 50, 50)], 400, 200).get('a')).toMatchObject({ anchor: 'start' })
  expect(placeLabels([sign('a', 380, 50)], 400, 200).get('a')).toMatchObject({ anchor: 'end' })
  const pair = placeLabels([sign('a', 200, 50), sign('b', 250, 50)], 400, 200)
  expect(pair.get('a')).toMatchObject({ anchor: 'end' })
})

test('a name is written on the side on which no line passes', () => {
  const line = { x1: 200, y1: 50, x2: 390, y2: 52 }
  expect(placeLabels([sign('a', 200, 50)], 400, 200, [line]).get('a')).toMatchObject({
    anchor: 'end',
  })
  const both = [line, { x1: 200, y1: 50, x2: 10, y2: 48 }]
  expect(placeLabels([sign('a', 200, 50)], 400, 200, both).get('a')).toMatchObject({
    anchor: 'middle',
  })
})

test('names never cover each other, and none leaves the drawing', () => {
  const anySign = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
  })
  fc.assert(
    fc.property(fc.array(anySign, { maxLength: 60 }), (places) => {
      const signs = places.map(({ x, y }, index) => sign(String(index), x, y))
      const boxes = [...placeLabels(signs, 600, 400)].map(([id, { x, y, anchor }]) => {
        const length = signs[Number(id)]!.words.length * 6
        const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2
        return { left, right: left + length, top: y - 9, bottom: y + 2 }
      })
      for (const [index, one] of boxes.entries()) {
        expect(one.left >= 0 && one.right <= 600).toBe(true)
        for (const other of boxes.slice(index + 1))
          expect(
            one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ).toBe(false)
      }
    }),
  )
})

test('an arrow key leads to the nearest name on that side', () => {
  const signs = [sign('a', 0, 0), sign('b', 50, 5), sign('c', 40, 60), sign('d', -30, 0)]
  const to = (key: string) => nextTowards(signs, signs[0]!, key)?.id ?? null
  expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'x'].map(to)).toEqual([
    'b',
    'c',
    'd',
    null,
    null,
  ])
})
