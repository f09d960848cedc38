import type { Comparison } from '../checks'
import { overlaps, type Span } from '../spans'
import { isNegation } from './commonWords'
import { diffQuote } from './diffQuote'
import { fitEdges } from './edges'
import { findNearest, type Nearest } from './findNearest'
import { deniesBefore, findPieces, type Gap } from './findPieces'
import { findRuns, type Effort, type FoundRun, type Pair } from './findRuns'
import { asPrepared, sourceKey, type PreparedSource } from './prepareSource'
import { readQuote, type ReadQuote } from './readQuote'

/** What a checker should look at although the grade is good. The span is in the source. */
export interface ComparisonNote extends Span {
  kind:
    | 'negation-omitted' // the marks of an omission or insertion hide a "not"
    | 'negation-before' // a "not" stands right before the quoted words
    | 'joins-quotations' // pieces come from two quotations of the source
    | 'outside-quotation' // the source has quotations, and these words stand in none
}

export interface QuoteComparison extends Comparison {
  notes: ComparisonNote[]
}

export interface CompareOptions {
  /** The passage that the quote is linked to: preferred among equals, and there even a single word counts. */
  near?: Span
  /** From which likeness on words count as changed and not as absent; 0.6 unless told. */
  threshold?: number
  /** How many word comparisons may be made; what is left can be read from it afterwards. */
  effort?: Effort
}

/**
 * Compares a quoted string (without its marks) with one source.
 * - exact: the very code units, on word borders;
 * - typography: the same words and punctuation, but for what `compareSeparators` and `fitEdges` allow;
 * - permitted: marked omissions and insertions, pieces in order and near one another; case of a first letter; `[sic]`;
 * - changed: other words or punctuation, shown in `diff`; also a mark that hides a negation and little else;
 * - not-found: less than that, or words too few or too common to prove anything, unless the source itself puts them in
 *   quotation marks or they are linked (`near`).
 *
 * White space around the quoted string is left out; `diff` rebuilds the trimmed string.
 */
export function compareQuote(
  quoted: string,
  source: string | PreparedSource,
  options: CompareOptions = {},
): QuoteComparison {
  return compareRead(readQuote(quoted.trim()), asPrepared(source), options)
}

/** The same for a quote that is read already. */
export function compareRead(
  quote: ReadQuote,
  prepared: PreparedSource,
  options: CompareOptions,
): QuoteComparison {
  const found = matchQuote(quote, prepared, options)
  return found ? toComparison(quote, prepared, found) : notFound()
}

/** The grades above `changed` only: fast, for trying many sources. */
export function compareStrictly(
  quote: ReadQuote,
  source: PreparedSource,
  options: CompareOptions = {},
): QuoteComparison | null {
  const found = matchStrictly(quote, source, options)
  return found && found.grade !== 'changed' ? toComparison(quote, source, found) : null
}

export function notFound(): QuoteComparison {
  return { grade: 'not-found', match: null, diff: [], likeness: 0, notes: [] }
}

/** Words of the draft tied to words of the source, with the grade they earn. */
export interface QuoteMatch extends Span {
  grade: 'exact' | 'typography' | 'permitted' | 'changed'
  pairs: Pair[]
  gaps: Gap[]
  likeness: number
}

const order = ['exact', 'typography', 'permitted', 'changed'] as const
const MOST_EFFORT = 300_000
const MOST_RUNS = 200

/** The best match of a quote, whatever its grade. */
export function matchQuote(
  quote: ReadQuote,
  source: PreparedSource,
  options: CompareOptions,
): QuoteMatch | null {
  return matchStrictly(quote, source, options) ?? matchLoosely(quote, source, options)
}

/** The words in full, as they stand or in pieces. `changed` only when punctuation differs or a mark hides a negation. */
function matchStrictly(
  quote: ReadQuote,
  source: PreparedSource,
  options: CompareOptions,
): QuoteMatch | null {
  const effort = options.effort ?? { left: MOST_EFFORT }
  const runs = findRuns(quote.text, quote.whole, source, { effort, limit: MOST_RUNS })
  const matches = runs.map((run) => gradeRun(quote, run, [], source))
  const inPieces = quote.pieces.length > 1 || quote.whole.words.length !== quote.spoken.length
  const better = matches.some(({ grade }) => grade !== 'changed')
  if (inPieces && !better)
    for (const { run, gaps } of findPieces(quote, source, effort))
      matches.push(gradeRun(quote, run, gaps, source))
  return best(quote.isSlight ? matches.filter(isVouchedFor) : matches, options.near)

  function isVouchedFor(match: QuoteMatch): boolean {
    if (options.near && overlaps(match, options.near)) return true
    return source.quotations().hold(match)
  }
}

