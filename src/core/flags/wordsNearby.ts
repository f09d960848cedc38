import { append } from '../analysis/append'
import { romanised } from '../analysis/text/spelling'

/** Words of names, found by words that are spelled nearly so. */
export interface WordsNearby<Entry> {
  add(folded: string, depth: Depth, entry: Entry): void
  /**
   * What was added under words that become one with this word when letters are left out of either: up to `depth` of
   * their own letters, and up to `depth` of this word's. So it is for two words at that distance (the deletion
   * neighbourhood of SymSpell, https://github.com/wolfgarbe/SymSpell). Also under what is romanised alike.
   */
  near(folded: string, depth: Depth): Entry[]
}

export type Depth = 1 | 2

interface Shape {
  folded: string
  depth: Depth
  /** Which letters it has, those that it may begin with when some are left out, and those that it may end with. */
  letters: number
  first: number
  last: number
}

interface StoredWord<Entry> extends Shape {
  entries: Entry[]
}

/**
 * Nothing is written down for the spellings around a word: which letters two words have, as bits, tells nearly all of
 * them apart. To look through 10,000 words takes some hundredths of a millisecond.
 */
export function wordsNearby<Entry>(): WordsNearby<Entry> {
  const known = new Map<string, StoredWord<Entry>>()
  const ofLength = new Map<number, StoredWord<Entry>[]>()
  const romanisedAlike = new Map<string, StoredWord<Entry>[]>()
  return {
    add(folded, depth, entry) {
      const key = `${depth}${folded}`
      const word = known.get(key)
      if (word) return void word.entries.push(entry)
      const added = { ...shapeOf(folded, depth), entries: [entry] }
      known.set(key, added)
      append(ofLength, folded.length, added)
      append(romanisedAlike, romanised(folded), added)
    },
    near(folded, depth) {
      const asked = shapeOf(folded, depth)
      const found = new Set(romanisedAlike.get(romanised(folded)))
      for (let length = folded.length - depth; length <= folded.length + 2; length++)
        for (const word of ofLength.get(length) ?? [])
          if (mayBecomeOne(asked, word) && becomeOne(asked, word, 0, 0, depth, word.depth))
            found.add(word)
      return [...found].flatMap(({ entries }) => entries)
    },
  }
}

function shapeOf(folded: string, depth: Depth): Shape {
  const isShort = folded.length <= depth
  return {
    folded,
    depth,
    letters: lettersOf(folded),
    first: isShort ? -1 : lettersOf(folded.slice(0, depth + 1)),
    last: isShort ? -1 : lettersOf(folded.slice(-depth - 1)),
  }
}

/** Which letters a word has; some share a bit, so that fewer may differ than do. */
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

function mayBecomeOne(one: Shape, other: Shape): boolean {
  return (
    (one.first & other.first) !== 0 &&
    (one.last & other.last) !== 0 &&
    hasAtMost(one.depth, one.letters & ~other.letters) &&
    hasAtMost(other.depth, other.letters & ~one.letters)
  )
}

/** True when no more than so many bits are set. */
function hasAtMost(most: Depth, letters: number): boolean {
  const withoutOne = letters & (letters - 1)
  return (most === 1 ? withoutOne : withoutOne & (withoutOne - 1)) === 0
}

/** True when what is left of two words from a place on is the same without so many letters of each. */
function becomeOne(
  one: Shape,
  other: Shape,
  at: number,
  otherAt: number,
  ofOne: number,
  ofOther: number,
): boolean {
  const word = one.folded
  const stored = other.folded
  while (at < word.length && word.charCodeAt(at) === stored.charCodeAt(otherAt)) {
    at++
    otherAt++
  }
  if (word.length - at <= ofOne && stored.length - otherAt <= ofOther) return true
  return (
    (ofOne > 0 && at < word.length && becomeOne(one, other, at + 1, otherAt, ofOne - 1, ofOther)) ||
    (ofOther > 0 &&
      otherAt < stored.length &&
      becomeOne(one, other, at, otherAt + 1, ofOne, ofOther - 1))
  )
}
