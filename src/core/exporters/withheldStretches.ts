import type { Instant } from '../../shared/domain/days'
import type { QuoteId } from '../../shared/domain/ids'
import { overlaps, type Span } from '../../shared/domain/spans'
import { keptBack, stricterTerms, type Terms } from '../../shared/domain/terms'
import type { ExportedSource } from './DraftToExport'
import type { SourceUnderTerms, StretchUnderTerms } from './DraftUnderTerms'

/** Words of one paragraph that are left out. */
export interface WithheldStretch extends Span {
  /** What they are words of: one bracketed line each. Untied words have no source. */
  passages: { passage: string; source: ExportedSource | null; terms: Terms }[]
  names: string[]
}

/**
 * Which words of a paragraph are left out: those tied to a passage that is kept back, and quoted ones that stand in
 * one. Words that are tied to a passage on the record stay, whatever is quoted around them.
 */
export function withheldStretches(
  paragraph: { text: string; key: string; runs: (Span & { quoteId: QuoteId })[] },
  ties: ReadonlyMap<QuoteId | null, SourceUnderTerms>,
  looked: StretchUnderTerms[],
  now: Instant,
): WithheldStretch[] {
  const { text, key, runs } = paragraph
  const tied = runs.flatMap((run): Part[] => {
    const under = ties.get(run.quoteId)
    if (!under || keptBack(under.terms, now) !== 'words') return []
    return [{ ...run, passage: null, source: under.source, terms: under.terms, names: under.names }]
  })
  const free = runs.filter(({ quoteId }) => {
    const under = ties.get(quoteId)
    return under !== undefined && keptBack(under.terms, now) !== 'words'
  })
  const quoted = looked
    .filter(({ terms }) => keptBack(terms, now) === 'words')
    .flatMap((stretch) => apartFrom(stretch, free).map((span) => ({ ...stretch, ...span })))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .map(({ start, end, terms, names, quotation }): Part => {
      return { start, end, terms, names, passage: `quotation ${quotation}`, source: null }
    })
  const parts = [...tied, ...quoted].toSorted((one, other) => one.start - other.start)
  return together(parts).map((group) => toStretch(group, key, now))
}

interface Part extends Span {
  passage: string | null
  source: ExportedSource | null
  terms: Terms
  names: string[]
}

function toStretch(parts: Part[], key: string, now: Instant): WithheldStretch {
  const start = parts[0]!.start
  const quotation = parts.find(({ passage }) => passage !== null)
  const tied = new Map(parts.map((part) => [part.source?.quoteId, part]))
  tied.delete(undefined)
  const written = tied.size > 0 ? [...tied.values()] : [strictest(parts, now)]
  return {
    start,
    end: Math.max(...parts.map(({ end }) => end)),
    names: parts.flatMap(({ names }) => names),
    passages: written.map(({ source, terms }, index) => ({
      source,
      terms,
      // A quotation through several paragraphs is one passage.
      passage: (index === 0 && quotation?.passage) || `words ${key} ${start} ${index}`,
    })),
  }
}

function strictest(parts: Part[], now: Instant): Part {
  return parts.reduce((one, other) =>
    stricterTerms(one.terms, other.terms, now) === one.terms ? one : other,
  )
}

/** Those that share words. */
function together(parts: Part[]): Part[][] {
  const groups: Part[][] = []
  let end = -1
  for (const part of parts) {
    const group = groups.at(-1)
    if (group && part.start < end) group.push(part)
    else groups.push([part])
    end = Math.max(end, part.end)
  }
  return groups
}

/** What is left of a stretch without others. */
function apartFrom(stretch: Span, others: Span[]): Span[] {
  let left: Span[] = [{ start: stretch.start, end: stretch.end }]
  for (const other of others.filter((candidate) => overlaps(candidate, stretch)))
    left = left.flatMap((span) =>
      [
        { start: span.start, end: Math.min(span.end, other.start) },
        { start: Math.max(span.start, other.end), end: span.end },
      ].filter(({ start, end }) => end > start),
    )
  return left
}
