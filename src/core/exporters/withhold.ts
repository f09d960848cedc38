import type { Instant } from '../../shared/domain/days'
import type { DraftMark, DraftNode } from '../../shared/domain/drafts'
import { overlaps, type Span } from '../../shared/domain/spans'
import {
  keptBack,
  nameWithheld,
  reasonWithheld,
  unnamedSource,
  wordsWithheld,
} from '../../shared/domain/terms'
import type { Withheld } from '../../shared/pages'
import type { DraftToExport, ExportedSource, MaskedSource } from './DraftToExport'
import { titleParagraph, type DraftUnderTerms, type SourceUnderTerms } from './DraftUnderTerms'
import { groupedBy } from './groupedBy'
import { safeLink } from './safeLink'
import { isNamedBy, namesIn } from './withheldNames'
import { withheldTally } from './withheldTally'
import { withheldStretches, type WithheldStretch } from './withheldStretches'
import { piecesOf, rewritten, textOf, tiedRuns, type Replacement } from './withholdParagraph'

/**
 * Leaves out of a draft what terms keep back at this moment (docs/decisions/terms-in-exports.md): words off the record
 * or under embargo, tied or only quoted; names of those who are not to be named beside their words and in the headline;
 * what notes tell of such sources, and of them in the notes of their neighbours.
 */
export function withhold(
  draft: DraftUnderTerms,
  now: Instant,
): { draft: DraftToExport; withheld: Withheld } {
  const tally = withheldTally()
  const ties = new Map(draft.sources.map((under) => [under.source.quoteId, under]))
  const masked = draft.sources.filter(({ terms }) => keptBack(terms, now) !== null)
  const addresses = new Set(masked.map(({ source }) => addressOf(source.url)).filter(Boolean))
  const headlineNames = unnamedEverywhere(draft, now)
  const removed: string[] = []
  const left = new Set<string>()
  let paragraph = 0
  let headline: { before: string; after: string } | null = null

  const document = { ...draft.document, content: nodesOf(draft.document.content ?? []) }
  const title = titleOf()
  for (const { source, terms } of masked)
    if (!left.has(passageKey(source))) tally.name(passageKey(source), terms)
  return {
    draft: {
      title,
      language: draft.language,
      document,
      sources: draft.sources.map((under) => noted(under, now)),
      closingLine: tally.line(),
    },
    withheld: tally.counts(),
  }

  function nodesOf(nodes: DraftNode[]): DraftNode[] {
    return groupedBy(nodes, isInline).flatMap((group) =>
      isInline(group[0]!) ? paragraphOf(group, null, []) : group.map(blockOf),
    )
  }

  function blockOf(node: DraftNode): DraftNode {
    if (!textBlocks.has(node.type))
      return node.content ? { ...node, content: nodesOf(node.content) } : node
    const number = paragraph++
    if (!node.content) return node
    const isHeadline = node.type === 'heading' && Number(node.attrs?.['level'] ?? 1) === 1
    const content = paragraphOf(node.content, number, isHeadline ? headlineNames : [])
    if (isHeadline)
      headline ??= { before: textOf(piecesOf(node.content)), after: textOf(piecesOf(content)) }
    return { ...node, content }
  }

  /** What stands between two blocks has no number: nothing was looked up for it. */
  function paragraphOf(nodes: DraftNode[], number: number | null, others: string[]): DraftNode[] {
    const pieces = piecesOf(nodes)
    const text = textOf(pieces)
    const runs = tiedRuns(pieces)
    const looked = draft.stretches.filter((stretch) => stretch.paragraph === number)
    const key = `${number ?? 'between'} ${removed.length}`
    const words = withheldStretches({ text, key, runs }, ties, looked, now)
    if (number !== titleParagraph) for (const stretch of words) leaveOut(stretch, text)
    const names = [...others, ...namesBeside(runs, looked, words)]
    const unnamed = namesIn(text, names).filter(
      (name) => !words.some((stretch) => overlaps(stretch, name)),
    )
    for (const stretch of looked)
      if (
        number !== titleParagraph &&
        keptBack(stretch.terms, now) === 'name' &&
        // What is tied is counted with its note.
        !runs.some((run) => overlaps(run, stretch)) &&
        isOneOf(unnamed, text, stretch.names)
      )
        tally.name(`quotation ${stretch.quotation}`, stretch.terms)
    const replacements = [...words.map(wordsReplaced), ...unnamed.map(nameReplaced)].toSorted(
      (one, other) => one.start - other.start,
    )
    return rewritten(pieces, replacements, (mark) => keepsMark(mark, names))

    function nameReplaced(span: Span): Replacement {
      const run = runs.find(({ start, end }) => start <= span.start && span.end <= end)
      return { ...span, written: [{ text: nameWithheld, quoteId: run?.quoteId ?? null }] }
    }
  }

  function leaveOut(stretch: WithheldStretch, text: string): void {
    removed.push(text.slice(stretch.start, stretch.end))
    for (const { source, terms, passage } of stretch.passages) {
      if (source) left.add(passageKey(source))
      tally.words(passage, terms)
    }
  }

  function namesBeside(
    runs: ReturnType<typeof tiedRuns>,
    looked: DraftUnderTerms['stretches'],
    words: WithheldStretch[],
  ): string[] {
    const tied = runs.flatMap(({ quoteId }) => ties.get(quoteId) ?? [])
    return [...tied, ...looked]
      .filter(({ terms }) => keptBack(terms, now) !== null)
      .flatMap(({ names }) => names)
      .concat(words.flatMap(({ names }) => names))
  }

  function titleOf(): string {
    // The title of a draft is its headline, unless somebody gave it another one.
    if (headline && oneLine(headline.before) === oneLine(draft.title)) return headline.after
    const words = paragraphOf([{ type: 'text', text: draft.title }], titleParagraph, headlineNames)
    return removed.reduce(withoutWords, words.map((node) => node.text ?? '').join(''))
  }

  function keepsMark(mark: DraftMark, names: string[]): boolean {
    if (mark.type !== 'link') return true
    const href = safeLink(mark.attrs?.['href'])
    return href === null || !(addresses.has(addressOf(href)) || isNamedBy(href, names))
  }
}

