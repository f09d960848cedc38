import {
  isInMarks,
  type Analysis,
  type Confidence,
  type FoundQuote,
} from '../../../shared/domain/analysis'
import type { Article, ArticleVersion } from '../../../shared/domain/articles'
import { foldName } from '../../../shared/domain/entities'
import {
  newId,
  type EntityId,
  type EventId,
  type MentionId,
  type QuoteId,
  type StoryId,
} from '../../../shared/domain/ids'
import { passageAround } from '../../../shared/domain/passages'
import { contains, overlaps, type Span } from '../../../shared/domain/spans'
import { analyze } from '../../analysis/analyze'
import { isInDateline } from '../../analysis/events/eventTitle'
import { ANALYSED } from '../../reading/prepareSource'
import { insertAnchor } from '../../store/anchors'
import { listAsides } from '../../store/articles'
import { insertMention, isAcceptedEntity } from '../../store/entities'
import { insertEvent, insertEventSupport } from '../../store/events'
import { markedSpans } from '../../store/marks'
import { rejectedInArticle } from '../../store/names'
import { insertQuote } from '../../store/quotes'
import type { Desk } from '../desk'
import { namesInArticle, type NameInArticle } from '../names/namesInArticle'
import { suggestFollowUps } from './suggestFollowUps'

/** Reads a version and stores what it finds as suggestions, beside what is marked already; answers how many. */
export function suggest(
  desk: Desk,
  version: ArticleVersion,
  article: Pick<Article, 'publishedOn' | 'language'>,
  where: WhereToSuggest = known,
): number {
  const analysis = analyze(version.text.slice(0, ANALYSED), {
    published: article.publishedOn,
    language: article.language,
    asides: listAsides(desk.library, version.id),
  })
  return storeSuggestions(desk, version, analysis, where)
}

export interface WhereToSuggest {
  /** The first copy of an article that is just coming in: nothing is marked yet, and nothing is looked for. */
  isNew: boolean
  /** The story that it is about to join, besides those that it belongs to. */
  storyId: StoryId | null
}

const known: WhereToSuggest = { isNew: false, storyId: null }

/**
 * Stores what an analysis of a version found, beside what is marked already, and the library's accepted names that it did not
 * find; answers how many suggestions it came to.
 */
export function storeSuggestions(
  desk: Desk,
  version: ArticleVersion,
  analysis: Analysis,
  { isNew, storyId }: WhereToSuggest = known,
): number {
  const marked = (kind: 'mentions' | 'quotes' | 'events') =>
    isNew ? [] : markedSpans(desk.library, version, kind)
  const names = namesInArticle(desk, version, analysis.entities, languageRead(analysis), storyId)
  const entityIds = new Map(names.map(({ id, entityId }) => [id, entityId]))
  return (
    suggestMentions(desk, version, names, marked('mentions'), isNew) +
    suggestQuotes(desk, version, analysis, names, marked('quotes')) +
    suggestEvents(desk, version, analysis, marked('events')) +
    suggestFollowUps(desk, version, analysis, entityIds, isNew)
  )
}

/** English, unless the analysis says which other language it did not understand. */
function languageRead({ notDone }: Analysis): string {
  const other = notDone.find(({ reason }) => reason === 'language')
  return other?.reason === 'language' ? other.language : 'en'
}

function suggestMentions(
  desk: Desk,
  version: ArticleVersion,
  names: readonly NameInArticle[],
  marked: readonly Span[],
  isNew: boolean,
): number {
  const { library } = desk
  const { articleId, text } = version
  const rejected = isNew ? null : rejectedInArticle(library, articleId)
  let count = 0
  for (const name of names) {
    const mentions = name.mentions.filter(
      (mention) =>
        !marked.some((span) => overlaps(span, mention)) &&
        !rejected?.words.has(foldName(text.slice(mention.start, mention.end))),
    )
    if (mentions.length === 0) continue
    const entityId = name.entityId()
    if (rejected?.ids.has(entityId)) continue
    const isKnown = isAcceptedEntity(library, entityId)
    for (const mention of mentions) {
      insertMention(library, {
        id: newId<MentionId>(),
        articleId,
        entityId,
        anchorId: insertAnchor(library, version, mention),
        role: fullerRole(mention.role ?? null, name.role),
        state: 'suggested',
        confidence: isKnown
          ? Math.max(KNOWN, mention.confidence ?? 0)
          : (mention.confidence ?? null),
      })
      count++
    }
  }
  return count
}

