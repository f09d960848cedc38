/**
 * Which features have weights, and in which row: rows are numbered from 1 in the order of the features. One bit a feature
 * and a count for every 32 of them, a twentieth of a table of numbers; most features that a text shows have no weights, and
 * are told by their bit alone.
 */
export class FeatureRows {
  /** One bit a feature, the lowest of a word first. */
  readonly bits: Uint32Array
  private readonly before: Uint32Array

  constructor(bits: Uint32Array) {
    this.bits = bits
    this.before = new Uint32Array(bits.length)
    for (let at = 1; at < bits.length; at++)
      this.before[at] = this.before[at - 1]! + ones(bits[at - 1]!)
  }

  /** Of features below `size`. */
  static from(features: Iterable<number>, size: number): FeatureRows {
    const bits = new Uint32Array((size + 31) >>> 5)
    for (const feature of features) bits[feature >>> 5]! |= 1 << (feature & 31)
    return new FeatureRows(bits)
  }

  /** The row of a feature; 0 when it has none. */
  of(feature: number): number {
    const word = this.bits[feature >>> 5]!
    const bit = feature & 31
    if (((word >>> bit) & 1) === 0) return 0
    return this.before[feature >>> 5]! + ones(word & ((2 << bit) - 1))
  }
}

/** How many of 32 bits are set; H. S. Warren, Hacker's Delight, 5-1. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
