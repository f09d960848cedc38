import { isDash } from './normalise'
import { hashKey, readWords, wordKey, type Words } from './readWords'
import { isHyphen } from './separators'
import { readQuotations, type SourceQuotations } from './sourceQuotations'

/** A source's text with its words indexed, so that a look-up takes the quote's length and not the source's. */
export interface PreparedSource extends Words {
  /** Hash table with linear probing: where each word first stands; `nexts` is where it stands again; -1 for nowhere. */
  heads: Int32Array
  nexts: Int32Array
  counts: Uint32Array
  /** Hashes of words written with hyphens, closed up: `co-operate` as `cooperate`. */
  joins: Set<number>
  /** The source's own quotations, found when first asked for. */
  quotations(): SourceQuotations
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
    const slot = slotOf(words.hashes, heads, words.hashes[index]!)
    nexts[index] = heads[slot]!
    heads[slot] = index
    counts[slot]!++
  }
  let quotations: SourceQuotations | null = null
  return {
    ...words,
    heads,
    nexts,
    counts,
    joins: closedUp(words),
    quotations: () => (quotations ??= readQuotations(text)),
  }
}

/** A source, prepared unless it already is. */
export function asPrepared(source: string | PreparedSource): PreparedSource {
  return typeof source === 'string' ? prepareSource(source) : source
}

/** How often a word stands in the source. */
export function countOf(source: PreparedSource, hash: number): number {
  return source.counts[slotOf(source.hashes, source.heads, hash)]!
}

/** Where a word first stands, -1 for nowhere. */
export function firstWith(source: PreparedSource, hash: number): number {
  return source.heads[slotOf(source.hashes, source.heads, hash)]!
}

/** Where the word at `index` stands next, -1 for nowhere. */
export function nextWith(source: PreparedSource, index: number): number {
  return source.nexts[index]!
}

/** The key of a source's word. */
export function sourceKey(words: Words, index: number): string {
  return wordKey(words.text.slice(words.starts[index], words.ends[index]))
}

/** The hash that `readWords` gives a single word. */
export function hashWord(word: string): number {
  return hashKey(wordKey(word))
}

const MOST_PARTS = 4

function closedUp(words: Words): Set<number> {
  const { text, starts, ends, length } = words
  const joins = new Set<number>()
  for (let first = 0; first < length; first++) {
    let key: string | null = null
    for (let word = first + 1; word < Math.min(length, first + MOST_PARTS); word++) {
      if (!isDash(text.charCodeAt(ends[word - 1]!))) break
      if (!isHyphen(text.slice(ends[word - 1], starts[word]))) break
      key = (key ?? sourceKey(words, first)) + sourceKey(words, word)
      joins.add(hashKey(key))
    }
  }
  return joins
}

function slotOf(hashes: Int32Array, heads: Int32Array, hash: number): number {
  const mask = heads.length - 1
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask
  for (let head = heads[slot]!; head >= 0 && hashes[head] !== hash; head = heads[slot]!)
    slot = (slot + 1) & mask
  return slot
}
