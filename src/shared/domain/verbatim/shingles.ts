import type { ReadQuote } from './readQuote'
import { readWords } from './readWords'

/** Words in a shingle, and shingles in a window of which the smallest is kept: as measured, see docs/decisions. */
const SIZE = 3
const WINDOW = 2
/** A shingle is a number from 0 up to this, exclusive: five digits to the base of 36, the tokens of the index. */
const SHINGLES = 36 ** 5
/** A quote of so many shingles is looked up by all of them, a longer one by so many at most, taken evenly from all of it. */
const FEW = 12
const MOST_LOOKED_UP = 24

/**
 * The shingles of a source that an index keeps: of every two neighbours the smaller (winnowing, Schleimer, Wilkerson
 * and Aiken 2003, "Winnowing: local algorithms for document fingerprinting"), so that any four words in a row that a
 * quote has unaltered share one with it, whatever the typography.
 */
export function winnowedShingles(text: string): Set<number> {
  return winnow(shinglesOf(readWords(text).hashes))
}

/** The winnowed shingles of a source as the words of an index, by spaces. */
export function shingleTokens(text: string): string {
  return Array.from(winnowedShingles(text), toShingleToken).join(' ')
}

/** A shingle as a word of the index. */
export function toShingleToken(shingle: number): string {
  return shingle.toString(36)
}

/**
 * The shingles by which a quote is looked up: all of them, since its edges may cut a window of the source; of a long one
 * the winnowed, which any source of it has as well. None across omission marks and brackets, none for fewer than three words.
 */
export function shinglesToLookUp(quote: ReadQuote): number[] {
  const pieces = quote.pieces.map(({ words }) => shinglesOf(words.map((word) => word.hash)))
  const all = new Set(pieces.flat())
  if (all.size <= FEW) return [...all]
  const kept = [...new Set(pieces.flatMap((piece) => [...winnow(piece)]))]
  const step = Math.max(1, kept.length / MOST_LOOKED_UP)
  return Array.from(
    { length: Math.min(kept.length, MOST_LOOKED_UP) },
    (_, index) => kept[Math.floor(index * step)]!,
  )
}

/** Hashes of every three consecutive words, in order (w-shingling, Broder 1997). */
export function shinglesOf(words: ArrayLike<number>): number[] {
  const shingles: number[] = []
  for (let start = 0; start + SIZE <= words.length; start++) {
    let hash = SIZE
    for (let word = start; word < start + SIZE; word++)
      hash = Math.imul(hash ^ words[word]!, 0x9e3779b1) ^ (hash >>> 15)
    shingles.push(mixed(hash) % SHINGLES)
  }
  return shingles
}

function winnow(shingles: readonly number[]): Set<number> {
  const kept = new Set<number>()
  const last = Math.max(0, shingles.length - WINDOW)
  for (let start = 0; start <= last; start++) {
    const window = shingles.slice(start, start + WINDOW)
    if (window.length > 0) kept.add(Math.min(...window))
  }
  return kept
}

/** Spreads the bits, so that the smallest of a window is any of them (the finaliser of MurmurHash3, Appleby 2011). */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
