import { wordsOf, type Span } from '../spans'
import { matchQuote, compareQuote, type CompareOptions, type QuoteMatch } from './compareQuote'
import { findQuotedStrings } from './findQuotedStrings'
import { differsInFirstCase } from './compareLetters'
import { foldWord, isInvisible } from './normalise'
import { asPrepared, type PreparedSource } from './prepareSource'
import { readWords } from './readWords'
import { readQuote, type Joint, type ReadQuote } from './readQuote'
import { compareSeparators } from './separators'

export interface RepairOptions extends CompareOptions {
  /** The mark that opens the quotation in the draft, which decides the marks within it; `“` unless told. */
  outerMark?: string
}

/**
 * The words to put between a draft's quotation marks instead: the source's own, in the draft's typography. Permitted
 * edits stay (omission marks, brackets, a capital at the start), so do the draft's level of inner marks and its closing
 * comma or full stop. The quoted string comes back as it is when nothing like it stands in the source.
 */
export function repairQuote(
  quoted: string,
  source: string | PreparedSource,
  options: RepairOptions = {},
): string {
  const prepared = asPrepared(source)
  const text = quoted.trim()
  const quote = readQuote(text)
  const match = matchQuote(quote, prepared, options)
  if (!match || match.grade !== 'changed') return quoted
  const style = styleOf(text, options.outerMark ?? '“')
  const restyle = restyled(prepared, match, style)
  const storedWords = restyle(match)
  const repaired = rebuild(quote, prepared, match, restyle)
  const stands = [repaired, storedWords].find((words) => {
    const near = { start: match.start, end: match.end }
    return compareQuote(words, prepared, { ...options, near }).grade !== 'changed'
  })
  const at = quoted.indexOf(text)
  return quoted.slice(0, at) + (stands ?? storedWords) + quoted.slice(at + text.length)
}

function rebuild(
  quote: ReadQuote,
  source: PreparedSource,
  match: QuoteMatch,
  restyle: (span: Span) => string,
): string {
  const { text } = quote
  const joints = [...quote.pieces.map((piece) => piece.before), quote.after].filter(
    (joint): joint is Joint => joint !== null,
  )
  let repaired = ''
  let draftAt = 0
  let sourceAt = match.start
  let nextJoint = 0
  for (const [index, { start, end, from, to }] of match.pairs.entries()) {
    const storedStart = source.starts[from]!
    const joint = takeJoint(start)
    if (index === 0) repaired += leading(start, storedStart, joint)
    else repaired += between(start, storedStart, joint)
    const stored = source.text.slice(storedStart, source.ends[to - 1])
    repaired += keptWord(text.slice(start, end), stored, index === 0 || joint !== null)
    draftAt = end
    sourceAt = source.ends[to - 1]!
  }
  return repaired + trailing()

  /** The mark of a permitted edit before a position of the draft, if one stands there. */
  function takeJoint(before: number): Joint | null {
    let taken: Joint | null = null
    for (; nextJoint < joints.length && joints[nextJoint]!.end <= before; nextJoint++)
      taken = joints[nextJoint]!
    return taken
  }

  function leading(start: number, storedStart: number, joint: Joint | null): string {
    const written = text.slice(0, start)
    const stored = source.text.slice(sourceAt, storedStart)
    if (!hasWords(outside(written, joint, 0)) && !hasWords(stored)) return written
    const opening = joint
      ? text.slice(0, joint.end) + ' '
      : (/^[^\p{L}\p{N}]*/u.exec(written)?.[0] ?? '')
    return opening + restyle({ start: sourceAt, end: storedStart }).replace(/^[^\p{L}\p{N}]+/u, '')
  }

  function between(start: number, storedStart: number, joint: Joint | null): string {
    const written = text.slice(draftAt, start)
    const stored = source.text.slice(sourceAt, storedStart)
    if (joint && !hasWords(outside(written, joint, draftAt)) && !turnsRound(joint)) return written
    if (!joint && !hasWords(written) && !hasWords(stored))
      if (compareSeparators(written, stored, true) !== 'different') return written
    return restyle({ start: sourceAt, end: storedStart })
  }

  function trailing(): string {
    const written = text.slice(draftAt)
    const stored = source.text.slice(sourceAt, match.end)
    const { after } = quote
    const joint = after && after.start >= draftAt ? after : null
    if (!hasWords(outside(written, joint, draftAt)) && !hasWords(stored)) {
      if (joint || closesLike(written, stored)) return written
      return restyle({ start: sourceAt, end: match.end })
    }
    const words = stored.replace(/[^\p{L}\p{N}\p{Sc}%]+$/u, '')
    const closing = /[^\p{L}\p{N}\p{Sc}%]*$/u.exec(written)?.[0] ?? ''
    const kept = joint ? ` ${text.slice(joint.start)}` : closing
    const own = stored.slice(words.length)
    const wordsEnd = sourceAt + words.length
    return (
      restyle({ start: sourceAt, end: wordsEnd }) +
      (joint || closesLike(kept, own) ? kept : restyle({ start: wordsEnd, end: match.end }))
    )
  }

  function turnsRound(joint: Joint): boolean {
    return match.gaps.some((gap) => gap.turnsRound && gap.joint.start === joint.start)
  }
}

