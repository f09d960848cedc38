import { compareLetters } from './compareLetters'
import { isDash } from './normalise'
import { countOf, firstWith, nextWith, sourceKey, type PreparedSource } from './prepareSource'
import type { QuoteWord, Run } from './readQuote'
import { compareSeparators, isHyphen } from './separators'

/** Words of the draft (UTF-16 span) and the words of the source (indices, `to` exclusive) that they stand for. */
export interface Pair {
  start: number
  end: number
  from: number
  to: number
}

/** A place in the source where a run of the draft's words stands, word for word. */
export interface FoundRun {
  pairs: Pair[]
  /** Found only by way of a permitted edit: a capital or small letter at the start, or `[sic]`. */
  edited: boolean
}

/** How many word comparisons one look-up may still make; keeps input made to be slow from being slow. */
export interface Effort {
  left: number
}

interface Search {
  effort: Effort
  /** At most so many runs. */
  limit: number
  /** Only runs that begin in these words of the source. */
  window?: { from: number; to: number }
}

/**
 * All places where the draft's words follow one another in the source, in the source's order. Only typography may
 * differ: shapes of marks, white space, hyphenation (`co-operate`, `cooperate`, a hyphen at a line's end); and the case
 * of the first letter. Starts from the rarest of the words, so that the time goes with the quote and not the source.
 */
export function findRuns(
  draft: string,
  run: Run,
  source: PreparedSource,
  { effort, limit, window }: Search,
): FoundRun[] {
  const { words } = run
  if (words.length === 0) return []
  if (window) return runsInWindow(draft, words, source, effort, limit, window)
  for (const seed of seedsOf(run, source)) {
    const runs: FoundRun[] = []
    const { hash } = words[seed]!
    let at = firstWith(source, hash)
    for (; at >= 0 && runs.length < limit && effort.left > 0; at = nextWith(source, at)) {
      const found = runThrough(draft, words, seed, source, at, effort)
      if (found) runs.push(found)
    }
    if (runs.length > 0) return runs
  }
  return []
}

const SEEDS = 3

/**
 * The rarest words, to start from; none when a word is missing for certain. One is enough, unless hyphenation may hide
 * it at the very place.
 */
function seedsOf({ words, longestFirst }: Run, source: PreparedSource): number[] {
  const seeds: { word: number; count: number }[] = []
  let wanted = 1
  for (const word of longestFirst) {
    const { hash, stem, hyphenated } = words[word]!
    if (stem) continue
    const count = countOf(source, hash)
    const mayHide = hyphenated || source.joins.has(hash)
    if (mayHide) wanted = SEEDS
    if (count > 0) seeds.push({ word, count })
    else if (!mayHide) return []
  }
  return seeds
    .sort((one, other) => one.count - other.count || one.word - other.word)
    .slice(0, wanted)
    .map(({ word }) => word)
}

function runsInWindow(
  draft: string,
  words: readonly QuoteWord[],
  source: PreparedSource,
  effort: Effort,
  limit: number,
  window: { from: number; to: number },
): FoundRun[] {
  const runs: FoundRun[] = []
  const from = Math.max(0, window.from)
  const to = Math.min(source.length, window.to)
  for (let at = from; at < to && runs.length < limit && effort.left > 0; at++) {
    const run = runThrough(draft, words, 0, source, at, effort)
    if (run) runs.push(run)
  }
  return runs
}

function runThrough(
  draft: string,
  words: readonly QuoteWord[],
  seed: number,
  source: PreparedSource,
  at: number,
  effort: Effort,
): FoundRun | null {
  effort.left--
  const start = pairAt(draft, words, seed, source, at, 1)
  if (!start || !neighbourFits(words, seed, source, start)) return null
  const after = walk(draft, words, seed + start.taken, source, start.pair.to, 1, effort)
  if (!after) return null
  const before = walk(draft, words, seed - 1, source, start.pair.from - 1, -1, effort)
  if (!before) return null
  const pairs = [...before.pairs.toReversed(), start.pair, ...after.pairs]
  const joins = [...before.fits, ...after.fits]
  const letters = compareLetters(draft, pairs, source)
  if (letters === 'different') return null
  return { pairs, edited: letters === 'first letter' || joins.includes('permitted') }
}

/** The word beside the seed decides most candidates without further work. */
function neighbourFits(
  words: readonly QuoteWord[],
  seed: number,
  source: PreparedSource,
  { pair, taken }: Step,
): boolean {
  const next = words[seed + taken]
  const previous = words[seed - 1]
  const neighbour = next ?? previous
  if (!neighbour || neighbour.stem || taken !== 1 || pair.to - pair.from !== 1) return true
  const at = next ? pair.to : pair.from - 1
  if (at < 0 || at >= source.length) return false
  if (source.hashes[at] === neighbour.hash) return true
  // Perhaps hyphenated on one side only.
  return touchesHyphen(source, at) || neighbour.hyphenated
}

function touchesHyphen({ text, starts, ends }: PreparedSource, word: number): boolean {
  return isDash(text.charCodeAt(ends[word]!)) || isDash(text.charCodeAt(starts[word]! - 1))
}

