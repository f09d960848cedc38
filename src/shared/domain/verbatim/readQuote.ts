import type { Span } from '../spans'
import { commonWords } from './commonWords'
import { ellipsisLength, isDash } from './normalise'
import { hashKey, isWordUnit, readWords, wordKey } from './readWords'

/** A word of the draft's quoted string. `stem` is set when part of it stands in brackets: `vote[d]`. */
export interface QuoteWord extends Span {
  hash: number
  key: string
  stem: { prefix: string; suffix: string } | null
  /** It stands in brackets: the writer's word and not the speaker's. */
  bracketed: boolean
  /** What finding it is worth: a common word proves less. */
  weight: number
  /** A hyphen or dash touches it, so that it may be part of a longer word. */
  hyphenated: boolean
}

/** A place where the draft says that it departs from the source: words left out, or the writer's own in brackets. */
export interface Joint extends Span {
  omission: boolean
  bracket: boolean
}

export const wordWeight = 30
export const commonWeight = 12

/** Words that must follow one another. */
export interface Run {
  words: QuoteWord[]
  /** The words' indices, longest word first: the most likely to be missing from a source. */
  longestFirst: number[]
}

/** Words that must follow one another in the source, and the joint before them. */
export interface Piece extends Run {
  before: Joint | null
}

/** A quoted string, read: its words as they stand, and in pieces between the marks of permitted edits. */
export interface ReadQuote {
  text: string
  /** All its words, whatever the brackets. */
  whole: Run
  pieces: Piece[]
  /** The joint after the last piece. */
  after: Joint | null
  /** The words of the pieces: the speaker's, without those in brackets. */
  spoken: QuoteWord[]
  /** So few or so common words that finding them proves nothing. */
  isSlight: boolean
}

/** Reads a quoted string (without its marks): words, omission marks, brackets, letters altered in brackets. */
export function readQuote(text: string): ReadQuote {
  const joints = jointsOf(text)
  const plain = plainWords(text)
  const pieces: Piece[] = []
  let before: Joint | null = null
  let current: Piece | null = null
  let nextJoint = 0
  for (const word of alteredWords(text, plain)) {
    while (nextJoint < joints.length && joints[nextJoint]!.start < word.start) {
      before = merge(before, joints[nextJoint]!)
      nextJoint++
      current = null
    }
    const joint = joints[nextJoint - 1]
    if (joint && word.end <= joint.end) {
      word.bracketed = true
      continue
    }
    if (!current) pieces.push((current = { words: [], longestFirst: [], before }))
    before = null
    current.words.push(word)
  }
  for (; nextJoint < joints.length; nextJoint++) before = merge(before, joints[nextJoint]!)
  for (const piece of pieces) piece.longestFirst = longestFirst(piece.words)
  const spoken = pieces.flatMap((piece) => piece.words)
  const whole = { words: plain, longestFirst: longestFirst(plain) }
  const isSlight = areSlight(spoken.length > 0 ? spoken : plain)
  return { text, whole, pieces, after: before, spoken, isSlight }
}

/** True when a text has no word of a speaker's: marks, brackets, what stands in them. */
export function isWordless(text: string): boolean {
  return readQuote(text).spoken.length === 0
}

function longestFirst(words: readonly QuoteWord[]): number[] {
  return words
    .map((_, index) => index)
    .sort((one, other) => words[other]!.key.length - words[one]!.key.length || one - other)
}

function areSlight(words: readonly QuoteWord[]): boolean {
  let weight = 0
  for (const word of words) {
    if (isIdeograph(word)) weight += 0.5
    else weight += commonWords.has(word.key) && words.length < 4 ? 0.5 : 1
    if (weight >= 1.5) return false
  }
  return true
}

function weightOf(key: string): number {
  return commonWords.has(key) ? commonWeight : wordWeight
}

function isIdeograph(word: QuoteWord): boolean {
  return word.key.length <= 2 && /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(word.key)
}

function plainWords(text: string): QuoteWord[] {
  const { starts, ends, hashes, length } = readWords(text)
  return Array.from({ length }, (_, index) => {
    const start = starts[index]!
    const end = ends[index]!
    const key = wordKey(text.slice(start, end))
    const hyphenated = isDash(text.charCodeAt(start - 1)) || isDash(text.charCodeAt(end))
    return {
      start,
      end,
      hash: hashes[index]!,
      key,
      stem: null,
      bracketed: false,
      hyphenated,
      weight: weightOf(key),
    }
  })
}

const bracketPattern = /\[([^[\]]{0,400})\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)/g

/** Detached brackets and omission marks, in order. `[sic]` is neither, nor are letters altered within a word. */
function jointsOf(text: string): Joint[] {
  const joints: Joint[] = []
  let from = 0
  for (const found of text.matchAll(bracketPattern)) {
    const start = found.index
    const end = start + found[0].length
    const content = (found[1] ?? '…').trim()
    ellipsesBetween(from, start)
    from = end
    if (/^sic$/i.test(content)) continue
    const omission = /^(?:…|\.\s?\.\s?\.)$/.test(content)
    if (!omission && isAttached(text, start, end, content)) continue
    joints.push({ start, end, omission, bracket: !omission })
  }
  ellipsesBetween(from, text.length)
  return joints

  function ellipsesBetween(start: number, end: number): void {
    for (let index = start; index < end; index++) {
      const length = ellipsisLength(text, index)
      if (length === 0) continue
      joints.push({ start: index, end: index + length, omission: true, bracket: false })
      index += length - 1
    }
  }
}

function isAttached(text: string, start: number, end: number, content: string): boolean {
  return /^\p{L}+$/u.test(content) && (isWordUnit(text, start - 1) || isWordUnit(text, end))
}

/** Joins the parts of words like `[T]he` and `vote[d]`. */
function alteredWords(text: string, plain: readonly QuoteWord[]): QuoteWord[] {
  const words: QuoteWord[] = []
  for (let index = 0; index < plain.length; index++) {
    const first = plain[index]!
    let last = first
    while (
      index + 1 < plain.length &&
      /^[[\]]$/.test(text.slice(last.end, plain[index + 1]!.start))
    )
      last = plain[++index]!
    const opens = text[first.start - 1] === '[' && last !== first
    const closes = text[last.end] === ']' && last !== first
    words.push(last === first ? first : altered(text, first.start - +opens, last.end + +closes))
  }
  return words
}

function altered(text: string, start: number, end: number): QuoteWord {
  const written = text.slice(start, end)
  const key = wordKey(written.replace(/[[\]]/g, ''))
  const onlyCase = /^\[\p{L}\]/u.test(written)
  const prefix = wordKey(written.slice(0, written.indexOf('[')))
  const suffix = wordKey(written.slice(written.lastIndexOf(']') + 1))
  const stem = onlyCase ? null : { prefix, suffix }
  return {
    start,
    end,
    hash: hashKey(key),
    key,
    stem,
    bracketed: false,
    hyphenated: false,
    weight: weightOf(key),
  }
}

function merge(one: Joint | null, other: Joint): Joint {
  if (!one) return other
  return {
    start: one.start,
    end: other.end,
    omission: one.omission || other.omission,
    bracket: one.bracket || other.bracket,
  }
}
