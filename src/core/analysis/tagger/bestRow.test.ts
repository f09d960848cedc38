import { expect, test } from 'vitest'
import { bestRow, ONLY_OUTSIDE } from './bestRow'
import { LABELS, labelOf, mayClose, mayOpen, mayPrecede, OUTSIDE, WHOLE } from './labels'

test('the best row and its margins are those that trying every row gives', () => {
  const random = numbers()
  for (let round = 0; round < 20; round++) {
    const length = 1 + (round % 3)
    const scores = Float64Array.from({ length: length * LABELS }, random)
    const steps = Float64Array.from({ length: LABELS ** 2 }, random)
    const rows = everyRow(length).map((row) => ({ row, worth: worthOf(row, scores, steps) }))
    const best = rows.reduce((one, other) => (other.worth > one.worth ? other : one))
    const { labels, margins } = bestRow(scores, steps, length)
    expect([...labels]).toEqual(best.row)
    const worse = margins()
    for (let at = 0; at < length; at++) {
      const others = rows.filter(({ row }) => row[at] !== labels[at])
      const next = Math.max(...others.map(({ worth }) => worth))
      expect(worse[at]).toBeCloseTo(best.worth - next, 8)
    }
  }
})

test('a label that is not allowed makes no reading doubtful', () => {
  const scores = new Float64Array(LABELS)
  scores[labelOf(0, WHOLE)] = 3
  scores[labelOf(1, WHOLE)] = 2
  const steps = new Float64Array(LABELS ** 2)
  const allowed = Uint32Array.of((1 << OUTSIDE) | (1 << labelOf(0, WHOLE)))
  expect([...bestRow(scores, steps, 1).margins()]).toEqual([1])
  expect([...bestRow(scores, steps, 1, allowed).margins()]).toEqual([3])
})

test('tokens that stand outside any name change nothing between those that may be one', () => {
  const random = numbers()
  const scores = Float64Array.from({ length: 3 * LABELS }, random)
  const steps = Float64Array.from({ length: LABELS ** 2 }, random)
  for (const masks of [
    [1, 1, 0],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 1],
  ]) {
    const allowed = Uint32Array.from(masks, (only) => (only ? ONLY_OUTSIDE : 2 ** LABELS - 1))
    const best = everyRow(3)
      .filter((row) => row.every((label, at) => !masks[at] || label === OUTSIDE))
      .map((row) => ({ row, worth: worthOf(row, scores, steps) }))
      .reduce((one, other) => (other.worth > one.worth ? other : one))
    expect([...bestRow(scores, steps, 3, allowed).labels]).toEqual(best.row)
  }
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
