import { hashOf } from './hash'

/**
 * Which words are used alike: for each known word the number of its group. Groups are numbered so that their leading bits
 * name coarser groups of groups. Words are kept as sorted hashes; two that share one share a group.
 */
export class Clusters {
  private readonly hashes: Uint32Array
  private readonly groups: Uint16Array

  /** `hashes` ascend; each word's group stands at the same place. */
  constructor(hashes: Uint32Array, groups: Uint16Array) {
    this.hashes = hashes
    this.groups = groups
  }

  /** The group of a word in lower case, from 1; 0 when the word is not known. */
  groupOf(lower: string): number {
    const hash = hashOf(lower)
    let low = 0
    let high = this.hashes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.hashes[middle]! < hash) low = middle + 1
      else high = middle
    }
    return this.hashes[low] === hash ? this.groups[low]! + 1 : 0
  }
}