function gradeRun(
  quote: ReadQuote,
  run: FoundRun,
  gaps: Gap[],
  source: PreparedSource,
): QuoteMatch {
  const { fits, omission, start, end } = fitEdges(quote, run, source)
  const turned = gaps.some((gap) => gap.turnsRound) || deniesBefore(quote, run, source)
  const isExact = source.text.slice(start, end) === quote.text
  const grade = isExact
    ? 'exact'
    : !fits || turned
      ? 'changed'
      : run.edited || omission || gaps.length > 0
        ? 'permitted'
        : 'typography'
  return { grade, start, end, pairs: run.pairs, gaps, likeness: 1 }
}

function best(matches: readonly QuoteMatch[], near: Span | undefined): QuoteMatch | null {
  let chosen: QuoteMatch | null = null
  for (const match of matches) if (!chosen || isBetter(match, chosen)) chosen = match
  return chosen

  function isBetter(match: QuoteMatch, than: QuoteMatch): boolean {
    const rank = order.indexOf(match.grade) - order.indexOf(than.grade)
    if (rank !== 0) return rank < 0
    return near ? distance(match, near) < distance(than, near) : false
  }
}

function distance(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end)
}

function matchLoosely(
  quote: ReadQuote,
  source: PreparedSource,
  { threshold = 0.6, effort = { left: MOST_EFFORT } }: CompareOptions,
): QuoteMatch | null {
  if (quote.isSlight) return null
  const nearest = findNearest(quote, source, threshold, effort)
  if (!nearest) return null
  const { pairs, likeness } = nearest
  const { from, to } = withinSentence(nearest, source)
  const { start } = quote.spoken[0]!
  const { end } = quote.spoken.at(-1)!
  const edges = fitEdges(quote, { pairs: [{ start, end, from, to }], edited: true }, source)
  return { grade: 'changed', start: edges.start, end: edges.end, pairs, gaps: [], likeness }
}

/** Leaves out words that stand for replaced ones at either end but belong to another sentence or quotation. */
function withinSentence(
  { pairs, from, to }: Nearest,
  source: PreparedSource,
): { from: number; to: number } {
  let first = pairs[0]!.from
  while (first > from && !parts(first - 1)) first--
  let last = pairs.at(-1)!.to
  while (last < to && !parts(last - 1)) last++
  return { from: first, to: last }

  function parts(word: number): boolean {
    return /[.!?…\n"“”«»„。]/u.test(source.text.slice(source.ends[word], source.starts[word + 1]))
  }
}

function toComparison(
  quote: ReadQuote,
  source: PreparedSource,
  match: QuoteMatch,
): QuoteComparison {
  const { grade, likeness, pairs, start, end } = match
  return {
    grade,
    match: { start, end },
    diff:
      grade === 'exact'
        ? [{ kind: 'same', text: quote.text }]
        : diffQuote(quote.text, source, pairs, { start, end }),
    likeness,
    notes: notesOn(match, source),
  }
}

function notesOn(match: QuoteMatch, source: PreparedSource): ComparisonNote[] {
  const notes: ComparisonNote[] = []
  for (const gap of match.gaps) {
    const span = { start: source.ends[gap.start - 1]!, end: source.starts[gap.end]! }
    if (gap.negation) notes.push({ kind: 'negation-omitted', ...span })
    if (gap.end > gap.start && joinsQuotations(span, source))
      notes.push({ kind: 'joins-quotations', ...span })
  }
  const before = negationBefore(match.pairs[0]!.from, source)
  if (before) notes.push({ kind: 'negation-before', ...before })
  const quotations = source.quotations()
  if (quotations.count > 0 && !quotations.touch(match))
    notes.push({ kind: 'outside-quotation', start: match.start, end: match.end })
  return notes
}

function joinsQuotations(gap: Span, source: PreparedSource): boolean {
  const quotations = source.quotations()
  return quotations.around(gap.start - 1) !== quotations.around(gap.end)
}

/** A negation among the two words before the match, with nothing but space between. */
function negationBefore(first: number, source: PreparedSource): Span | null {
  for (let word = first - 1; word >= Math.max(0, first - 2); word--) {
    if (source.text.slice(source.ends[word], source.starts[word + 1]).trim() !== '') return null
    if (isNegation(sourceKey(source, word)))
      return { start: source.starts[word]!, end: source.ends[word]! }
  }
  return null
}
