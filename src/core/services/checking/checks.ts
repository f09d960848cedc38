import type { Api } from '../../../shared/api'
import { blocksToCheck } from '../../../shared/domain/blocksToCheck'
import {
  checkNotes,
  type BlockToCheck,
  type CheckNote,
  type QuotedString,
} from '../../../shared/domain/checks'
import type { DraftDocument } from '../../../shared/domain/drafts'
import { silences, type Silence } from '../../../shared/domain/flags'
import { foldName } from '../../../shared/domain/entities'
import type { DraftId, StoryId } from '../../../shared/domain/ids'
import { overlaps, type Span } from '../../../shared/domain/spans'
import {
  areDifferentPeople,
  gradeAgainst,
  stands,
} from '../../../shared/domain/verbatim/gradeAgainst'
import { isWordless } from '../../../shared/domain/verbatim/readQuote'
import { repairQuote } from '../../../shared/domain/verbatim/repairQuote'
import { scanParagraph, type ScannedQuotation } from '../../../shared/domain/verbatim/scanParagraph'
import { AppError } from '../../../shared/errors'
import type { CheckedQuote } from '../../../shared/pages'
import { isInMarks } from '../../../shared/domain/analysis'
import { findSpeakers } from '../../analysis/analyze'
import { anchorAt } from '../../../shared/domain/anchors'
import { silencesOf, writeSilence, type Silences } from '../../store/silences'
import { openComparison, type ComparedQuote } from './compareWithSources'
import type { Desk } from '../desk'
import { requireDraft, requireStoryOfDraft } from '../drafts/drafts'
import { flagBlocks } from './flags'
import { passageReader } from '../passages'
import { requireBlocks } from './requireBlocks'

export function checksService(desk: Desk): Api['checks'] {
  return {
    quotes: (draftId, blocks) =>
      checkBlocks(desk, requireStoryOfDraft(desk, draftId), requireBlocks(blocks)),
    flags: (draftId, blocks) => flagBlocks(desk, draftId, requireBlocks(blocks)),
    silence(draftId, kind, about, reason) {
      const storyId = requireStoryOfDraft(desk, draftId)
      requireSilence(kind, about, reason)
      desk.change(reason === null ? 'checking again' : 'keeping as it is', () =>
        writeSilence(desk.library, storyId, kind, about, reason?.trim() || null),
      )
    },
  }
}

/** As long as the longest quoted string that a draft may hold, in code units. */
const longestSilence = 1_000_000

/** A silence that says nothing of anything would lie in the library for good. */
function requireSilence(kind: Silence, about: string, reason: string | null): void {
  const isText = (words: unknown) => typeof words === 'string' && words.length <= longestSilence
  if (
    silences.includes(kind) &&
    isText(about) &&
    about !== '' &&
    (reason === null || isText(reason))
  )
    return
  throw new AppError(
    'not-possible',
    'Stet could not tell what is to be kept as it is, so nothing was changed.',
  )
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
  compare: ReturnType<typeof openComparison>
  silences: Silences
  passageOf: ReturnType<typeof passageReader>
}

function checkBlocks(desk: Desk, storyId: StoryId, blocks: BlockToCheck[]): CheckedQuote[] {
  const round: Round = {
    compare: openComparison(desk, storyId),
    silences: silencesOf(desk.library, storyId),
    passageOf: passageReader(desk.library),
  }
  return blocks.flatMap((block) => checkBlock(round, block))
}

function checkBlock(round: Round, block: BlockToCheck): CheckedQuote[] {
  const strings = stringsOf(block)
  const attributed = strings.length > 0 ? attributions(block.text) : []
  return strings.map((quoted) => {
    const { inner, text } = quoted
    const link = block.links.find((candidate) => overlaps(candidate, inner))
    const unquoted = round.silences.reasonFor('not-a-quotation', text)
    const isScare = quoted.worth === 'scare'
    const compare = (words: string) => round.compare(words, link?.quoteId ?? null, isScare)
    const compared = quoted.worth === 'empty' ? null : compareAsWritten(quoted, compare)
    const speakers = compared?.speakers ?? []
    // Words of two people are said by someone else, whoever the draft gives them to.
    const attributedSpeaker =
      attributed.find((one) => overlaps(one, inner))?.speaker ?? speakers[0] ?? null
    const speakerOfMatch =
      speakers.find((one) => areDifferentPeople(one, attributedSpeaker)) ?? speakers[0] ?? null
    const grade = compared
      ? gradeAgainst({ ...compared, speakerOfMatch, attributedSpeaker })
      : 'not-a-quotation'
    const isNone = unquoted !== null || (isScare && grade === 'not-found')
    return {
      key: block.key,
      start: quoted.start,
      end: quoted.end,
      text,
      inner,
      grade: isNone ? 'not-a-quotation' : grade,
      strict: compared?.chosen?.comparison.grade === 'exact',
      notes: compared ? notesOn(compared) : [],
      quoteId: link?.quoteId ?? null,
      ...passageIn(round, compared, quoted, block.text),
      speaker: speakerOfMatch,
      reason: unquoted ?? round.silences.reasonFor('kept', text),
    }
  })
}

