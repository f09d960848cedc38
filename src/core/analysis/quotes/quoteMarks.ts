import type { Span } from '../../../shared/domain/spans'

export type MarkFamily = 'double' | 'single' | 'guillemet' | 'corner'

/** One quotation mark, or what looks like one. */
export interface Mark {
  /** Its place among the marks of its paragraph. */
  index: number
  at: number
  length: number
  sign: string
  family: MarkFamily
  /** White space, a bracket or nothing before it, and something after it. */
  mayOpen: boolean
  /** Something before it, and white space, punctuation or nothing after it. */
  mayClose: boolean
  afterDigit: boolean
  beforeLowerWord: boolean
  /** A single mark that could be a plural's apostrophe: "the workers’ rights". */
  possessive: boolean
}

/** The marks of a paragraph, apostrophes between letters left out. */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = []
  for (const { 0: sign, index } of text.slice(paragraph.start, paragraph.end).matchAll(signs)) {
    const at = paragraph.start + index
    const before = at > paragraph.start ? text[at - 1]! : ''
    const after = at + sign.length < paragraph.end ? text[at + sign.length]! : ''
    const family = familyOf(sign)
    if (isWithinWord(sign, family, before, after)) continue
    const spaceBefore =
      before === '' ||
      /[\s([{<—–―/|*>•…:-]/.test(before) ||
      openers.test(before) ||
      (unspaced.test(before) && !/[”’»]/.test(sign))
    const spaceAfter = after === '' || /[\s)\]}>.,;:!?—–―…/|*<-]/.test(after) || closers.test(after)
    const next = text[at + sign.length + 1] ?? ''
    marks.push({
      index: marks.length,
      at,
      length: sign.length,
      sign,
      family,
      mayOpen:
        spaceBefore &&
        after !== '' &&
        (family === 'guillemet'
          ? !/[)\]},;.!?]/.test(after)
          : !/[\s)\]},;!?]/.test(after) || bothSpaced(before, after)),
      mayClose: !/^\s?$/.test(before)
        ? spaceAfter ||
          isLetterAfterStop(before, after) ||
          (unspaced.test(after) && !/[“‘„«]/.test(sign))
        : bothSpaced(before, after) || (family === 'guillemet' && spaceAfter),
      afterDigit: /\d/.test(before),
      beforeLowerWord: /\s/.test(after) && /[\p{Ll}\d]/u.test(next),
      possessive: /[sS]/.test(before) && /\s/.test(after) && /\p{Ll}/u.test(next),
    })
  }
  return marks
}

/** Looks ahead from a mark in constant time. */
export function nextMarks(marks: Mark[]) {
  const count = marks.length
  // „Der ‚Kai‘“: after a low mark the high one closes.
  const closesLow = marks.some(({ sign }) => sign === '‚')
  const nextOf: Record<
    | 'double'
    | 'guillemet'
    | 'opener'
    | 'closer'
    | 'strong'
    | 'straight'
    | 'curlyOpen'
    | 'curlyClose',
    Int32Array
  > = {
    double: new Int32Array(count + 1).fill(-1),
    guillemet: new Int32Array(count + 1).fill(-1),
    opener: new Int32Array(count + 1).fill(-1),
    closer: new Int32Array(count + 1).fill(-1),
    strong: new Int32Array(count + 1).fill(-1),
    straight: new Int32Array(count + 1).fill(-1),
    curlyOpen: new Int32Array(count + 1).fill(-1),
    curlyClose: new Int32Array(count + 1).fill(-1),
  }
  const lists = Object.values(nextOf)
  for (let index = count - 1; index >= 0; index--) {
    const mark = marks[index]!
    for (const list of lists) list[index] = list[index + 1]!
    if (mark.family === 'double') nextOf.double[index] = index
    if (mark.family === 'guillemet') nextOf.guillemet[index] = index
    if (mark.sign === '"') nextOf.straight[index] = index
    if (mark.sign === '“') nextOf.curlyOpen[index] = index
    if (mark.sign === '”') nextOf.curlyClose[index] = index
    if (mark.family === 'single' && mark.sign !== '‚') {
      if (mark.mayOpen && !mark.mayClose) nextOf.opener[index] = index
      if (mark.mayClose && (mark.sign !== '‘' || closesLow)) {
        nextOf.closer[index] = index
        if (!mark.possessive) nextOf.strong[index] = index
      }
    }
  }
  const from = (list: Int32Array, mark: Mark) => marks[list[mark.index + 1]!] ?? null
  return {
    next: (mark: Mark, family: 'double' | 'guillemet') => from(nextOf[family], mark),
    nextSingleOpener: (mark: Mark) => from(nextOf.opener, mark),
    nextSingleCloser: (mark: Mark) => from(nextOf.closer, mark),
    nextStrongSingleCloser: (mark: Mark) => from(nextOf.strong, mark),
    /** A curly quote open at this mark is closed by a curly mark before another opens. */
    curlyCloses(mark: Mark): boolean {
      const close = from(nextOf.curlyClose, mark)
      const open = from(nextOf.curlyOpen, mark)
      return close !== null && (open === null || close.index < open.index)
    },
    /** A straight mark that no other follows in the paragraph, but at once a curly quote that opens and closes. */
    isAloneAmongCurly(mark: Mark): boolean {
      if (mark.sign !== '"' || from(nextOf.straight, mark)) return false
      const open = from(nextOf.double, mark)
      return open?.sign === '“' && from(nextOf.double, open)?.sign === '”'
    },
  }
}

const signs = /``|''|["“”„‟＂״«»‹›「」『』‘’‚‛']/g
const openers = /["“„«‹「『‘‚'״]/
const closers = /["”»›」』’'״]/
/** Letters of scripts that put no space between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

function familyOf(sign: string): MarkFamily {
  if (/^["“”„‟＂״]|``|''/.test(sign)) return 'double'
  if (/[«»‹›]/.test(sign)) return 'guillemet'
  return /[「」『』]/.test(sign) ? 'corner' : 'single'
}

/** Apostrophes, and what Hebrew sets before the last letter of an acronym. */
function isWithinWord(sign: string, family: MarkFamily, before: string, after: string): boolean {
  if (family !== 'single' && sign !== '״') return false
  if (!isLetter(before) || !isLetter(after)) return false
  return sign === "'" || !unspaced.test(before + after)
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign)
}

/** `he said " like this " and went on`: spaced on both sides, as tokenized text has it. */
function bothSpaced(before: string, after: string): boolean {
  return /^\s?$/.test(before) && /^\s?$/.test(after)
}

/** `“No.”She left`: the space after a closing mark was lost. */
function isLetterAfterStop(before: string, after: string): boolean {
  return /[.,!?…]/.test(before) && /\p{L}/u.test(after)
}