/** “President” is short for the “Ukrainian President” that the article had before. */
function fullerRole(here: string | null, first: string | null): string | null {
  return here && first?.toLowerCase().includes(here.toLowerCase()) ? first : here
}

/** How sure it is at least that a name means whom a person accepted under it before. */
const KNOWN: Confidence = 0.9

function suggestQuotes(
  desk: Desk,
  version: ArticleVersion,
  analysis: Analysis,
  names: readonly NameInArticle[],
  marked: readonly Span[],
): number {
  let count = 0
  for (const quote of whatWasSaid(analysis.quotes)) {
    if (marked.some((span) => overlaps(span, quote))) continue
    insertQuote(desk.library, {
      id: newId<QuoteId>(),
      articleId: version.articleId,
      anchorId: insertAnchor(desk.library, version, quote),
      kind: quote.kind,
      speakerId: quote.speaker && speakerId(quote.speaker, names),
      speaker: (quote.speaker?.standsFor ?? quote.speaker?.text)?.trim() || null,
      cue: quote.cue?.text ?? null,
      role: quote.role,
      via: quote.via,
      anonymous: quote.anonymous,
      state: 'suggested',
      confidence: quote.confidence ?? null,
    })
    count++
  }
  return count
}

/**
 * Quotations, and what is told without one. A scare quote or a title is somebody's word choice, not somebody's words, and a
 * clause that holds quoted words is there by those. The quotes are in the order of the text.
 */
function whatWasSaid(quotes: readonly FoundQuote[]): FoundQuote[] {
  const quoted = quotes.filter(isInMarks)
  let next = 0
  return quotes.filter((quote) => {
    if (isInMarks(quote)) return quote.kind === 'full' || quote.kind === 'fragment'
    while (next < quoted.length && quoted[next]!.end <= quote.start) next++
    return next === quoted.length || !overlaps(quoted[next]!, quote)
  })
}

/** Whom the analysis took for the speaker, else the accepted name that the words for one are. */
function speakerId(
  speaker: NonNullable<FoundQuote['speaker']>,
  names: readonly NameInArticle[],
): EntityId | null {
  // "A spokesman for Hollis", "Hollis and Eide": a name within the words is not whose they are.
  const isWhole = (mention: Span) =>
    contains(speaker, mention) && mention.end - mention.start === speaker.text.trim().length
  const found = names.find(({ id, mentions }) =>
    speaker.entity === null ? mentions.some(isWhole) : id === speaker.entity,
  )
  return found?.entityId() ?? null
}

/** Every date in the text becomes an event that is suggested, with the title found for its sentence. */
function suggestEvents(
  desk: Desk,
  version: ArticleVersion,
  analysis: Analysis,
  marked: readonly Span[],
): number {
  const titled = analysis.events.map(({ confidence = null, ...event }) => ({
    ...event,
    confidence,
    passage: event as Span,
  }))
  const bare = analysis.dates
    .filter((date) => !analysis.events.some((event) => overlaps(event.date, date)))
    // A day that somebody speaks of, or that a report was sent on, is not what the article says happened.
    .filter((date) => !analysis.quotes.some((quote) => isInMarks(quote) && overlaps(quote, date)))
    .filter((date) => !isInDateline(version.text, date))
    .map((date) => {
      const passage = passageAround(version.text, version.blocks, date)
      return {
        edtf: date.edtf,
        title: shorten(version.text.slice(passage.start, passage.end)),
        date,
        passage,
        confidence: BARE,
      }
    })
  let count = 0
  for (const { edtf, title, date, passage, confidence } of [...titled, ...bare]) {
    if (marked.some((span) => overlaps(span, date))) continue
    const eventId = newId<EventId>()
    insertEvent(desk.library, {
      id: eventId,
      storyId: null,
      title,
      edtf,
      state: 'suggested',
      madeAt: desk.now(),
      confidence,
    })
    insertEventSupport(desk.library, {
      id: newId(),
      eventId,
      articleId: version.articleId,
      anchorId: insertAnchor(desk.library, version, passage),
      dateAnchorId: insertAnchor(desk.library, version, date),
      edtf,
    })
    count++
  }
  return count
}

/** That a date is all that speaks for an event makes it doubtful. */
const BARE: Confidence = 0.3

function shorten(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').trim()
  if (line.length <= 90) return line || 'Untitled'
  return `${line.slice(0, line.lastIndexOf(' ', 88))}…`
}
