import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withMovedEdge } from './withMovedEdge'

const text = 'The Quernby Bridge Committee met on Monday, said Ines Calder.'
const block = { start: 0, end: text.length }

function spanOf(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('an edge moves by a word', () => {
  test.each([
    ['Quernby Bridge', 'end', 'out', 'Quernby Bridge Committee'],
    ['Quernby Bridge', 'start', 'out', 'The Quernby Bridge'],
    ['Bridge Committee met', 'end', 'in', 'Bridge Committee'],
    ['The Quernby Bridge', 'start', 'in', 'Quernby Bridge'],
    ['on Monday,', 'end', 'in', 'on Monday'],
    ['Monday', 'end', 'out', 'Monday, said'],
    ['ommittee', 'start', 'out', 'Committee'],
  ] as const)('%s: %s %s', (words, edge, way, wanted) => {
    const span = withMovedEdge(text, block, spanOf(words), edge, way)
    expect(span && text.slice(span.start, span.end)).toBe(wanted)
  })

  test.each([
    ['The', 'start', 'out'],
    ['Calder.', 'end', 'out'],
    ['Monday', 'end', 'in'],
    ['Monday', 'start', 'in'],
  ] as const)('%s: there is nothing %s %s', (words, edge, way) => {
    expect(withMovedEdge(text, block, spanOf(words), edge, way)).toBeNull()
  })
})

test('an edge never leaves the block, splits no letter, and leaves something', () => {
  const pieces = fc.constantFrom('Mara', ' ', ', ', '👩‍👩‍👧', 'e\u0301', '漢字', '“', '\n', "o'clock")
  fc.assert(
    fc.property(
      fc.array(pieces, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('start' as const, 'end' as const),
      fc.constantFrom('out' as const, 'in' as const),
      (parts, one, other, edge, way) => {
        const words = parts.join('')
        const [start, end] = [one % words.length, other % words.length].toSorted((a, b) => a - b)
        const within = { start: 0, end: words.length }
        const span = withMovedEdge(words, within, { start: start!, end: end! + 1 }, edge, way)
        if (span === null) return
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(words.length)
        expect(span.end).toBeGreaterThan(span.start)
        const place = edge === 'start' ? span.start : span.end
        expect(/[\ud800-\udbff]$/.test(words.slice(0, place))).toBe(false)
      },
    ),
  )
})
