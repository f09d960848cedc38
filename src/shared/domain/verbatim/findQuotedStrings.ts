import type { QuotedString } from '../checks'
import { isSpace } from './normalise'
import { closes, readMarks, type Mark } from './quotationMarks'

/** A quoted string as found. */
export interface FoundQuotation extends QuotedString {
  /** False when the closing mark is missing: it then ends with its paragraph, or where the next one opens. */
  closed: boolean
  /** 0 for a quotation in no other. */
  depth: number
}

/**
 * The quoted strings of a text (paragraphs parted by `\n`), in order, in every usual style; those within others only
 * when asked for. A quotation runs on over paragraphs that open with its mark again, and over a line's end when the
 * next mark closes it. Single marks count only when they are closed. Time is linear in the text.
 */
export function findQuotedStrings(
  text: string,
  { nested = false }: { nested?: boolean } = {},
): FoundQuotation[] {
  const found = pairMarks(text, readMarks(text)).sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )
  const enclosing: FoundQuotation[] = []
  const kept: FoundQuotation[] = []
  for (const quotation of found) {
    while (enclosing.length > 0 && enclosing.at(-1)!.end <= quotation.start) enclosing.pop()
    quotation.depth = enclosing.length
    enclosing.push(quotation)
    if (nested || quotation.depth === 0) kept.push(quotation)
  }
  return kept
}

const DEEPEST = 8
// How many lines a quotation may run on over without opening again: verse, hard-wrapped text.
const MOST_LINES = 12

function pairMarks(text: string, marks: readonly Mark[]): FoundQuotation[] {
  const found: FoundQuotation[] = []
  const ahead = lookAhead(marks)
  let open: Mark[] = []
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1]
    if (open.length > 0 && before && before.paragraph !== mark.paragraph) leave(before, mark)
    const opener = open.findLastIndex((other) => closes(other.shape, mark.shape))
    if (open.some((other) => opensAgain(other, mark))) continue
    if (opener >= 0 && canClose(mark, open[opener]!)) {
      if (mark.doubtful && ahead[index]!.closesLater) continue
      push(open[opener]!, mark.at, true)
      open.length = opener
    } else if (mark.role !== 'close') openAt(mark, ahead[index]!)
  }
  if (marks.length > 0) leave(marks.at(-1)!, null)
  return found

  function openAt(mark: Mark, { closesSurely, isNested }: Ahead): void {
    if (mark.doubtful && !closesSurely) return
    const twin = open.findIndex((other) => other.shape === mark.shape)
    // The same mark twice: a quotation in a quotation when both are closed, else the first was forgotten.
    if (twin >= 0 && !isNested) {
      endAt(open[twin]!, mark.at)
      open.length = twin
    }
    if (open.length < DEEPEST) open.push(mark)
  }

  /** At a paragraph's end, what is open ends there unless the next mark goes on with it. */
  function leave(last: Mark, next: Mark | null): void {
    const going = open.filter((opener) => next && goesOn(opener, last, next))
    for (const opener of open) if (!going.includes(opener)) endAt(opener, lineEnd(text, last.at))
    open = going
  }

  function endAt(opener: Mark, at: number): void {
    if (opener.family === 'single') return
    let end = at
    while (end > opener.at + 1 && isSpace(text.charCodeAt(end - 1))) end--
    push(opener, end, false)
  }

  function push({ at: start }: Mark, innerEnd: number, closed: boolean): void {
    found.push({
      start,
      end: closed ? innerEnd + 1 : innerEnd,
      inner: { start: start + 1, end: innerEnd },
      text: text.slice(start + 1, innerEnd),
      closed,
      depth: 0,
    })
  }
}

/** A mark that closes by its surroundings does; some shapes do so wherever they stand. */
function canClose(mark: Mark, opener: Mark): boolean {
  return mark.role !== 'open' || (opener.shape === '«' && mark.shape === '»')
}

function opensAgain(opener: Mark, mark: Mark): boolean {
  if (!mark.startsParagraph || mark.paragraph <= opener.paragraph || mark.doubtful) return false
  return mark.shape === opener.shape || (opener.shape === '«' && mark.shape === '»')
}

function goesOn(opener: Mark, last: Mark, next: Mark): boolean {
  if (next.paragraph === last.paragraph + 1 && opensAgain(opener, next)) return true
  if (next.role === 'open' || next.doubtful || !closes(opener.shape, next.shape)) return false
  if (next.paragraph - last.paragraph > MOST_LINES) return false
  return opener.family !== 'single' || next.afterPunctuation
}

interface Ahead {
  /** In this paragraph a mark of the family closes before another opens; surely: one that is no apostrophe. */
  closesLater: boolean
  closesSurely: boolean
  /** A second opening of the same mark here makes a quotation in a quotation. */
  isNested: boolean
}

/** What follows each mark in its paragraph, read once from the end. */
function lookAhead(marks: readonly Mark[]): Ahead[] {
  const ahead: Ahead[] = []
  const next = new Map<string, { mark: Mark; later: Ahead }>()
  const balance = balances(marks)
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!
    const follower = next.get(mark.family)
    const same = follower && follower.mark.paragraph === mark.paragraph ? follower : null
    const closing = same !== null && same.mark.role !== 'open'
    const here: Ahead = {
      closesLater: closing,
      closesSurely: closing && (!same.mark.doubtful || same.later.closesSurely),
      isNested:
        balance.get(`${mark.paragraph} ${mark.family}`) === 0 ||
        (closing && same.later.closesLater),
    }
    ahead[index] = here
    next.set(mark.family, { mark, later: here })
    // Single marks inside double ones do not reach past their end.
    if (mark.family !== 'single' && mark.role !== 'open') next.delete('single')
  }
  return ahead
}

/** Per paragraph and family: how many more marks open than close. */
function balances(marks: readonly Mark[]): Map<string, number> {
  const balance = new Map<string, number>()
  for (const { paragraph, family, role } of marks) {
    const key = `${paragraph} ${family}`
    const step = role === 'open' ? 1 : role === 'close' ? -1 : Number.NaN
    balance.set(key, (balance.get(key) ?? 0) + step)
  }
  return balance
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
