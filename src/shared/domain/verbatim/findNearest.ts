import { alignWords, weightOf, type Alignment } from './alignWords'
import { commonWords } from './commonWords'
import { presence } from './findRuns'
import { countOf, firstWith, nextWith, type PreparedSource } from './prepareSource'
import { spokenWords, type QuoteWord, type ReadQuote } from './readQuote'

/** The passage of a source that is most like a quote, and how like it is. */
export interface Nearest extends Alignment {
  /** 0 to 1: share of the draft's words (brackets aside) found there, in order. */
  likeness: number
}

const MOST_POSTINGS = 4000
const WINDOWS = 3
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
): Nearest | null {
  const words = spokenWords(quote)
  if (words.length < 2 || presence(words, source) < threshold) return null
  const breadth = Math.max(8, words.length >> 2)
  const slack = Math.max(16, words.length >> 1) + (quote.pieces.length > 1 ? OMITTED : 0)
  let nearest: Nearest | null = null
  for (const bucket of likeliest(words, source, breadth)) {
    const from = Math.max(0, bucket * breadth - slack)
    const to = Math.min(source.length, (bucket + 2) * breadth + words.length + slack)
    const alignment = alignWords(words, source, from, to)
    const likeness = alignment.pairs.length / words.length
    if (likeness < threshold || !isEvidence(words, alignment)) continue
    if (!nearest || alignment.score > nearest.score) nearest = { ...alignment, likeness }
  }
  return nearest
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
    const weight = weightOf(word)
    let left = MOST_POSTINGS
    let at = firstWith(source, word.hash)
    for (; at >= 0 && left > 0; at = nextWith(source, word.hash, at), left--) {
      const bucket = Math.floor((at - index) / breadth)
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight)
    }
  }
  return [...votes.keys()]
    .map((bucket) => ({ bucket, votes: votes.get(bucket)! + (votes.get(bucket + 1) ?? 0) }))
    .sort((one, other) => other.votes - one.votes || one.bucket - other.bucket)
    .slice(0, WINDOWS)
    .map(({ bucket }) => bucket)
}

/** Common words alone are no evidence, nor are single words scattered about. */
function isEvidence(words: readonly QuoteWord[], { pairs }: Alignment): boolean {
  const content = words.filter((word) => !commonWords.has(word.key)).length
  const starts = new Set(pairs.map((pair) => pair.start))
  const found = words.filter((word) => !commonWords.has(word.key) && starts.has(word.start)).length
  if (content > 0 && found < Math.max(1, content * 0.4)) return false
  const adjacent = pairs.some((pair, index) => pairs[index + 1]?.from === pair.to)
  return adjacent || (pairs.length === words.length && words.length > 1)
}
