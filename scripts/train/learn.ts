import { bestRow } from '../../src/core/analysis/tagger/bestRow'
import { FeatureRows } from '../../src/core/analysis/tagger/FeatureRows'
import { FEATURES } from '../../src/core/analysis/tagger/features'
import { LABELS } from '../../src/core/analysis/tagger/labels'
import type { Exercise } from './Lesson'
import { randomOf, shuffle } from './randomOf'

/** What was learnt, unrounded. */
export interface Learnt {
  rowOf: FeatureRows
  /** `LABELS` weights a row; row 0 is all zeros. */
  rows: Float32Array
  /** `LABELS` times `LABELS`: how well a label (row) follows another (column). */
  steps: Float32Array
}

export interface Learning {
  rounds: number
  /** Features that occur more seldom are not learnt. */
  seldom: number
  /** How much better the right labels must score than any other, a token. */
  margin: number
  /** Added to the margin where a name would be overlooked. */
  overlooked: number
  /** The share of features that is left out at each look. */
  dropped: number
  seed: number
}

/** The sum, whose scale is of no matter, of what is learnt in `times` different orders: it is a little better than any of them. */
export function learnOften(exercises: Exercise[], learning: Learning, times: number): Learnt {
  const sum = learn(exercises, learning)
  for (let time = 1; time < times; time++) {
    const other = learn(exercises, { ...learning, seed: learning.seed + time })
    for (let at = 0; at < sum.rows.length; at++) sum.rows[at]! += other.rows[at]!
    for (let at = 0; at < sum.steps.length; at++) sum.steps[at]! += other.steps[at]!
  }
  return sum
}

/**
 * Learns weights by the averaged structured perceptron (M. Collins, Discriminative Training Methods for Hidden Markov
 * Models, EMNLP 2002), with a margin. Where several rows of labels are right, the one that scores best counts as right.
 */
export function learn(
  exercises: Exercise[],
  { rounds, seldom, margin, overlooked, dropped, seed }: Learning,
): Learnt {
  const features = featuresIn(exercises, seldom)
  const rowOf = FeatureRows.from(features, FEATURES)
  const rows = new Float32Array((features.length + 1) * LABELS)
  const sums = new Float64Array(rows.length)
  const steps = new Float32Array(LABELS * LABELS)
  const stepSums = new Float64Array(LABELS * LABELS)
  const random = randomOf(seed)
  const order = exercises
    .filter(({ length }) => length > 0)
    .map((exercise) => withRows(exercise, rowOf))
  let time = 1
  const longest = order.reduce((most, { length }) => Math.max(most, length), 0)
  const scores = new Float64Array(longest * LABELS)

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const exercise of order) {
      practise(exercise)
      time++
    }
  }
  for (let at = 0; at < rows.length; at++) rows[at] = rows[at]! - sums[at]! / time
  for (let at = 0; at < steps.length; at++) steps[at] = steps[at]! - stepSums[at]! / time
  return { rowOf, rows, steps }

  function practise({ ids: rowsHere, starts, length, allowed, isSettled }: Exercise): void {
    const skip = dropped > 0 ? Math.floor(random() * 4294967296) : 0
    const limit = dropped * 4294967296
    const isDropped = (id: number) => dropped > 0 && Math.imul(id ^ skip, 0x9e3779b1) >>> 0 < limit
    scores.fill(0, 0, length * LABELS)
    for (let at = 0; at < length; at++) {
      const base = at * LABELS
      for (let i = starts[at]!; i < starts[at + 1]!; i++) {
        const row = rowsHere[i]!
        if (isDropped(row)) continue
        for (let label = 0; label < LABELS; label++) scores[base + label]! += rows[row + label]!
      }
    }
    const right = isSettled
      ? Uint8Array.from(allowed, (bits) => 31 - Math.clz32(bits))
      : bestRow(scores, steps, length, allowed).labels
    for (let at = 0; at < length; at++)
      for (let label = 0; label < LABELS; label++)
        if (!((allowed[at]! >>> label) & 1))
          scores[at * LABELS + label]! += margin + (label === 0 ? overlooked : 0)
    const guess = bestRow(scores, steps, length).labels
    for (let at = 0; at < length; at++) {
      const [good, bad] = [right[at]!, guess[at]!]
      if (at > 0) {
        const [goodBefore, badBefore] = [right[at - 1]!, guess[at - 1]!]
        if (good !== bad || goodBefore !== badBefore) {
          step(good * LABELS + goodBefore, 1)
          step(bad * LABELS + badBefore, -1)
        }
      }
      if (good === bad) continue
      for (let i = starts[at]!; i < starts[at + 1]!; i++) {
        const row = rowsHere[i]!
        if (isDropped(row)) continue
        rows[row + good]! += 1
        sums[row + good]! += time
        rows[row + bad]! -= 1
        sums[row + bad]! -= time
      }
    }
  }

  function step(at: number, by: number): void {
    steps[at]! += by
    stepSums[at]! += by * time
  }
}

/** The exercise with the places of its features' rows instead of the features, those that are not learnt left out. */
function withRows(exercise: Exercise, rowOf: FeatureRows): Exercise {
  const ids = new Uint32Array(exercise.ids.length)
  const starts = new Uint32Array(exercise.starts.length)
  let length = 0
  for (let at = 0; at < exercise.length; at++) {
    for (let i = exercise.starts[at]!; i < exercise.starts[at + 1]!; i++) {
      const row = rowOf.of(exercise.ids[i]!)
      if (row !== 0) ids[length++] = row * LABELS
    }
    starts[at + 1] = length
  }
  return { ...exercise, ids: ids.slice(0, length), starts }
}

/** The features that occur so often, ascending. */
function featuresIn(exercises: Exercise[], seldom: number): number[] {
  const counts = new Uint8Array(FEATURES)
  for (const { ids } of exercises)
    for (let at = 0; at < ids.length; at++) if (counts[ids[at]!]! < 255) counts[ids[at]!]!++
  const often: number[] = []
  for (let id = 0; id < FEATURES; id++) if (counts[id]! >= seldom) often.push(id)
  return often
}
