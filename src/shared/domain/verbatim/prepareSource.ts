import type { QuotedString } from '../checks'
import { findQuotedStrings } from './findQuotedStrings'
import { hashKey, readWords, wordKey, type Words } from './readWords'

/** A source's text with its words indexed, so that a look-up takes the quote's length and not the source's. */
export interface PreparedSource extends Words {
  /** Chained hash table: the first word of each bucket and the next one of the same bucket; -1 ends a chain. */
  heads: Int32Array
  nexts: Int32Array
  counts: Uint32Array
  /** The source's own quotations, found when first asked for. */
  quotations(): QuotedString[]
}

/** Indexes a source once; keep the result for as long as the text is kept. About 20 bytes a word beside the text. */
export function prepareSource(text: string): PreparedSource {
  const words = readWords(text)
  let size = 16
  while (size < words.length * 2) size *= 2
  const heads = new Int32Array(size).fill(-1)
  const counts = new Uint32Array(size)
  const nexts = new Int32Array(words.length)
  // From the end, so that each chain runs in the text's order.
  for (let index = words.length - 1; index >= 0; index--) {
    const bucket = bucketOf(words.hashes[index]!, size)
    nexts[index] = heads[bucket]!
    heads[bucket] = index
    counts[bucket]!++
  }
  let quotations: QuotedString[] | null = null
  return {
    ...words,
    heads,
    nexts,
    counts,
    quotations: () => (quotations ??= findQuotedStrings(text)),
  }
}

/** A source, prepared unless it already is. */
export function asPrepared(source: string | PreparedSource): PreparedSource {
  return typeof source === 'string' ? prepareSource(source) : source
}

/** At most how often a word stands in the source; 0 when it surely does not. */
export function countOf(source: PreparedSource, hash: number): number {
  return source.counts[bucketOf(hash, source.heads.length)]!
}

/** The first word at or after `from` with this hash, -1 for none; `after` continues from a word already found. */
export function firstWith(source: PreparedSource, hash: number): number {
  return matching(source, hash, source.heads[bucketOf(hash, source.heads.length)]!)
}

/** The next word with the same hash as the one at `index`, -1 for none. */
export function nextWith(source: PreparedSource, hash: number, index: number): number {
  return matching(source, hash, source.nexts[index]!)
}

/** The key of a source's word. */
export function sourceKey(words: Words, index: number): string {
  return wordKey(words.text.slice(words.starts[index]!, words.ends[index]!))
}

/**
 * Hashes of every run of `size` consecutive words, each once, for an index over many sources (w-shingling, Broder 1997,
 * "On the resemblance and containment of documents"). A quote and its source share them whatever the typography.
 */
export function shinglesOf(text: string | Words, size = 3): Int32Array {
  const { hashes, length } = typeof text === 'string' ? readWords(text) : text
  const shingles = new Set<number>()
  for (let start = 0; start + size <= length; start++) {
    let hash = size
    for (let word = start; word < start + size; word++)
      hash = Math.imul(hash ^ hashes[word]!, 0x9e3779b1) ^ (hash >>> 15)
    shingles.add(hash | 0)
  }
  return Int32Array.from(shingles)
}

/** The hash that `readWords` gives a single word. */
export function hashWord(word: string): number {
  return hashKey(wordKey(word))
}

function matching(source: PreparedSource, hash: number, from: number): number {
  let index = from
  while (index >= 0 && source.hashes[index] !== hash) index = source.nexts[index]!
  return index
}

function bucketOf(hash: number, size: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & (size - 1)
}
