import type { Span } from '../../../shared/domain/spans'
import { findMarks, nextMarks, type Mark, type MarkFamily } from './quoteMarks'

/** A quoted stretch: the words without their marks. */
export interface QuotedStretch extends Span {
  /** Where the stretch begins and ends with its marks. */
  outer: Span
  /** The paragraph goes on with this quote, opened anew; such a quote has no closing mark of its own. */
  runsOn: boolean
  /** This stretch goes on with the quote of the paragraph before. */
  resumes: boolean
}

/**
 * The quoted stretches of a text, outermost only, in order, in every usual style: “ ” " " ‘ ’ ' ' « » ‹ › „ “ ‚ ‘ ” ” » « 「 」 ״ ״.
 * A quote over several paragraphs, opened anew in each, gives one stretch a paragraph. One that is never closed ends with
 * its paragraph, but for a straight mark that curly quotes follow, which is none. Apostrophes, feet and inches are no quotation
 * marks. Linear in the text's length.
 */
export function findQuotes(text: string, paragraphs: Span[]): QuotedStretch[] {
  const stretches: QuotedStretch[] = []
  let running: MarkFamily | null = null
  /** A mark that can only open is open still: the next paragraph may close it without a mark of its own. */
  let pending = null as Mark | null
  const closed = straightlyClosed(text, paragraphs)
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const marks = findMarks(text, paragraph)
    const left = pending
    pending = null
    if (marks.length === 0) {
      running = null
      continue
    }
    const ahead = nextMarks(marks)
    let open: Opened | null = null
    let resumes =
      running !== null && marks[0]?.at === paragraph.start && marks[0].family === running
    running = null
    if (left && closesAlone(left, marks[0]!) && marks[0]!.at - paragraph.start < LONGEST_REST) {
      open = { mark: { ...left, index: -1, at: paragraph.start, length: 0 }, depth: 0, ...plain }
      resumes = true
    }
    for (const mark of marks) {
      if (open === null) {
        if (!mayOpen(mark, ahead, text, paragraph, next)) continue
        // The curly quotes that are closed are surer than a straight one that never is.
        if (ahead.isAloneAmongCurly(mark) && !closed[index + 1]) continue
        open = { mark, depth: 0, mayRunOn: mayRunOn(mark), isResumed: resumes }
      } else {
        const verdict = closes(open, mark, ahead, text)
        if (verdict === 'no') continue
        push(open.mark, mark.at, verdict === 'closed' ? mark.at + mark.length : mark.at, false)
        open = verdict === 'closed' ? null : { mark, depth: 0, ...plain }
      }
    }
    if (open) {
      const runsOn = next !== undefined && startsWithOpener(text, next, open.mark)
      push(open.mark, paragraph.end, paragraph.end, runsOn)
      if (runsOn) running = open.mark.family
      else if (/[“„«「『]/.test(open.mark.sign)) pending = open.mark
    }

    function mayRunOn(opener: Mark): boolean {
      return (
        opener.at === paragraph.start && next !== undefined && startsWithOpener(text, next, opener)
      )
    }

    function push(opener: Mark, end: number, outerEnd: number, runsOn: boolean): void {
      const inner = trim(text, opener.at + opener.length, end)
      if (inner && /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)))
        stretches.push({ ...inner, outer: { start: opener.at, end: outerEnd }, runsOn, resumes })
      resumes = false
    }
  }
  return stretches
}

interface Opened {
  mark: Mark
  /** How many quotes of the same family are open within it. */
  depth: number
  /** It opens its paragraph and the next paragraph opens one too: it may have no closing mark of its own. */
  mayRunOn: boolean
  /** It goes on with the quote of the paragraph before. */
  isResumed: boolean
}

const plain = { mayRunOn: false, isResumed: false }

/** So far into a paragraph the end of a quote is looked for that the paragraph before opened, in code units. */
const LONGEST_REST = 2000