const textBlocks = new Set(['paragraph', 'heading', 'codeBlock'])

function isInline({ type }: DraftNode): boolean {
  return type === 'text' || type === 'hardBreak' || type === 'citation'
}

/** The names of sources that are nowhere in the draft named with their consent: the headline is not to tell them. */
function unnamedEverywhere({ sources }: DraftUnderTerms, now: Instant): string[] {
  const named = new Set(
    sources.filter(({ terms }) => keptBack(terms, now) === null).flatMap(({ names }) => names),
  )
  return sources
    .filter(({ terms }) => keptBack(terms, now) !== null)
    .flatMap(({ names }) => names.filter((name) => !named.has(name)))
}

/** What the note says of a source. */
function noted(
  { source, terms, near }: SourceUnderTerms,
  now: Instant,
): ExportedSource | MaskedSource {
  const kept = keptBack(terms, now)
  if (kept === null) return withContextApart(source, near)
  const masked = kept === 'name' ? unnamedSource : `withheld: ${reasonWithheld(terms)}`
  return { quoteId: source.quoteId, anchorId: source.anchorId, masked }
}

/** The surroundings of a passage end where one begins that is kept back. */
function withContextApart(source: ExportedSource, near: Span[]): ExportedSource {
  let from = source.start - source.prefix.length
  let until = source.end + source.suffix.length
  for (const { start, end } of near) {
    if (start < source.start && end > from) from = Math.min(end, source.start)
    if (end > source.end && start < until) until = Math.max(start, source.end)
  }
  return {
    ...source,
    prefix: source.prefix.slice(source.prefix.length - (source.start - from)),
    suffix: source.suffix.slice(0, until - source.end),
  }
}

function wordsReplaced({ start, end, passages }: WithheldStretch): Replacement {
  return {
    start,
    end,
    written: passages.map(({ source, terms }) => ({
      text: wordsWithheld(terms),
      quoteId: source?.quoteId ?? null,
    })),
  }
}

function isOneOf(spans: Span[], text: string, names: string[]): boolean {
  return spans.some(({ start, end }) => namesIn(text.slice(start, end), names).length > 0)
}

function passageKey({ anchorId, quoteId }: ExportedSource): string {
  return `passage ${anchorId ?? quoteId}`
}

/** An address as it is told from others: without what leads to the same page. */
function addressOf(url: string | null): string {
  return (safeLink(url) ?? '').replace(/^https?:\/\/(www\.)?|[?#].*$/gi, '').replace(/\/+$/, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A title without words that were left out of the text, however they are spelled there. */
function withoutWords(title: string, words: string): string {
  const wanted = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (wanted.length < 2 || wanted.length > 60) return title
  const pattern = wanted.join('[^\\p{L}\\p{M}\\p{N}]+')
  return title.replace(new RegExp(pattern, 'giu'), '[words withheld]')
}
