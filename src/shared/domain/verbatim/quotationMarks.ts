import { isInvisible, isSpace } from './normalise'

/** Marks of one family can open and close each other. */
export type MarkFamily =
  'double' | 'single' | 'guillemet' | 'chevron' | 'corner' | 'white' | 'prime'

/** A quotation mark of a text, and what its surroundings let it do. */
export interface Mark {
  at: number
  shape: string
  family: MarkFamily
  /** `either`: it closes what is open, and opens when nothing is. */
  role: 'open' | 'close' | 'either'
  /** The number of its paragraph: lines that are not empty, counted from 1. */
  paragraph: number
  /** Only space stands before it in its paragraph. */
  startsParagraph: boolean
  /** It may as well be an apostrophe (players’ union, ’tis) or an inch mark (19" screen). */
  doubtful: boolean
  /** Punctuation stands right before it, as it does where a quotation ends. */
  afterPunctuation: boolean
}

/** Every quotation mark of a text, apostrophes within words and feet and inches left out. Linear in the text. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let paragraph = 0
  let lineEmpty = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) lineEmpty = true
    if (!lineEmpty && code < 128 && code !== 34 && code !== 39) continue
    if (isSpace(code) || isInvisible(code)) continue
    const startsParagraph = lineEmpty
    if (lineEmpty) paragraph++
    lineEmpty = false
    const family = families.get(text[at]!)
    const mark = family ? readMark(text, at, family) : null
    if (mark) marks.push({ ...mark, paragraph, startsParagraph })
  }
  return marks
}

/** True when a text has a mark that could open a quotation; single ones only where a word begins, so that an apostrophe is none. */
export function mayHoldQuotation(text: string): boolean {
  return opening.test(text)
}

const opening = /["“”„‟«»‹›「」『』〝〞〟＂״]|(?:^|[\s([—–-])['‘’‚‛׳]/u

/** What a mark of this shape may be closed by. */
export function closes(opener: string, closer: string): boolean {
  return closers[opener]?.includes(closer) ?? false
}

const closers: Record<string, string> = {
  '“': '”"“‟',
  // Arabic sets ”…“ as well as “…”.
  '”': '”"“',
  '„': '“”"‟',
  '‟': '”"',
  '"': '"”＂“',
  '״': '״"”',
  '＂': '＂"',
  '‘': "’'",
  '’': "’'",
  '‚': "‘’'",
  '‛': "’'",
  "'": "'’",
  '׳': "׳'",
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
}

const families = new Map<string, MarkFamily>([
  ...pairsOf('“”„‟"״＂', 'double'),
  ...pairsOf("‘’‚‛'׳", 'single'),
  ...pairsOf('«»', 'guillemet'),
  ...pairsOf('‹›', 'chevron'),
  ...pairsOf('「」', 'corner'),
  ...pairsOf('『』', 'white'),
  ...pairsOf('〝〞〟', 'prime'),
])

function pairsOf(shapes: string, family: MarkFamily): [string, MarkFamily][] {
  return Array.from(shapes, (shape) => [shape, family])
}

type ReadMark = Omit<Mark, 'paragraph' | 'startsParagraph'>

function readMark(text: string, at: number, family: MarkFamily): ReadMark | null {
  const shape = text[at]!
  const before = unitBefore(text, at)
  const after = unitAfter(text, at)
  const usual = usualRole(shape)
  const afterPunctuation = /[.,;:?!…؟،。、！？]/u.test(before)
  if (family === 'corner' || family === 'white' || family === 'prime') return as(usual)
  const straight = `"'＂״׳`.includes(shape)
  const single = family === 'single'
  const within = isWordish(before) && isWordish(after)
  // O’Neill, don't, צה"ל, צה״ל, 6'2" stay words; scripts without spaces put real marks between letters.
  if (within && (straight || single) && !(isIdeograph(before) || isIdeograph(after))) return null
  if (single && isRockNRoll(text, at)) return null
  if (shape === '„' || shape === '‚' || shape === '‟' || shape === '‛') return as('open')
  const closing = !isOpenBefore(before) && (isCloseAfter(after) || opensMark(after))
  if (isOpenBefore(before) && !isCloseAfter(after)) return as('open', single && isElision(text, at))
  if (closing) {
    // l’« État »: the space belongs to the mark.
    if (shape === '«' || shape === '‹') return as('either')
    const apostrophe = single && isSpaceUnit(after) && /(?:s|in|\bo)$/i.test(text.slice(at - 2, at))
    const inches = straight && /\d/.test(before)
    return as('close', apostrophe || inches)
  }
  if (single && straight && isSpaceUnit(before) && isSpaceUnit(after)) return null
  return as(usual)

  function as(role: Mark['role'], doubtful = false): ReadMark {
    return { at, shape, family, role, doubtful, afterPunctuation }
  }
}

function usualRole(shape: string): Mark['role'] {
  if ('“‘«‹「『〝'.includes(shape)) return 'open'
  if ('”’»›」』〞〟'.includes(shape)) return 'close'
  return 'either'
}

const elision =
  /^['’‘](?:tis|twas|twere|twill|tween|til|till|em|im|er|cause|cos|coz|bout|round|fraid|nother|nuff|sup|ere|ow|ello|ome|n|\d\ds?)(?![\p{L}\p{N}])/iu

/** ’tis, ’90s, rock ’n’ roll */
function isElision(text: string, at: number): boolean {
  return elision.test(text.slice(at, at + 10))
}

function isRockNRoll(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 3), at + 4)
  return /(?:^|\s)['’‘]n['’](?:\s|$)/i.test(around)
}

function unitBefore(text: string, at: number): string {
  let index = at - 1
  while (index >= 0 && isInvisible(text.charCodeAt(index))) index--
  return index < 0 ? '' : text[index]!
}

function unitAfter(text: string, at: number): string {
  let index = at + 1
  while (index < text.length && isInvisible(text.charCodeAt(index))) index++
  return text[index] ?? ''
}

function isSpaceUnit(unit: string): boolean {
  return unit === '' || isSpace(unit.charCodeAt(0))
}

function isWordish(unit: string): boolean {
  return /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(unit) || isSurrogate(unit)
}

function isSurrogate(unit: string): boolean {
  return (unit.charCodeAt(0) & 0xf800) === 0xd800
}

function isIdeograph(unit: string): boolean {
  return /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u.test(unit)
}

function isOpenBefore(unit: string): boolean {
  return isSpaceUnit(unit) || /[([{<¿¡\-–—/“‘„‚«‹「『〝"'״=]/u.test(unit)
}

function isCloseAfter(unit: string): boolean {
  return isSpaceUnit(unit) || /[)\]}>.,;:!?…\-–—/”’»›」』〞〟"'״،؛؟。、！？]/u.test(unit)
}

function opensMark(unit: string): boolean {
  return /[([{“‘]/u.test(unit)
}