/** A question or exclamation mark is the speaker's; a comma or full stop is the newsroom's. */
function closesLike(written: string, stored: string): boolean {
  const strong = /[^?!？！؟]/gu
  return written.replace(strong, '') === stored.replace(strong, '')
}

function keptWord(written: string, stored: string, mayChangeCase: boolean): string {
  if (written.includes('[')) return written
  const one = foldWord(written)
  const other = foldWord(stored)
  if (one === other || one.replace(/-\s*/g, '') === other.replace(/-\s*/g, '')) return written
  return mayChangeCase && differsInFirstCase(one, other) ? written : stored
}

function outside(written: string, joint: Joint | null, from: number): string {
  return joint
    ? `${written.slice(0, joint.start - from)} ${written.slice(joint.end - from)}`
    : written
}

function hasWords(text: string): boolean {
  return readWords(text).length > 0
}

interface Style {
  apostrophe: string | null
  inner: readonly [open: string, close: string]
  severalParagraphs: boolean
}

const innerMarks: Record<string, readonly [string, string]> = {
  '“': ['‘', '’'],
  '"': ["'", "'"],
  '‘': ['“', '”'],
  "'": ['"', '"'],
  '«': ['“', '”'],
  '»': ['›', '‹'],
  '„': ['‚', '‘'],
  '‚': ['„', '“'],
  '”': ['’', '’'],
  '「': ['『', '』'],
  '『': ['「', '」'],
}

/** The draft's own marks, as far as it has any. */
function styleOf(text: string, outerMark: string): Style {
  const [written] = findQuotedStrings(text)
  return {
    apostrophe: /\p{L}’\p{L}/u.test(text) ? '’' : /\p{L}'\p{L}/u.test(text) ? "'" : null,
    inner: written?.closed
      ? [text[written.start]!, text[written.end - 1]!]
      : (innerMarks[outerMark] ?? ['‘', '’']),
    severalParagraphs: text.includes('\n'),
  }
}

/** A source's words over a match, in the draft's typography; by span, since a pair of marks may lie in two spans. */
function restyled(source: PreparedSource, match: Span, style: Style): (span: Span) => string {
  const marks = new Map<number, string>()
  for (const mark of findQuotedStrings(wordsOf(source.text, match), { nested: true })) {
    if (!mark.closed) continue
    marks.set(match.start + mark.start, style.inner[0])
    marks.set(match.start + mark.end - 1, style.inner[1])
  }
  return ({ start, end }) => {
    let styled = ''
    for (let at = start; at < end; at++)
      if (!isInvisible(source.text.charCodeAt(at))) styled += marks.get(at) ?? source.text[at]!
    if (style.apostrophe) styled = styled.replace(/(?<=\p{L})['’](?=\p{L})/gu, style.apostrophe)
    if (style.severalParagraphs) return styled
    return styled.replace(/(?<=\p{L})[-‐]\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s*\n\s*["“«„]?/g, ' ')
  }
}
