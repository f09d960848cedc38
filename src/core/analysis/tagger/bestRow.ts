import { LABELS, mayClose, mayOpen, mayPrecede, OUTSIDE } from './labels'

const IMPOSSIBLE = -1e9

const opens = Array.from({ length: LABELS }, (_, label) => mayOpen(label))
const closes = Array.from({ length: LABELS }, (_, label) => mayClose(label))

/** The bit of a token that stands outside any name, and may have no other label. */
export const ONLY_OUTSIDE = 1 << OUTSIDE

/** The best row of labels for a sentence. */
export interface BestRow {
  labels: Uint8Array
  /** How much worse, for each token, the best row of labels is in which that token has another one. */
  margins: () => Float64Array
}

/**
 * The best row of labels for a sentence, by the Viterbi algorithm. `scores` holds `LABELS` numbers a token, `steps` what it
 * is worth that a label (row) follows another (column). `allowed` has one bit for each label that a token may have.
 */
export function bestRow(
  scores: ArrayLike<number>,
  steps: ArrayLike<number>,
  length: number,
  allowed?: Uint32Array,
): BestRow {
  const labels = new Uint8Array(length)
  if (length === 0) return { labels, margins: () => new Float64Array() }
  const { best, from } = bestUntil(scores, steps, length, allowed)
  let last = OUTSIDE
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
  return { labels, margins: () => marginsOf(scores, steps, labels, best, allowed) }
}

function marginsOf(
  scores: ArrayLike<number>,
  steps: ArrayLike<number>,
  labels: Uint8Array,
  best: Float64Array,
  allowed?: Uint32Array,
): Float64Array {
  const margins = new Float64Array(labels.length)
  // What a label is worth with the best that may still follow it.
  let after = Float64Array.from(closes, (may) => (may ? 0 : IMPOSSIBLE))
  let earlier = new Float64Array(LABELS)
  for (let at = labels.length - 1; at >= 0; at--) {
    const row = at * LABELS
    const own = labels[at]!
    let other = IMPOSSIBLE * 4
    for (let label = 0; label < LABELS; label++)
      if (label !== own) other = Math.max(other, best[row + label]! + after[label]!)
    margins[at] = best[row + own]! + after[own]! - other
    earlier.fill(IMPOSSIBLE * 2)
    const labelsHere = allowed?.[at] === ONLY_OUTSIDE ? 1 : LABELS
    for (let label = 0; label < labelsHere; label++) {
      if (allowed && !((allowed[at]! >>> label) & 1)) continue
      const worth = scores[row + label]! + after[label]!
      const before = mayPrecede[label]!
      for (let i = 0; i < before.length; i++) {
        const sum = worth + steps[label * LABELS + before[i]!]!
        if (sum > earlier[before[i]!]!) earlier[before[i]!] = sum
      }
    }
    ;[after, earlier] = [earlier, after]
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
  const best = new Float64Array(length * LABELS).fill(IMPOSSIBLE)
  const from = new Uint8Array(length * LABELS)
  for (let label = 0; label < LABELS; label++)
    if (opens[label] && may(0, label)) best[label] = scores[label]!
  for (let at = 1; at < length; at++) {
    const row = at * LABELS
    // Most tokens stand outside any name, and most of those beside another one.
    if (allowed?.[at] === ONLY_OUTSIDE && allowed[at - 1] === ONLY_OUTSIDE) {
      best[row] = best[row - LABELS]! + steps[OUTSIDE]! + scores[row]!
      continue
    }
    for (let label = 0; label < LABELS; label++) {
      if (!may(at, label)) continue
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

  function may(at: number, label: number): boolean {
    return !allowed || ((allowed[at]! >>> label) & 1) === 1
  }
}
