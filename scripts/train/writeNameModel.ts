import type { FeatureRows } from '../../src/core/analysis/tagger/FeatureRows'
import { FEATURES } from '../../src/core/analysis/tagger/features'
import { LABELS } from '../../src/core/analysis/tagger/labels'
import { checksumOf, MARK } from '../../src/core/analysis/tagger/readNameModel'
import type { WordGroups } from './groupWords'
import type { Learnt } from './learn'

/** The bytes that `readNameModel` reads; its comment tells their form. */
export function writeNameModel(
  { hashes, groups }: WordGroups,
  learnt: Learnt,
  most: number,
): Uint8Array {
  const bytes: number[] = []
  putInteger(hashes.length, 4)
  for (const hash of hashes) putInteger(hash, 4)
  for (const group of groups) putInteger(group, 2)
  putWeights(learnt)
  const body = Uint8Array.from(bytes)
  bytes.length = 0
  putInteger(checksumOf(body), 4)
  return join([...MARK, ...bytes], body)

  function putInteger(value: number, size: number): void {
    for (let at = 0; at < size; at++) bytes.push((value >>> (8 * at)) & 255)
  }

  function putWeights({ rowOf, rows, steps }: Learnt): void {
    let largest = 0
    for (let at = 0; at < rows.length; at++) largest = Math.max(largest, Math.abs(rows[at]!))
    // Clipping would cost much: the largest weight is 127 times 127. A byte holds the root, so that small ones stay apart.
    const scale = 127 ** 2 / largest
    const kept = strongest(rowOf, rows, scale, most)
    putInteger(kept.length, 4)
    const floats = new DataView(new ArrayBuffer(4))
    for (let at = 0; at < LABELS * LABELS; at++) {
      floats.setFloat32(0, steps[at]! * scale, true)
      for (let byte = 0; byte < 4; byte++) bytes.push(floats.getUint8(byte))
    }
    let before = 0
    for (const feature of kept) {
      let distance = feature - before
      before = feature
      while (distance > 127) {
        bytes.push((distance & 127) | 128)
        distance >>>= 7
      }
      bytes.push(distance)
      const row = rowOf.of(feature) * LABELS
      const weights = Array.from({ length: LABELS }, (_, label) =>
        rootOf(rows[row + label]! * scale),
      )
      putInteger(
        weights.reduce((has, weight, label) => (weight === 0 ? has : has | (1 << label)), 0),
        3,
      )
      for (const weight of weights) if (weight !== 0) bytes.push(weight & 255)
    }
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

function join(head: number[], body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + body.length)
  whole.set(head)
  whole.set(body, head.length)
  return whole
}
