import { LABELS, mayClose, mayOpen, mayPrecede } from './labels'

const IMPOSSIBLE = -1e9

const opens = Array.from({ length: LABELS }, (_, label) => mayOpen(label))
const closes = Array.from({ length: LABELS }, (_, label) => mayClose(label))

/**
 * The best row of labels for a sentence, by the Viterbi algorithm. `scores` holds `LABELS` numbers a token, `steps` what it
 * is worth that a label (row) follows another (column). `allowed` has one bit for each label that a token may have.
 */
export function bestLabels(
  scores: ArrayLike<number>,
  steps: ArrayLike<number>,
  length: number,
  allowed?: Uint32Array,
): Uint8Array {
  const { best, from } = bestUntil(scores, steps, length, allowed)
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  let last = 0
  let top = IMPOSSIBLE * 4
  for (let label = 0; label < LABELS; label++) {
    const score = best[(length - 1) * LABELS + label]!
    if (closes[label] && score > top) {
      top = score
      last = label
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = last
    last = from[at * LABELS + last]!
  }
  return labels
}

/**
 * How much worse, for each token of a sentence, the best row of labels is in which that token has another one than in
 * `labels`, the best row of all; see `bestLabels`.
 */
export function marginsOf(
  scores: ArrayLike<number>,
  steps: ArrayLike<number>,
  labels: Uint8Array,
  allowed?: Uint32Array,
): Float64Array {
  const { best } = bestUntil(scores, steps, labels.length, allowed)
  const margins = new Float64Array(labels.length)
  // What a label is worth with the best that may still follow it.
  let after = Float64Array.from(closes, (may) => (may ? 0 : IMPOSSIBLE))
  for (let at = labels.length - 1; at >= 0; at--) {
    const row = at * LABELS
    const own = labels[at]!
    let other = IMPOSSIBLE * 4
    for (let label = 0; label < LABELS; label++)
      if (label !== own) other = Math.max(other, best[row + label]! + after[label]!)
    margins[at] = best[row + own]! + after[own]! - other
    const earlier = new Float64Array(LABELS).fill(IMPOSSIBLE * 2)
    for (let label = 0; label < LABELS; label++) {
      if (allowed && !((allowed[at]! >>> label) & 1)) continue
      const worth = scores[row + label]! + after[label]!
      const before = mayPrecede[label]!
      for (let i = 0; i < before.length; i++) {
        const sum = worth + steps[label * LABELS + before[i]!]!
        if (sum > earlier[before[i]!]!) earlier[before[i]!] = sum
      }
    }
    after = earlier
  }
  return margins
}

/** For each token and label the best score of a row that ends there, and the label before. */
function bestUntil(
  scores: ArrayLike<number>,
  steps: ArrayLike<number>,
  length: number,
  allowed?: Uint32Array,
) {
  const best = new Float64Array(length * LABELS)
  const from = new Uint8Array(length * LABELS)
  for (let at = 0; at < length; at++) {
    const row = at * LABELS
    for (let label = 0; label < LABELS; label++) {
      if (allowed && !((allowed[at]! >>> label) & 1)) {
        best[row + label] = IMPOSSIBLE
        continue
      }
      if (at === 0) {
        best[row + label] = opens[label] ? scores[row + label]! : IMPOSSIBLE
        continue
      }
      let top = IMPOSSIBLE * 2
      let source = 0
      const before = mayPrecede[label]!
      for (let i = 0; i < before.length; i++) {
        const other = before[i]!
        const sum = best[row - LABELS + other]! + steps[label * LABELS + other]!
        if (sum > top) {
          top = sum
          source = other
        }
      }
      best[row + label] = top + scores[row + label]!
      from[row + label] = source
    }
  }
  return { best, from }
}
