import { alignWords, type Alignment } from './alignWords'
import { commonWords } from './commonWords'
import type { Effort } from './findRuns'
import { countOf, firstWith, nextWith, type PreparedSource } from './prepareSource'
import { type QuoteWord, type ReadQuote } from './readQuote'

/** The passage of a source that is most like a quote, and how like it is. */
export interface Nearest extends Alignment {
  /** 0 to 1: share of the draft's words (brackets aside) found there, in order. */
  likeness: number
}

const MOST_POSTINGS = 4000
const WINDOWS = 3
const WORTH_TRYING = 0.8
/** So many words in a row are evidence, however common. */
const TELLING_RUN = 4
/** Words that an omission mark may have left out, for the search of a passage. */
const OMITTED = 360

/**
 * The passage that most of the quote's words stand in, in order; null when none reaches the threshold. Every occurrence
 * of a word, rare words first, votes for the stretch where the quote would have begun (as in seed-and-extend
 * alignment, BLAST, Altschul et al. 1990); the best stretches are aligned word by word.
 */
export function findNearest(
  quote: ReadQuote,
  source: PreparedSource,
  threshold: number,
  effort: Effort,
): Nearest | null {
  const words = quote.spoken
  if (words.length < 2 || presence(words, source) < threshold * WORTH_TRYING) return null
  const breadth = Math.max(8, words.length >> 2)
  const slack = Math.max(16, words.length >> 1) + (quote.pieces.length > 1 ? OMITTED : 0)
  let nearest: Nearest | null = null
  for (const bucket of likeliest(words, source, breadth)) {
    const from = Math.max(0, bucket * breadth - slack)
    const to = Math.min(source.length, (bucket + 2) * breadth + words.length + slack)
    const alignment = alignWords(words, source, from, to, effort)
    const likeness = alignment.pairs.length / words.length
    if (likeness < threshold || !isEvidence(words, alignment)) continue
    if (!nearest || alignment.score > nearest.score) nearest = { ...alignment, likeness }
  }
  return nearest
}

/** Share of the words that stand anywhere in the source, common words counting for less: a first, quick look. */
export function presence(words: readonly QuoteWord[], source: PreparedSource): number {
  let present = 0
  let all = 0
  for (const word of words) {
    all += word.weight
    if (countOf(source, word.hash) > 0) present += word.weight
  }
  return all === 0 ? 0 : present / all
}

/** Where the quote would begin, in buckets of `breadth` words, most votes first. */
function likeliest(words: readonly QuoteWord[], source: PreparedSource, breadth: number): number[] {
  const votes = new Map<number, number>()
  const rareFirst = words
    .map((word, index) => ({ word, index, count: countOf(source, word.hash) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count || one.index - other.index)
  let postings = 0
  for (const { word, index, count } of rareFirst) {
    if (postings > 0 && postings + count > MOST_POSTINGS + words.length) break
    postings += count
    let left = MOST_POSTINGS
    let at = firstWith(source, word.hash)
    for (; at >= 0 && left > 0; at = nextWith(source, at), left--) {
      const bucket = Math.floor((at - index) / breadth)
      votes.set(bucket, (votes.get(bucket) ?? 0) + word.weight)
    }
  }
  return [...votes.keys()]
    .map((bucket) => ({ bucket, votes: votes.get(bucket)! + (votes.get(bucket + 1) ?? 0) }))
    .sort((one, other) => other.votes - one.votes || one.bucket - other.bucket)
    .slice(0, WINDOWS)
    .map(({ bucket }) => bucket)
}

/** A few common words are no evidence unless nearly all are there, nor are single words scattered about. */
function isEvidence(words: readonly QuoteWord[], { pairs, from, to }: Alignment): boolean {
  let run = 1
  let longest = 1
  for (const [index, pair] of pairs.entries()) {
    run = index > 0 && pairs[index - 1]!.to === pair.from ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  const compact = to - from <= words.length + 2
  const allButOne = words.length > TELLING_RUN && pairs.length >= words.length - 1 && compact
  if (longest >= TELLING_RUN || allButOne) return true
  const starts = new Set(pairs.map((pair) => pair.start))
  const content = words.filter((word) => !commonWords.has(word.key))
  const found = content.filter((word) => starts.has(word.start)).length
  if (content.length > 0 && found < Math.max(1, content.length * 0.4)) return false
  return longest > 1 || pairs.length === words.length
}
