import { hashOf } from './hash'
import { indexOfHash } from './indexOfHash'

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
    const at = indexOfHash(this.hashes, hashOf(lower))
    return at < 0 ? 0 : this.groups[at]! + 1
  }
}
