import type { Api } from '../../shared/api'
import { blocksToCheck } from '../../shared/domain/blocksToCheck'
import type { Comparison, QuotedString } from '../../shared/domain/checks'
import { foldName } from '../../shared/domain/entities'
import type { DraftDocument } from '../../shared/domain/drafts'
import type { DraftId, QuoteId, StoryId } from '../../shared/domain/ids'
import type { Quote } from '../../shared/domain/quotes'
import { overlaps, type Span } from '../../shared/domain/spans'
import { compareQuote } from '../../shared/domain/verbatim/compareQuote'
import { areDifferentPeople } from '../../shared/domain/verbatim/gradeAgainst'
import { findQuotedStrings } from '../../shared/domain/verbatim/findQuotedStrings'
import { repairQuote } from '../../shared/domain/verbatim/repairQuote'
import type { BlockToCheck, CheckedQuote, Passage } from '../../shared/pages'
import { analyze } from '../analysis/analyze'
import { anchorAt } from '../../shared/domain/anchors'
import { isCjk } from '../store/cjkPairs'
import { findQuote, quotesAt } from '../store/quotes'
import { textsWithWords } from '../store/search'
import { silencesOf, writeSilence, type Silences } from '../store/silences'
import type { Desk } from './desk'
import { requireDraft } from './drafts'
import { flagBlocks } from './flags'
import { passageReader } from './passages'
import type { SourceText } from './sourceTexts'

export function checksService(desk: Desk): Api['checks'] {
  return {
    quotes: (draftId, blocks) => checkBlocks(desk, requireDraft(desk, draftId).storyId, blocks),
    flags: (draftId, blocks) => flagBlocks(desk, draftId, blocks),
    silence(draftId, kind, about, reason) {
      const { storyId } = requireDraft(desk, draftId)
      desk.change(reason === null ? 'checking again' : 'keeping as it is', () =>
        writeSilence(desk.library, storyId, kind, about, reason?.trim() || null),
      )
    },
  }
}

/** Every quoted string of a draft as it is stored, in reading order. */
export function checkWholeDraft(desk: Desk, draftId: DraftId): CheckedQuote[] {
  const { storyId, document } = requireDraft(desk, draftId)
  return checkDocument(desk, storyId, document)
}

/** Every quoted string of a document, stored or not, held against the sources of a story and then of the library. */
export function checkDocument(
  desk: Desk,
  storyId: StoryId,
  document: DraftDocument,
): CheckedQuote[] {
  return checkBlocks(desk, storyId, blocksToCheck(document))
}

interface Round {
  desk: Desk
  sources: SourceText[]
  silences: Silences
  passageOf: ReturnType<typeof passageReader>
}

function checkBlocks(desk: Desk, storyId: StoryId, blocks: BlockToCheck[]): CheckedQuote[] {
  const round: Round = {
    desk,
    sources: desk.sourceTexts.ofStory(storyId),
    silences: silencesOf(desk.library, storyId),
    passageOf: passageReader(desk.library),
  }
  return blocks.flatMap((block) => checkBlock(round, block))
}

function checkBlock(round: Round, block: BlockToCheck): CheckedQuote[] {
  const attributed = attributions(block.text)
  return stringsOf(block).map((quoted) => {
    const link = block.links.find((candidate) => overlaps(candidate, quoted.inner))
    const unquoted = round.silences.reasonFor('not-a-quotation', quoted.text)
    const reason = unquoted ?? round.silences.reasonFor('kept', quoted.text)
    const found = compare(round, quoted.text, link?.quoteId ?? null)
    const checked: CheckedQuote = {
      key: block.key,
      start: quoted.start,
      end: quoted.end,
      text: quoted.text,
      inner: quoted.inner,
      strict: found.grade === 'exact',
      notes: [],
      quoteId: link?.quoteId ?? null,
      reason,
      ...found,
    }
    if (unquoted !== null) return { ...checked, grade: 'not-a-quotation' as const }
    return withSpeaker(
      checked,
      attributed.find((one) => overlaps(one, quoted.inner))?.speaker ?? null,
    )
  })
}

/** The quoted strings of a block; also words that were pulled from a source and stand without marks. */
function stringsOf(block: BlockToCheck): QuotedString[] {
  const marked = findQuotedStrings(block.text)
  const bare = block.links.filter((link) => !marked.some((quoted) => overlaps(quoted, link)))
  const whole: Span[] =
    block.isQuotation && marked.length === 0 ? [{ start: 0, end: block.text.length }] : []
  const unmarked = (whole.length > 0 ? whole : bare).filter(({ start, end }) => end > start)
  return [...marked, ...unmarked.map((span) => asQuoted(block.text, span))].toSorted(
    (one, other) => one.start - other.start,
  )
}

function asQuoted(text: string, { start, end }: Span): QuotedString {
  return { start, end, inner: { start, end }, text: text.slice(start, end) }
}

