import type { FoundRun } from './findRuns'
import type { PreparedSource } from './prepareSource'
import type { ReadQuote } from './readQuote'
import { separatorKey, withoutSic } from './separators'
import type { Span } from '../spans'

/** How the punctuation at a quoted string's ends fits the source's, and the source's span with what belongs to it. */
export interface EdgeFit extends Span {
  fits: boolean
  /** An omission mark or `[sic]` at an end that the source does not have. */
  omission: boolean
}

/**
 * Fits the ends of a quoted string to a run's. Newsroom style moves a comma or full stop inside the closing mark, so at
 * the end either may stand for `. , ; :` or for nothing; a question or exclamation mark may not be added or dropped for
 * one. Quotation marks at the ends are a matter of level and never count.
 */
export function fitEdges(quote: ReadQuote, run: FoundRun, source: PreparedSource): EdgeFit {
  const first = run.pairs[0]!
  const last = run.pairs.at(-1)!
  const before = quote.text.slice(0, first.start)
  const after = quote.text.slice(last.end)
  const sourceBefore = source.text.slice(
    first.from > 0 ? source.ends[first.from - 1]! : 0,
    source.starts[first.from],
  )
  const sourceAfter = source.text.slice(
    source.ends[last.to - 1],
    last.to < source.length ? source.starts[last.to] : source.text.length,
  )
  // In a run of the whole string, brackets and omission marks at the ends are words and marks like others.
  const atStart = quote.pieces[0]?.before
  const atEnd = quote.after
  const leading = fitLeading(before, sourceBefore, atStart ? atStart.end <= first.start : false)
  const trailing = fitTrailing(
    after,
    sourceAfter,
    atEnd && atEnd.start >= last.end ? after.slice(0, atEnd.start - last.end) : null,
  )
  return {
    fits: leading.fits && trailing.fits,
    omission: leading.omission || trailing.omission,
    start: source.starts[first.from]! - leading.taken,
    end: source.ends[last.to - 1]! + trailing.taken,
  }
}

interface EndFit {
  fits: boolean
  omission: boolean
  /** How many of the source's code units at this end belong to the match. */
  taken: number
}

function fitLeading(draft: string, source: string, joint: boolean): EndFit {
  if (draft === '') return { fits: true, omission: false, taken: 0 }
  if (source.endsWith(draft)) return { fits: true, omission: false, taken: draft.length }
  if (joint) return { fits: true, omission: !onlyEllipsisIn(draft, source), taken: 0 }
  const wanted = marksOf(draft)
  const there = marksOf(source)
  const fits = wanted === '' || there.endsWith(wanted)
  return { fits, omission: false, taken: fits ? takenAtStart(draft, source) : 0 }
}

function onlyEllipsisIn(draft: string, source: string): boolean {
  return marksOf(draft) === '…' && marksOf(source).endsWith('…')
}

/** `beforeJoint`: what stands before an omission mark or bracket at the end; null when there is none. */
function fitTrailing(draft: string, source: string, beforeJoint: string | null): EndFit {
  if (draft === '') return { fits: true, omission: false, taken: 0 }
  if (source.startsWith(draft)) return { fits: true, omission: false, taken: draft.length }
  const said = withoutSic(draft)
  if (said !== draft)
    return { ...fitTrailing(said, withoutSic(source), beforeJoint), omission: true }
  const wanted = marksOf(draft)
  const there = marksOf(source)
  const taken = takenAtEnd(draft, source)
  if (wanted === '' || there.startsWith(wanted)) return { fits: true, omission: false, taken }
  const marks = beforeJoint === null ? wanted : marksOf(beforeJoint)
  const fits = marks === '' || there.startsWith(marks) || isStyled(marks, there)
  return { fits, omission: beforeJoint !== null, taken: beforeJoint === null ? taken : 0 }
}

/** A closing comma or full stop of the newsroom's style. */
function isStyled(wanted: string, there: string): boolean {
  return /^[.,،。、]$/u.test(wanted) && !/^[?!？！؟]/u.test(there)
}

function marksOf(separator: string): string {
  return separatorKey(separator).replace(/"/g, '')
}

const terminal = /[.,;:?!…،。、？！؟]/u
const quoteMark = /["'“”„‟«»‹›‘’‚‛「」『』〝〞〟＂＇]/u

/** The source's marks that answer marks of the draft's: the match ends behind the last of them. */
function takenAtEnd(draft: string, source: string): number {
  const terminals = terminal.test(draft)
  const quotes = quoteMark.test(draft)
  let taken = 0
  for (let index = 0; index < source.length; index++) {
    const unit = source[index]!
    if (/\n/.test(unit)) break
    if (/\s/.test(unit)) continue
    if (terminal.test(unit) ? terminals : quoteMark.test(unit) ? quotes : draft.includes(unit))
      taken = index + 1
    else if (!terminal.test(unit) && !quoteMark.test(unit)) break
    // A mark that opens something else is not this quote's end.
    if (/[“„‘‚«‹「『(]/u.test(unit) && index > 0 && /\s/.test(source[index - 1]!)) break
  }
  return taken
}

function takenAtStart(draft: string, source: string): number {
  const quotes = quoteMark.test(draft)
  let taken = 0
  for (let index = source.length - 1; index >= 0; index--) {
    const unit = source[index]!
    if (/\s/.test(unit)) break
    if (quoteMark.test(unit) ? quotes : draft.includes(unit)) taken = source.length - index
    else break
  }
  return taken
}