interface Step {
  pair: Pair
  /** How many of the draft's words the pair takes. */
  taken: number
}

/** Follows the words one way to the quote's end; null when they part. */
function walk(
  draft: string,
  words: readonly QuoteWord[],
  first: number,
  source: PreparedSource,
  firstAt: number,
  way: 1 | -1,
  effort: Effort,
): { pairs: Pair[]; fits: string[] } | null {
  const pairs: Pair[] = []
  const fits: string[] = []
  let word = first
  let at = firstAt
  while (word >= 0 && word < words.length) {
    effort.left--
    if (at < 0 || at >= source.length) return null
    const fit = separatorFit(draft, words, word - way, word, source, at - way, at)
    if (fit === 'different') return null
    if (fit === 'permitted') fits.push(fit)
    const step = pairAt(draft, words, word, source, at, way)
    if (!step) return null
    pairs.push(step.pair)
    word += way * step.taken
    at = way === 1 ? step.pair.to : step.pair.from - 1
  }
  return { pairs, fits }
}

function separatorFit(
  draft: string,
  words: readonly QuoteWord[],
  word: number,
  otherWord: number,
  source: PreparedSource,
  at: number,
  otherAt: number,
): string {
  const one = words[Math.min(word, otherWord)]!.end
  const other = words[Math.max(word, otherWord)]!.start
  const from = source.ends[Math.min(at, otherAt)]!
  const to = source.starts[Math.max(at, otherAt)]!
  // Nearly always one space on both sides.
  if (other - one === 1 && to - from === 1 && draft[one] === source.text[from]) return 'same'
  const letters = isLetterUnit(draft, one - 1) && isLetterUnit(draft, other)
  return compareSeparators(draft.slice(one, other), source.text.slice(from, to), letters)
}

const MOST_PARTS = 4

/** The word of the draft at the word of the source, or several joined by hyphens on one side only. */
function pairAt(
  draft: string,
  words: readonly QuoteWord[],
  word: number,
  source: PreparedSource,
  at: number,
  way: 1 | -1,
): Step | null {
  const { start, end, hash, key, stem } = words[word]!
  if (stem) {
    const other = sourceKey(source, at)
    const fits = other.startsWith(stem.prefix) && other.endsWith(stem.suffix)
    return fits ? { pair: { start, end, from: at, to: at + 1 }, taken: 1 } : null
  }
  if (source.hashes[at] === hash) return { pair: { start, end, from: at, to: at + 1 }, taken: 1 }
  if (touchesHyphen(source, at)) {
    const reach = joined(key, at, (index) => partOfSource(source, index, at, way), way)
    if (reach !== null) {
      const pair = { start, end, from: Math.min(at, reach), to: Math.max(at, reach) + 1 }
      return { pair, taken: 1 }
    }
  }
  const part = (index: number): string | null => partOfDraft(draft, words, index, word, way)
  const reach =
    !words[word]!.hyphenated || part(word + way) === null
      ? null
      : joined(sourceKey(source, at), word, part, way)
  if (reach === null) return null
  const first = words[Math.min(word, reach)]!
  const last = words[Math.max(word, reach)]!
  const pair = { start: first.start, end: last.end, from: at, to: at + 1 }
  return { pair, taken: Math.abs(reach - word) + 1 }
}

/** The index up to which the parts make the whole, or null. */
function joined(
  whole: string,
  first: number,
  partAt: (index: number) => string | null,
  way: 1 | -1,
): number | null {
  let made = ''
  for (let count = 0; count < MOST_PARTS; count++) {
    const index = first + way * count
    const part = partAt(index)
    if (part === null) return null
    made = way === 1 ? made + part : part + made
    if (made === whole) return count > 0 ? index : null
    if (made.length >= whole.length) return null
  }
  return null
}

function partOfSource(
  source: PreparedSource,
  index: number,
  first: number,
  way: 1 | -1,
): string | null {
  if (index < 0 || index >= source.length) return null
  if (index !== first) {
    const [one, other] = way === 1 ? [index - 1, index] : [index, index + 1]
    if (!joinsParts(source.text, source.ends[one]!, source.starts[other]!)) return null
  }
  return sourceKey(source, index)
}

function partOfDraft(
  draft: string,
  words: readonly QuoteWord[],
  index: number,
  first: number,
  way: 1 | -1,
): string | null {
  const word = words[index]
  if (!word || word.stem) return null
  if (index !== first) {
    const [one, other] = way === 1 ? [words[index - 1]!, word] : [word, words[index + 1]!]
    if (!joinsParts(draft, one.end, other.start)) return null
  }
  return word.key
}

/** A hyphen that typesetting may close up; between two digits it is a range, and `10–15` is not `1015`. */
function joinsParts(text: string, from: number, to: number): boolean {
  if (/\d/.test(text[from - 1]!) && /\d/.test(text[to]!)) return false
  return isHyphen(text.slice(from, to))
}

function isLetterUnit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return (code | 32) >= 97 && (code | 32) <= 122 ? true : code > 127 && /\p{L}/u.test(text[index]!)
}
