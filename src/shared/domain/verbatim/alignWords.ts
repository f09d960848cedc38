import type { PreparedSource } from './prepareSource'
import { wordWeight, type QuoteWord } from './readQuote'
import type { Effort, Pair } from './findRuns'

/** Words of a draft against a stretch of a source: those that are the same, in order, and the stretch they span. */
export interface Alignment {
  pairs: Pair[]
  /** Source words, `to` exclusive: those paired and those that stand where a word was replaced. */
  from: number
  to: number
  score: number
}

// Against a word's weight (`wordWeight`, `commonWeight`): another word in its place; a word only in the draft; one only
// in the source.
const REPLACED = -10
const ADDED = -12
const REMOVED = -3

const MOST_CELLS = 60_000

/**
 * Aligns words with the source's words from `from` to `to`; what the source has before and behind is free. Needleman
 * and Wunsch's alignment (1970) in its fitting form while the table stays small; above that, three words in a row
 * that stand once on both sides are fixed first (Cohen's patience diff) and the stretches between them aligned, so time stays bounded.
 */
export function alignWords(
  words: readonly QuoteWord[],
  source: PreparedSource,
  from: number,
  to: number,
  effort: Effort,
): Alignment {
  const cells = (words.length + 1) * (to - from + 1)
  effort.left -= Math.min(cells, MOST_CELLS)
  if (cells <= MOST_CELLS) return alignTable(words, 0, words.length, source, from, to, true)
  const pairs: Pair[] = []
  const fixed = longestRising(uniqueMatches(words, source, from, to))
  let word = 0
  let at = from
  let budget = 40 * MOST_CELLS
  for (const match of [...fixed, null]) {
    const wordEnd = match ? match.word : words.length
    const atEnd = match ? match.at : Math.min(to, at + 2 * (words.length - word) + 8)
    const size = (wordEnd - word + 1) * (atEnd - at + 1)
    if (wordEnd > word && atEnd > at && size <= MOST_CELLS && budget > 0) {
      budget -= size
      effort.left -= size
      pairs.push(...alignTable(words, word, wordEnd, source, at, atEnd, false).pairs)
    }
    if (!match) break
    pairs.push(pairOf(words[match.word]!, match.at))
    word = match.word + 1
    at = match.at + 1
  }
  const first = pairs[0]
  return {
    pairs,
    from: first?.from ?? from,
    to: pairs.at(-1)?.to ?? from,
    score: pairs.length * wordWeight,
  }
}

const DIAGONAL = 1
const UP = 2
const LEFT = 3

function alignTable(
  words: readonly QuoteWord[],
  wordFrom: number,
  wordTo: number,
  source: PreparedSource,
  from: number,
  to: number,
  freeEnds: boolean,
): Alignment {
  const rows = wordTo - wordFrom
  const columns = to - from
  const moves = new Uint8Array((rows + 1) * (columns + 1))
  let above = new Int32Array(columns + 1)
  let scores = new Int32Array(columns + 1)
  for (let column = 1; column <= columns; column++) {
    above[column] = freeEnds ? 0 : REMOVED * column
    moves[column] = LEFT
  }
  for (let row = 1; row <= rows; row++) {
    const word = words[wordFrom + row - 1]!
    const { hash } = word
    const same = word.weight
    const offset = row * (columns + 1)
    scores[0] = ADDED * row
    moves[offset] = UP
    for (let column = 1; column <= columns; column++) {
      let best = above[column - 1]! + (source.hashes[from + column - 1] === hash ? same : REPLACED)
      let move = DIAGONAL
      const up = above[column]! + ADDED
      if (up > best) {
        best = up
        move = UP
      }
      const left = scores[column - 1]! + REMOVED
      if (left > best) {
        best = left
        move = LEFT
      }
      scores[column] = best
      moves[offset + column] = move
    }
    ;[above, scores] = [scores, above]
  }
  let end = columns
  if (freeEnds)
    for (let column = 0; column <= columns; column++) if (above[column]! > above[end]!) end = column
  return trace(end)

  function trace(lastColumn: number): Alignment {
    const pairs: Pair[] = []
    let row = rows
    let column = lastColumn
    while (row > 0) {
      const move = column === 0 ? UP : moves[row * (columns + 1) + column]!
      if (move === DIAGONAL) {
        row--
        column--
        const word = words[wordFrom + row]!
        if (source.hashes[from + column] === word.hash) pairs.push(pairOf(word, from + column))
      } else if (move === UP) row--
      else column--
    }
    pairs.reverse()
    return { pairs, from: from + column, to: from + lastColumn, score: above[lastColumn]! }
  }
}

function pairOf({ start, end }: QuoteWord, at: number): Pair {
  return { start, end, from: at, to: at + 1 }
}

interface Match {
  word: number
  at: number
}

/** Where three words in a row stand once on either side: of single words, long texts have few that do. */
function uniqueMatches(
  words: readonly QuoteWord[],
  source: PreparedSource,
  from: number,
  to: number,
): Match[] {
  const once = new Map<number, Match | null>()
  for (let word = 0; word + 2 < words.length; word++) {
    const hash = three(words[word]!.hash, words[word + 1]!.hash, words[word + 2]!.hash)
    once.set(hash, once.has(hash) ? null : { word, at: -1 })
  }
  for (let at = from; at + 2 < to; at++) {
    const hash = three(source.hashes[at]!, source.hashes[at + 1]!, source.hashes[at + 2]!)
    const match = once.get(hash)
    if (!match) continue
    if (match.at >= 0) once.set(hash, null)
    else match.at = at
  }
  return [...once.values()].filter(
    (match): match is Match =>
      match !== null && match.at >= 0 && words[match.word]!.hash === source.hashes[match.at],
  )
}

function three(one: number, other: number, third: number): number {
  return Math.imul(Math.imul(one, 31) + other, 0x9e3779b1) ^ third
}

/** The longest rising subsequence, by patience sorting. Matches come in the order of `word`. */
function longestRising(matches: readonly Match[]): Match[] {
  const tails: number[] = []
  const previous = new Int32Array(matches.length).fill(-1)
  for (const [index, { at }] of matches.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (matches[tails[middle]!]!.at < at) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[index] = tails[low - 1]!
    tails[low] = index
  }
  const rising: Match[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index]!)
    rising.push(matches[index]!)
  return rising.toReversed()
}