/** “First line / second line” over a line break: the mark closes what is open, and opens nothing. */
function closesAlone(open: Mark, first: Mark): boolean {
  if (first.family !== open.family || (first.mayOpen && !first.mayClose)) return false
  return first.sign === { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』' }[open.sign]
}

function mayOpen(
  mark: Mark,
  ahead: ReturnType<typeof nextMarks>,
  text: string,
  paragraph: Span,
  next: Span | undefined,
): boolean {
  if (mark.family === 'single') {
    if (!mark.mayOpen || isElision(text, mark)) return false
    if (singleCloser(mark, ahead) !== null) return true
    return mark.at === paragraph.start && next !== undefined && text[next.start] === mark.sign
  }
  if (mark.family === 'guillemet') return true
  if (mark.family === 'corner') return mark.sign === '「' || mark.sign === '『'
  if (mark.sign === '“' || mark.sign === '„' || mark.sign === '‟' || mark.sign === '``')
    return !(mark.mayClose && !mark.mayOpen && mark.sign === '“')
  return mark.mayOpen && mark.sign !== "''"
}

/** Whether a mark closes the open quote, opens a new one without a closing mark before it, or does neither. */
function closes(
  open: Opened,
  mark: Mark,
  ahead: ReturnType<typeof nextMarks>,
  text: string,
): 'closed' | 'reopened' | 'no' {
  if (mark.family !== open.mark.family) return 'no'
  switch (mark.family) {
    case 'single':
      return mark.index === singleCloser(open.mark, ahead)?.index ? 'closed' : 'no'
    case 'guillemet':
      return closesGuillemet(open, mark, ahead)
    case 'corner': {
      const opener = open.mark.sign
      if (mark.sign === opener) open.depth++
      else if (mark.sign === (opener === '「' ? '」' : '』')) {
        if (open.depth === 0) return 'closed'
        open.depth--
      }
      return 'no'
    }
    case 'double':
      break
  }
  return closesDouble(open, mark, ahead, text)
}

function closesGuillemet(
  open: Opened,
  mark: Mark,
  ahead: ReturnType<typeof nextMarks>,
): 'closed' | 'reopened' | 'no' {
  // «He ‹left›», »‹left›«
  if (/[‹›]/.test(mark.sign) !== /[‹›]/.test(open.mark.sign)) return 'no'
  // In French a paragraph that goes on with a quote begins with the mark that ends it.
  if (open.isResumed && open.mark.sign === '»' && mark.sign === '»')
    return mark.mayClose ? 'closed' : 'no'
  if (mark.sign !== open.mark.sign) {
    if (open.depth > 0) {
      open.depth--
      return 'no'
    }
    return 'closed'
  }
  // »Swedish style» closes with the mark it opened with.
  if (mark.mayClose && !mark.mayOpen) return 'closed'
  const next = ahead.next(mark, 'guillemet')
  if (next && next.sign !== mark.sign) open.depth++
  return 'no'
}

function closesDouble(
  open: Opened,
  mark: Mark,
  ahead: ReturnType<typeof nextMarks>,
  text: string,
): 'closed' | 'reopened' | 'no' {
  const { sign } = mark
  const opener = open.mark.sign
  if (open.depth > 0 && (sign === '”' || (sign === '"' && mark.mayClose))) {
    open.depth--
    return 'no'
  }
  if (opener === '„' && sign === '“') return 'closed'
  const straight = sign === '"' || sign === '＂'
  if (straight && opener === '“' && ahead.curlyCloses(mark)) return 'no'
  if (straight && mark.afterDigit && opener !== '“' && isInches(mark, ahead)) return 'no'
  const opensAnew = mark.mayOpen && !mark.mayClose && sign !== '”' && sign !== "''"
  if (!opensAnew && (sign !== '“' || (mark.mayClose && !mark.mayOpen))) return 'closed'
  // An opening mark within an open quote: either a quote within, or the closing mark before it was forgotten.
  const closing = ahead.next(mark, 'double')
  const after = closing && ahead.next(closing, 'double')
  if (closing && isClosing(closing)) {
    const isWithin = open.mayRunOn && !/[.!?]/.test(lastSignBefore(text, mark.at))
    if (
      (after && isClosing(after)) ||
      isWithin ||
      (opener === '"' && sign === '“' && closing.sign === '”')
    ) {
      open.depth++
      return 'no'
    }
  }
  return closing && isClosing(closing) ? 'reopened' : 'no'
}

function lastSignBefore(text: string, at: number): string {
  return /\s/.test(text[at - 1]!) ? (text[at - 2] ?? '') : text[at - 1]!
}

function isClosing(mark: Mark): boolean {
  return mark.sign === '”' || mark.sign === "''" || (mark.mayClose && !mark.mayOpen)
}

/** `a 12" pipe," he said`: a mark after a number closes nothing when the next one only can. */
function isInches(mark: Mark, ahead: ReturnType<typeof nextMarks>): boolean {
  const next = ahead.next(mark, 'double')
  return mark.beforeLowerWord && next !== null && isClosing(next)
}

function singleCloser(opener: Mark, ahead: ReturnType<typeof nextMarks>): Mark | null {
  const limit = ahead.nextSingleOpener(opener)
  const strong = ahead.nextStrongSingleCloser(opener)
  if (strong && (!limit || strong.index < limit.index)) return strong
  const any = ahead.nextSingleCloser(opener)
  return any && (!limit || any.index < limit.index || strong === null) ? any : strong
}

const elisions =
  /^(?:\d\ds?|n|em|til|till|cause|tis|twas|bout|round|cept|nother|kay|twill)(?![\p{L}\p{N}])/iu

function isElision(text: string, mark: Mark): boolean {
  return elisions.test(text.slice(mark.at + 1, mark.at + 9))
}

/** For each paragraph whether a straight mark opens it that is closed in it, or in one that goes on with it. */
function straightlyClosed(text: string, paragraphs: Span[]): boolean[] {
  const closed = paragraphs.map(() => false)
  for (const [index, { start, end }] of [...paragraphs.entries()].toReversed()) {
    if (text[start] !== '"') continue
    const next = text.indexOf('"', start + 1)
    closed[index] = (next !== -1 && next < end) || closed[index + 1] === true
  }
  return closed
}

function startsWithOpener(text: string, paragraph: Span, opener: Mark): boolean {
  const first = text[paragraph.start]!
  if (opener.family === 'double') return first === opener.sign || /["“„]/.test(first)
  if (opener.family === 'guillemet') return /[«»‹›]/.test(first)
  return first === opener.sign
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start
  let until = end
  while (from < until && /\s/.test(text[from]!)) from++
  while (until > from && /\s/.test(text[until - 1]!)) until--
  return from < until ? { start: from, end: until } : null
}