/** A word that is not written to its end yet, in a quotation that is still open, is no other word as long as the source's begins so. */
function compareAsWritten(
  { text, closed }: Pick<ScannedQuotation, 'text' | 'closed'>,
  compare: (words: string) => ComparedQuote,
): ComparedQuote {
  const compared = compare(text)
  const [, before, inHand] = (!closed && unfinished.exec(text)) || []
  if (!before || !inHand || (compared.chosen && stands(compared.chosen.comparison))) return compared
  const begun = compare(before)
  const match = begun.chosen?.comparison.match
  if (!begun.chosen || !match || !stands(begun.chosen.comparison)) return compared
  const next = begun.chosen.source.prepared.text.slice(match.end).trimStart()
  return next.startsWith(inHand) ? begun : compared
}

const unfinished = /^(.*\S)\s+([\p{L}\p{N}\p{M}'’-]+)$/su

/** The quoted strings of a block; also words that were pulled from a source and stand without marks. */
function stringsOf(
  block: BlockToCheck,
): Pick<ScannedQuotation, keyof QuotedString | 'worth' | 'closed'>[] {
  const marked = scanParagraph(block.text, block.links)
  const bare = block.links.filter((link) => !marked.some((quoted) => overlaps(quoted, link)))
  const whole: Span[] =
    block.isQuotation && marked.length === 0 ? [{ start: 0, end: block.text.length }] : []
  const unmarked = (whole.length > 0 ? whole : bare).filter(({ start, end }) => end > start)
  const strings = unmarked.map(({ start, end }) => {
    const text = block.text.slice(start, end)
    const worth = isWordless(text) ? ('empty' as const) : ('quotation' as const)
    return { start, end, inner: { start, end }, text, worth, closed: true }
  })
  return [...marked, ...strings].toSorted((one, other) => one.start - other.start)
}

/** Where the source's words stand, and how the draft's differ from them. */
function passageIn(
  round: Round,
  compared: ComparedQuote | null,
  { text, start, inner }: QuotedString,
  blockText: string,
): Pick<CheckedQuote, 'match' | 'sourceText' | 'repair' | 'diff'> {
  const match = compared?.chosen?.comparison.match
  if (!compared?.chosen || !match)
    return { match: null, sourceText: null, repair: null, diff: null }
  const { source, comparison } = compared.chosen
  const anchor = anchorAt(source.versionId, source.prepared.text, match, source.locators)
  const mark = start < inner.start ? { outerMark: blockText[start]! } : {}
  const mended =
    comparison.grade === 'changed'
      ? repairQuote(text, source.prepared, { near: match, ...mark })
      : text
  return {
    match: round.passageOf(source.articleId, anchor),
    sourceText: anchor.exact,
    repair: mended === text ? null : mended,
    diff: comparison.diff,
  }
}

function notesOn({ chosen, newerDiffers }: ComparedQuote): CheckNote[] {
  const kinds = new Set<CheckNote>(chosen?.comparison.notes.map((note) => note.kind))
  if (newerDiffers) kinds.add('newer-copy-differs')
  return checkNotes.filter((kind) => kinds.has(kind))
}

/** To whom the draft itself gives the words, where it names a person; "he" and "the chair" are left alone. */
function attributions(text: string): (Span & { speaker: string })[] {
  const { quotes, entities } = findSpeakers(text)
  return quotes.filter(isInMarks).flatMap(({ start, end, speaker }) => {
    const entity = entities.find((candidate) => candidate.id === speaker?.entity)
    // The surname itself must stand there.
    const surname = entity && foldName(entity.name).split(' ').at(-1)
    const isNamed = surname && foldName(speaker!.text).includes(surname)
    return isNamed && entity.type === 'PERSON' ? [{ start, end, speaker: entity.name }] : []
  })
}
