import { holdsNegation, isNegation } from './commonWords'
import { findRuns, type Effort, type FoundRun, type Pair } from './findRuns'
import { sourceKey, type PreparedSource } from './prepareSource'
import { readWords } from './readWords'
import type { Joint, Piece, ReadQuote } from './readQuote'
import { endsSentence } from './separators'
import type { Span } from '../spans'

/** Pieces of a quote found in order, with what the marks between them leave out or replace. */
export interface FoundPieces {
  run: FoundRun
  gaps: Gap[]
}

/** What a joint stands for in the source. Word indices; `end` exclusive. */
export interface Gap extends Span {
  joint: Joint
  /** It leaves out a negation. */
  negation: boolean
  /** What is left out or put in turns the sentence round: see `turns`. */
  turnsRound: boolean
}

// How far apart the pieces of one quote may stand: an omission may pass over so many characters and paragraph breaks…
const FARTHEST = 2000
const MOST_BREAKS = 3
// …but a single word is only looked for near by, and brackets replace a phrase, not a passage.
const FARTHEST_WORD = 300
const MOST_REPLACED = 12
// Leaving out, or putting in, a negation and at most two words with it turns the sentence round.
const TURNING = 3

/**
 * Finds the pieces of a quote with omission marks or brackets: each word for word, in order, near one another. Starts
 * from the longest piece and takes the nearest occurrence of each neighbour.
 */
export function findPieces(
  quote: ReadQuote,
  source: PreparedSource,
  effort: Effort,
): FoundPieces[] {
  const { pieces } = quote
  const longest = pieces.reduce(
    (best, piece, index) => (piece.words.length > pieces[best]!.words.length ? index : best),
    0,
  )
  const anchor = pieces[longest]
  if (!anchor) return []
  const found: FoundPieces[] = []
  for (const run of findRuns(quote.text, anchor, source, { effort, limit: 64 })) {
    const whole = extend(quote, longest, run, source, effort)
    if (whole) found.push(whole)
  }
  return found
}

/** True when brackets before the first word put in a negation that the source has not before it. */
export function deniesBefore(
  quote: ReadQuote,
  { pairs }: FoundRun,
  source: PreparedSource,
): boolean {
  const joint = quote.pieces[0]?.before
  if (!joint?.bracket) return false
  const { from } = pairs[0]!
  return (
    putsIn(quote, joint) && !holdsNegation(source, Math.max(0, from - TURNING), from, sourceKey)
  )
}

function putsIn(quote: ReadQuote, joint: Joint): boolean {
  const written = readWords(quote.text.slice(joint.start, joint.end))
  return written.length <= TURNING && holdsNegation(written, 0, written.length, sourceKey)
}

function extend(
  quote: ReadQuote,
  anchor: number,
  run: FoundRun,
  source: PreparedSource,
  effort: Effort,
): FoundPieces | null {
  const pairs: Pair[] = [...run.pairs]
  const gaps: Gap[] = []
  for (let index = anchor + 1; index < quote.pieces.length; index++) {
    const piece = quote.pieces[index]!
    const end = pairs.at(-1)!.to
    const next = nearestAfter(quote.text, piece, end, source, effort)
    if (!next) return null
    gaps.push(gapAt(quote, piece.before!, end, next.pairs[0]!.from, source))
    pairs.push(...next.pairs)
  }
  for (let index = anchor - 1; index >= 0; index--) {
    const joint = quote.pieces[index + 1]!.before!
    const start = pairs[0]!.from
    const previous = nearestBefore(quote.text, quote.pieces[index]!, joint, start, source, effort)
    if (!previous) return null
    gaps.unshift(gapAt(quote, joint, previous.pairs.at(-1)!.to, start, source))
    pairs.unshift(...previous.pairs)
  }
  return { run: { pairs, edited: true }, gaps }
}

function nearestAfter(
  draft: string,
  piece: Piece,
  end: number,
  source: PreparedSource,
  effort: Effort,
): FoundRun | null {
  const last = reach(piece.before!, piece.words.length, end, 1, source, effort)
  const window = { from: end, to: last }
  return findRuns(draft, piece, source, { effort, limit: 1, window })[0] ?? null
}

function nearestBefore(
  draft: string,
  piece: Piece,
  joint: Joint,
  start: number,
  source: PreparedSource,
  effort: Effort,
): FoundRun | null {
  const first = reach(joint, piece.words.length, start - 1, -1, source, effort)
  const window = { from: first - piece.words.length, to: start }
  const runs = findRuns(draft, piece, source, { effort, limit: 64, window })
  return (
    runs.findLast((run) => run.pairs.at(-1)!.to <= start && run.pairs.at(-1)!.to >= first) ?? null
  )
}

/** The farthest word that a neighbouring piece may begin (`way` 1, exclusive) or end (-1) at. */
function reach(
  joint: Joint,
  pieceWords: number,
  from: number,
  way: 1 | -1,
  source: PreparedSource,
  effort: Effort,
): number {
  const farthest = joint.omission ? (pieceWords > 1 ? FARTHEST : FARTHEST_WORD) : FARTHEST_WORD
  const breaksAllowed = joint.omission ? MOST_BREAKS : 0
  const origin = way === 1 ? source.ends[from - 1]! : source.starts[from + 1]!
  let breaks = 0
  let word = from
  for (; word >= 0 && word < source.length; word += way) {
    if (!joint.omission && Math.abs(word - from) > MOST_REPLACED) break
    if (Math.abs(source.starts[word]! - origin) > farthest) break
    if (effort.left-- < 0) break
    const one = way === 1 ? word - 1 : word
    if (breaksBetween(source, one)) breaks++
    if (breaks > breaksAllowed) break
  }
  return way === 1 ? word : word + 1
}

/** True when a line ends between a word and the next. */
function breaksBetween({ text, starts, ends }: PreparedSource, word: number): boolean {
  const from = ends[word]!
  const to = starts[word + 1]!
  return to - from > 1 ? text.slice(from, to).includes('\n') : text[from] === '\n'
}

function gapAt(
  quote: ReadQuote,
  joint: Joint,
  start: number,
  end: number,
  source: PreparedSource,
): Gap {
  const written = readWords(quote.text.slice(joint.start, joint.end))
  const denies = holdsNegation(written, 0, written.length, sourceKey)
  const denied = holdsNegation(source, start, end, sourceKey)
  const puts = denies && !denied && written.length <= TURNING
  const negation = denied && !denies
  return {
    joint,
    start,
    end,
    negation,
    turnsRound: puts || (negation && turns(start, end, source)),
  }
}

/**
 * True when leaving words out that hold a negation turns round what is kept: little else is left out, within one
 * sentence; or the negation is the last of them, and what it denies is kept; or the first, and what follows it stands
 * between commas: `never, in any sense of the word, safe`.
 */
function turns(start: number, end: number, source: PreparedSource): boolean {
  const gap = source.text.slice(source.ends[start - 1], source.starts[end])
  if (end - start <= TURNING && !endsSentence(gap)) return true
  const behind = source.text.slice(source.ends[end - 1], source.starts[end])
  if (isNegation(sourceKey(source, end - 1)) && behind.trim() === '') return true
  if (!isNegation(sourceKey(source, start)) || endsSentence(gap)) return false
  return (
    aside.test(source.text.slice(source.ends[start], source.starts[start + 1])) &&
    aside.test(behind)
  )
}

const aside = /^\s*[,–—(-]/
