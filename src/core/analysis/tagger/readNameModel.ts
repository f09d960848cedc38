import { Clusters } from './Clusters'
import { FeatureRows } from './FeatureRows'
import { FEATURES } from './features'
import { LABELS } from './labels'
import { ListedNames } from './ListedNames'
import type { NameModel } from './NameModel'

/** The first bytes of a model; the last one counts the versions of its form. */
export const MARK = [0x73, 0x74, 0x65, 0x74, 0x6e, 0x61, 0x6d, 2] as const

/** The bytes before the first of the arrays: the mark, a checksum of all that follows it, four counts. */
export const HEAD = MARK.length + 5 * 4

/** How many of each a model has. */
export interface Counts {
  words: number
  listed: number
  rows: number
  weights: number
}

/**
 * The arrays of a model in their order, of numbers with the lowest byte first, as all machines have them that Stet runs on;
 * so they are not copied but looked at in place. The larger numbers come first, so that each array begins at a multiple of
 * what its numbers take.
 *
 * - steps: how well a label follows another, see `Weights`
 * - words: hashes of words, ascending; groups: of each the number of its group
 * - listed: hashes of names, ascending; kinds: what each may be
 * - features: one bit for each feature that has weights; sizes: how many weights each has, in the order of the features
 * - labels and roots: of all weights, row by row
 */
export function arraysIn(buffer: ArrayBuffer, from: number, counts: Counts) {
  let at = from
  const steps = take(Float32Array, LABELS * LABELS)
  const words = take(Uint32Array, counts.words)
  const listed = take(Uint32Array, counts.listed)
  const features = take(Uint32Array, FEATURES / 32)
  const groups = take(Uint16Array, counts.words)
  const kinds = take(Uint8Array, counts.listed)
  const sizes = take(Uint8Array, counts.rows)
  const labels = take(Uint8Array, counts.weights)
  const roots = take(Int8Array, counts.weights)
  return { steps, words, listed, features, groups, kinds, sizes, labels, roots, end: at }

  function take<Numbers extends { byteLength: number }>(
    kind: new (buffer: ArrayBuffer, from: number, length: number) => Numbers,
    length: number,
  ): Numbers {
    const numbers = new kind(buffer, at, length)
    at += numbers.byteLength
    return numbers
  }
}

/** Reads the bytes that `npm run train` writes; the model keeps them. Null when they are not whole. */
export function readNameModel(bytes: Uint8Array): NameModel | null {
  if (bytes.length < HEAD || MARK.some((byte, at) => bytes[at] !== byte)) return null
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [checksum, words, listed, rows, weights] = Array.from({ length: 5 }, (_, at) =>
    data.getUint32(MARK.length + 4 * at, true),
  ) as [number, number, number, number, number]
  if (checksum !== checksumOf(bytes.subarray(MARK.length + 4))) return null
  const arrays = arraysIn(...inPlace(bytes), { words, listed, rows, weights })
  const begins = new Uint32Array(rows + 2)
  for (let row = 0; row < rows; row++) begins[row + 2] = begins[row + 1]! + arrays.sizes[row]!
  return {
    clusters: new Clusters(arrays.words, arrays.groups),
    listed: new ListedNames(arrays.listed, arrays.kinds),
    weights: {
      rowOf: new FeatureRows(arrays.features),
      begins,
      labels: arrays.labels,
      roots: arrays.roots,
      steps: arrays.steps,
    },
  }
}

/** The buffer of some bytes and where their arrays begin in it; a copy where that is no multiple of four. */
function inPlace(bytes: Uint8Array): [ArrayBuffer, number] {
  const { buffer, byteOffset } = byteOffsetFits(bytes) ? bytes : bytes.slice()
  return [buffer as ArrayBuffer, byteOffset + HEAD]
}

function byteOffsetFits({ byteOffset }: Uint8Array): boolean {
  return (byteOffset + HEAD) % 4 === 0
}

/** Four bytes at a time, so that it costs little. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = bytes.length
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) {
    const four =
      bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    sum = Math.imul(sum ^ four, 0x9e3779b1)
    sum ^= sum >>> 15
  }
  for (; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at]!, 0x9e3779b1)
  return sum >>> 0
}
