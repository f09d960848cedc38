import type { Token } from '../text/tokens'
import { mix } from './hash'
import { indexOfHash } from './indexOfHash'
import { partAt } from './labels'
import type { WordFacts } from './WordFacts'

/** What a listed name may be, one bit each: a name may be several. */
export const listedKinds = [
  'city',
  'town',
  'firm',
  'body',
  'newsroom',
  'school',
  'club',
  'region',
] as const
export type ListedKind = (typeof listedKinds)[number]

/** No listed name has more words. */
export const LONGEST_LISTED = 6

/**
 * Names that the world's news is full of, and its towns, by what they are. Lists do not decide: they are one voice of many.
 * Kept as sorted hashes of their words; two names that share one share what they are.
 */
export class ListedNames {
  private readonly hashes: Uint32Array
  private readonly kinds: Uint8Array

  /** `hashes`, by `hashOfName`, ascend; what each name may be stands at the same place, bits in the order of `listedKinds`. */
  constructor(hashes: Uint32Array, kinds: Uint8Array) {
    this.hashes = hashes
    this.kinds = kinds
  }

  /** For each token 0, or four times what the longest listed name may be that it stands in, and its part of that; see `partAt`. */
  marksIn(tokens: readonly Token[], facts: readonly WordFacts[]): Uint16Array {
    const marks = new Uint16Array(tokens.length)
    for (let from = 0; from < tokens.length; from++) {
      if (!startsName(tokens[from]!)) continue
      let hash = 0
      let until = 0
      let kinds = 0
      const end = Math.min(tokens.length, from + LONGEST_LISTED)
      for (let at = from; at < end && (at === from || !tokens[at]!.opensParagraph); at++) {
        hash = mix(hash, facts[at]!.spelled)
        const found = this.kindsOf(hash)
        if (found === 0) continue
        until = at + 1
        kinds = found
      }
      if (kinds === 0) continue
      for (let at = from; at < until; at++) marks[at] = kinds * 4 + partAt(at, from, until)
      from = until - 1
    }
    return marks
  }

  /** What a name may be of which this is the hash; 0 when it is in no list. */
  private kindsOf(hash: number): number {
    const at = indexOfHash(this.hashes, hash)
    return at < 0 ? 0 : this.kinds[at]!
  }
}

function startsName({ capital, text }: Token): boolean {
  return capital || /[\p{Lu}\d]/u.test(text)
}

/** The hash of a name by the spelling of its words; see `WordFacts`. */
export function hashOfName(spelled: readonly number[]): number {
  return spelled.reduce(mix, 0)
}
