import { Clusters } from './Clusters'
import { FeatureRows } from './FeatureRows'
import { FEATURES } from './features'
import { LABELS } from './labels'
import type { NameModel, Weights } from './NameModel'

/** The first bytes of a model; the last one counts the versions of its form. */
export const MARK = [0x73, 0x74, 0x65, 0x74, 0x6e, 0x61, 0x6d, 1] as const

/**
 * Reads the bytes that `npm run train` writes. After the mark: a checksum of what follows, the groups of words, the
 * weights. Numbers have their lowest byte first. Null when the bytes are not whole.
 *
 * - groups: how many words (4 bytes); their hashes, ascending (4 each); their groups (2 each)
 * - weights: how many rows (4); steps (`LABELS` squared, 4 each, floating); for each row the distance of its feature from
 *   the one before (7 bits a byte, lowest first, the eighth says that more follow), which labels it has weights for
 *   (3 bytes), and the roots of those weights (1 byte each, signed)
 */
export function readNameModel(bytes: Uint8Array): NameModel | null {
  if (bytes.length < MARK.length + 4 || MARK.some((byte, at) => bytes[at] !== byte)) return null
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const body = MARK.length + 4
  if (data.getUint32(MARK.length, true) !== checksumOf(bytes.subarray(body))) return null
  const words = data.getUint32(body, true)
  const afterHashes = body + 4 + words * 4
  const afterGroups = afterHashes + words * 2
  const hashes = new Uint32Array(words)
  const groups = new Uint16Array(words)
  for (let word = 0; word < words; word++) {
    hashes[word] = data.getUint32(body + 4 + word * 4, true)
    groups[word] = data.getUint16(afterHashes + word * 2, true)
  }
  return { clusters: new Clusters(hashes, groups), weights: readWeights(bytes, data, afterGroups) }
}

function readWeights(bytes: Uint8Array, data: DataView, from: number): Weights {
  let at = from
  const count = data.getUint32(at, true)
  at += 4
  const steps = new Float64Array(LABELS * LABELS)
  for (let step = 0; step < steps.length; step++, at += 4) steps[step] = data.getFloat32(at, true)
  const features = new Uint32Array(count)
  const begins = new Uint32Array(count + 2)
  // A row takes four bytes at least beside its weights.
  const most = Math.max(0, bytes.length - at - 4 * count)
  const labels = new Uint8Array(most)
  const roots = new Int8Array(most)
  let feature = 0
  let weight = 0
  for (let row = 1; row <= count; row++) {
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[at++]!
      feature += (byte & 127) << shift
      more = byte > 127
    }
    features[row - 1] = feature
    let has = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
    at += 3
    begins[row] = weight
    for (; has !== 0; has &= has - 1) {
      labels[weight] = 31 - Math.clz32(has & -has)
      roots[weight++] = bytes[at++]!
    }
  }
  begins[count + 1] = weight
  return { rowOf: new FeatureRows(features, FEATURES), begins, labels, roots, steps }
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
