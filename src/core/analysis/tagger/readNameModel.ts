import { Clusters } from './Clusters'
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
  let at = MARK.length
  const sum = data.getUint32(at, true)
  at += 4
  if (sum !== checksumOf(bytes.subarray(at))) return null
  const words = data.getUint32(at, true)
  at += 4
  const hashes = Uint32Array.from({ length: words }, (_, word) =>
    data.getUint32(at + word * 4, true),
  )
  at += words * 4
  const groups = Uint16Array.from({ length: words }, (_, word) =>
    data.getUint16(at + word * 2, true),
  )
  at += words * 2
  return { clusters: new Clusters(hashes, groups), weights: readWeights() }

  function readWeights(): Weights {
    const count = data.getUint32(at, true)
    at += 4
    const steps = Float64Array.from({ length: LABELS * LABELS }, (_, step) =>
      data.getFloat32(at + step * 4, true),
    )
    at += LABELS * LABELS * 4
    const rowOf = new Int32Array(FEATURES)
    const rows = new Int16Array((count + 1) * LABELS)
    let feature = 0
    for (let row = 1; row <= count; row++) {
      let shift = 0
      let byte: number
      do {
        byte = bytes[at++]!
        feature += (byte & 127) << shift
        shift += 7
      } while (byte & 128)
      rowOf[feature] = row
      const has = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
      at += 3
      for (let label = 0; label < LABELS; label++)
        if ((has >>> label) & 1) {
          const root = data.getInt8(at++)
          rows[row * LABELS + label] = root * Math.abs(root)
        }
    }
    return { rowOf, rows, steps }
  }
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
