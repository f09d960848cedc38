import { expect, test } from 'vitest'
import { bestLabels, marginsOf } from './bestLabels'
import { LABELS, labelOf, mayClose, mayOpen, mayPrecede, OUTSIDE, WHOLE } from './labels'

test('the best row and its margins are those that trying every row gives', () => {
  const random = numbers()
  for (let round = 0; round < 20; round++) {
    const length = 1 + (round % 3)
    const scores = Float64Array.from({ length: length * LABELS }, random)
    const steps = Float64Array.from({ length: LABELS ** 2 }, random)
    const rows = everyRow(length).map((row) => ({ row, worth: worthOf(row, scores, steps) }))
    const best = rows.reduce((one, other) => (other.worth > one.worth ? other : one))
    const labels = bestLabels(scores, steps, length)
    expect([...labels]).toEqual(best.row)
    const margins = marginsOf(scores, steps, labels)
    for (let at = 0; at < length; at++) {
      const others = rows.filter(({ row }) => row[at] !== labels[at])
      const next = Math.max(...others.map(({ worth }) => worth))
      expect(margins[at]).toBeCloseTo(best.worth - next, 8)
    }
  }
})

test('a label that is not allowed makes no reading doubtful', () => {
  const scores = new Float64Array(LABELS)
  scores[labelOf(0, WHOLE)] = 3
  scores[labelOf(1, WHOLE)] = 2
  const steps = new Float64Array(LABELS ** 2)
  const allowed = Uint32Array.of((1 << OUTSIDE) | (1 << labelOf(0, WHOLE)))
  const labels = bestLabels(scores, steps, 1, allowed)
  expect([...marginsOf(scores, steps, labels)]).toEqual([1])
  expect([...marginsOf(scores, steps, labels, allowed)]).toEqual([3])
})

function everyRow(length: number): number[][] {
  if (length === 0) return [[]]
  return everyRow(length - 1)
    .flatMap((row) => Array.from({ length: LABELS }, (_, label) => [...row, label]))
    .filter((row) =>
      row.length === 1 ? mayOpen(row[0]!) : mayPrecede[row.at(-1)!]!.includes(row.at(-2)!),
    )
}

/** What a row of labels is worth; nothing where it may not end so. */
function worthOf(row: number[], scores: Float64Array, steps: Float64Array): number {
  if (!mayClose(row.at(-1)!)) return -Infinity
  return row.reduce(
    (sum, label, at) =>
      sum + scores[at * LABELS + label]! + (at > 0 ? steps[label * LABELS + row[at - 1]!]! : 0),
    0,
  )
}

/** The same numbers from 0 to 1 at every run. */
function numbers(): () => number {
  let state = 7
  return () => (state = (state * 16807) % 2147483647) / 2147483647
}