type Found = Pick<CheckedQuote, 'grade' | 'match' | 'sourceText' | 'repair' | 'diff' | 'speaker'>

const nowhere: Found = {
  grade: 'not-found',
  match: null,
  sourceText: null,
  repair: null,
  diff: null,
  speaker: null,
}

/** First the source the words were pulled from, then the story's sources, then the rest of the library. */
function compare(round: Round, text: string, quoteId: QuoteId | null): Found {
  const linked = quoteId ? (findQuote(round.desk.library, quoteId)?.quote ?? null) : null
  const own = linked && round.desk.sourceTexts.get(linked.anchor.versionId)
  const first = own && compareWith(own, text, linked.anchor)
  if (own && first && holds(first)) return toFound(round, own, first, text)
  const others = round.sources.filter((source) => source !== own)
  const best = bestOf(others, text)
  if (best && holds(best.comparison)) {
    const found = toFound(round, best.source, best.comparison, text)
    return linked ? { ...found, grade: 'elsewhere' } : found
  }
  if (own && first?.match) return toFound(round, own, first, text)
  if (best?.comparison.match) return toFound(round, best.source, best.comparison, text)
  if (isOneWord(text)) return linked ? nowhere : { ...nowhere, grade: 'not-a-quotation' }
  return inTheLibrary(round, text) ?? nowhere
}

function compareWith(source: SourceText, text: string, near?: Span): Comparison {
  return compareQuote(text, source.prepared, near ? { near } : {})
}

function holds(comparison: Comparison): boolean {
  return comparison.grade !== 'changed' && comparison.grade !== 'not-found'
}

const order = { exact: 0, typography: 1, permitted: 2, changed: 3, 'not-found': 4 }

function bestOf(
  sources: SourceText[],
  text: string,
): { source: SourceText; comparison: Comparison } | null {
  let best: { source: SourceText; comparison: Comparison } | null = null
  for (const source of sources) {
    const comparison = compareWith(source, text)
    const better =
      best === null ||
      order[comparison.grade] < order[best.comparison.grade] ||
      (comparison.grade === best.comparison.grade && comparison.likeness > best.comparison.likeness)
    if (better) best = { source, comparison }
    if (comparison.grade === 'exact') break
  }
  return best
}

/** Articles outside the story that have these words, by the search index; compared word for word all the same. */
function inTheLibrary(round: Round, text: string): Found | null {
  for (const versionId of textsWithWords(round.desk.library, text)) {
    const source = round.desk.sourceTexts.get(versionId)
    const comparison = source && compareWith(source, text)
    if (source && comparison && holds(comparison))
      return { ...toFound(round, source, comparison, text), grade: 'elsewhere' }
  }
  return null
}

function toFound(round: Round, source: SourceText, comparison: Comparison, text: string): Found {
  const { match, grade, diff } = comparison
  if (!match) return nowhere
  const sourceText = source.prepared.text
  const anchor = anchorAt(source.versionId, sourceText, match)
  const passage: Passage = round.passageOf(source.articleId, anchor)
  return {
    grade,
    match: passage,
    sourceText: anchor.exact,
    repair: grade === 'exact' ? null : repairQuote(text, source.prepared, { near: match }),
    diff,
    speaker: storedSpeaker(round, source, match)?.speaker ?? null,
  }
}

function storedSpeaker(round: Round, source: SourceText, match: Span): Quote | null {
  const quotes = quotesAt(round.desk.library, source.articleId, source.versionId)
  return quotes.find((quote) => overlaps(quote.anchor, match)) ?? null
}

/** "Said by someone else" is said only where the source and the draft both name a person, and not the same one. */
function withSpeaker(checked: CheckedQuote, attributed: string | null): CheckedQuote {
  if (!checked.match || checked.grade === 'changed' || checked.grade === 'not-found') return checked
  return areDifferentPeople(attributed, checked.speaker)
    ? { ...checked, grade: 'other-speaker' }
    : checked
}

/** To whom the draft itself gives the words, where it names a person; "he" and "the chair" are left alone. */
function attributions(text: string): (Span & { speaker: string })[] {
  const { quotes, entities } = analyze(text)
  return quotes.flatMap(({ start, end, speaker }) => {
    const entity = entities.find((candidate) => candidate.id === speaker?.entity)
    // The surname itself must stand there.
    const surname = entity && foldName(entity.name).split(' ').at(-1)
    const isNamed = surname && foldName(speaker!.text).includes(surname)
    return isNamed && entity.type === 'PERSON' ? [{ start, end, speaker: entity.name }] : []
  })
}

function isOneWord(text: string): boolean {
  // Chinese and Japanese have no spaces; a word of theirs is rarely longer than this.
  if (isCjk(text)) return Array.from(text).length < 6
  return !/\s/.test(text.trim())
}
