import { FeatureRows } from '../../src/core/analysis/tagger/FeatureRows'
import { FEATURES } from '../../src/core/analysis/tagger/features'
import { LABELS } from '../../src/core/analysis/tagger/labels'
import { arraysIn, checksumOf, HEAD, MARK } from '../../src/core/analysis/tagger/readNameModel'
import type { WordGroups } from './groupWords'
import type { Learnt } from './learn'
import type { NameLists } from './readLists'

/** The bytes that `readNameModel` reads, with the `most` features that weigh most. */
export function writeNameModel(
  groups: WordGroups,
  lists: NameLists,
  learnt: Learnt,
  most: number,
): Uint8Array {
  const kept = weigh(learnt, most)
  const counts = {
    words: groups.hashes.length,
    listed: lists.hashes.length,
    rows: kept.sizes.length,
    weights: kept.labels.length,
  }
  const { end } = arraysIn(new ArrayBuffer(LARGEST), HEAD, counts)
  const bytes = new Uint8Array(end)
  const arrays = arraysIn(bytes.buffer, HEAD, counts)
  arrays.steps.set(kept.steps)
  arrays.words.set(groups.hashes)
  arrays.groups.set(groups.groups)
  arrays.listed.set(lists.hashes)
  arrays.kinds.set(lists.kinds)
  arrays.features.set(kept.features.bits)
  arrays.sizes.set(kept.sizes)
  arrays.labels.set(kept.labels)
  arrays.roots.set(kept.roots)
  bytes.set(MARK)
  const data = new DataView(bytes.buffer)
  const { words, listed, rows, weights } = counts
  for (const [at, count] of [words, listed, rows, weights].entries())
    data.setUint32(MARK.length + 4 + 4 * at, count, true)
  data.setUint32(MARK.length, checksumOf(bytes.subarray(MARK.length + 4)), true)
  return bytes
}

/** No model is larger. */
const LARGEST = 1 << 26

/** The weights that are kept, row by row, rounded. */
function weigh({ rowOf, rows, steps }: Learnt, most: number) {
  const largest = rows.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
  // Clipping would cost much: the largest weight is 127 times 127. A byte holds the root, so that small ones stay apart.
  const scale = 127 ** 2 / largest
  const kept = strongest(rowOf, rows, scale, most)
  const sizes: number[] = []
  const labels: number[] = []
  const roots: number[] = []
  for (const feature of kept) {
    const row = rowOf.of(feature) * LABELS
    const before = labels.length
    for (let label = 0; label < LABELS; label++) {
      const root = rootOf(rows[row + label]! * scale)
      if (root === 0) continue
      labels.push(label)
      roots.push(root)
    }
    sizes.push(labels.length - before)
  }
  return {
    features: FeatureRows.from(kept, FEATURES),
    steps: steps.map((step) => step * scale),
    sizes,
    labels,
    roots,
  }
}

function rootOf(weight: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight)))
}

/** The features with the largest weights, ascending; those that would be nothing but zeros are left out. */
function strongest(
  rowOf: FeatureRows,
  rows: ArrayLike<number>,
  scale: number,
  most: number,
): number[] {
  const found: { feature: number; strength: number }[] = []
  for (let feature = 0; feature < FEATURES; feature++) {
    const row = rowOf.of(feature)
    if (row === 0) continue
    let strength = 0
    for (let label = 0; label < LABELS; label++)
      strength = Math.max(strength, Math.abs(rows[row * LABELS + label]!))
    if (rootOf(strength * scale) > 0) found.push({ feature, strength })
  }
  found.sort((one, other) => other.strength - one.strength || one.feature - other.feature)
  return found
    .slice(0, most)
    .map(({ feature }) => feature)
    .toSorted((one, other) => one - other)
}
