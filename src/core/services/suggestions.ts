import {
  isInMarks,
  type Analysis,
  type Confidence,
  type FoundEntity,
} from '../../shared/domain/analysis'
import type { ArticleVersion } from '../../shared/domain/articles'
import type { Day } from '../../shared/domain/days'
import {
  newId,
  type EntityId,
  type EventId,
  type MentionId,
  type QuoteId,
} from '../../shared/domain/ids'
import { passageAround } from '../../shared/domain/passages'
import { overlaps, type Span } from '../../shared/domain/spans'
import { analyze } from '../analysis/analyze'
import { isInDateline } from '../analysis/eventTitle'
import { ANALYSED } from '../reading/prepareSource'
import { insertAnchor } from '../store/anchors'
import { listAsides } from '../store/articles'
import {
  findAcceptedEntity,
  findEntityByName,
  insertAlias,
  insertEntity,
  insertMention,
  isAcceptedEntity,
} from '../store/entities'
import { insertEvent, insertEventSupport } from '../store/events'
import { markedSpans } from '../store/marks'
import { insertQuote } from '../store/quotes'
import type { Desk } from './desk'
import { suggestFollowUps } from './suggestFollowUps'

/** Reads a version and stores what it finds as suggestions, beside what is marked already; answers how many. */
export function suggest(desk: Desk, version: ArticleVersion, publishedOn: Day | null): number {
  const analysis = analyze(version.text.slice(0, ANALYSED), {
    published: publishedOn,
    asides: listAsides(desk.library, version.id),
  })
  return storeSuggestions(desk, version, analysis)
}

/**
 * Stores what an analysis of a version found, beside what is marked already; answers how many suggestions it came to. Of the
 * first copy of an article that comes in nothing is marked yet (`isNew`), and nothing is looked for.
 */
export function storeSuggestions(
  desk: Desk,
  version: ArticleVersion,
  analysis: Analysis,
  isNew = false,
): number {
  const marked = (kind: 'mentions' | 'quotes' | 'events') =>
    isNew ? [] : markedSpans(desk.library, version, kind)
  const entityIds = new Map(
    analysis.entities.map((found) => [found.id, lazily(() => entityFor(desk, found))]),
  )
  return (
    suggestMentions(desk, version, analysis, entityIds, marked('mentions')) +
    suggestQuotes(desk, version, analysis, entityIds, marked('quotes')) +
    suggestEvents(desk, version, analysis, marked('events')) +
    suggestFollowUps(desk, version, analysis, entityIds, isNew)
  )
}

function suggestMentions(
  desk: Desk,
  version: ArticleVersion,
  analysis: Analysis,
  entityIds: Map<string, () => EntityId>,
  marked: readonly Span[],
): number {
  let count = 0
  for (const found of analysis.entities) {
    const isKnown = lazily(() => isAcceptedEntity(desk.library, entityIds.get(found.id)!()))
    for (const mention of found.mentions) {
      if (marked.some((span) => overlaps(span, mention))) continue
      insertMention(desk.library, {
        id: newId<MentionId>(),
        articleId: version.articleId,
        entityId: entityIds.get(found.id)!(),
        anchorId: insertAnchor(desk.library, version, mention),
        role: found.role,
        state: 'suggested',
        confidence: isKnown()
          ? Math.max(KNOWN, mention.confidence ?? 0)
          : (mention.confidence ?? null),
      })
      count++
    }
  }
  return count
}

/** How sure it is at least that a name means whom a person accepted under it before. */
const KNOWN: Confidence = 0.9

function suggestQuotes(
  desk: Desk,
  version: ArticleVersion,
  analysis: Analysis,
  entityIds: Map<string, () => EntityId>,
  marked: readonly Span[],
): number {
  let count = 0
  for (const quote of analysis.quotes) {
    // A scare quote or a title is somebody's word choice, not somebody's words.
    if (quote.kind === 'scare' || quote.kind === 'title' || quote.kind === 'indirect') continue
    if (marked.some((span) => overlaps(span, quote))) continue
    const entity = quote.speaker?.entity
    insertQuote(desk.library, {
      id: newId<QuoteId>(),
      articleId: version.articleId,
      anchorId: insertAnchor(desk.library, version, quote),
      kind: quote.kind,
      speakerId: entity ? (entityIds.get(entity)?.() ?? null) : null,
      speaker: quote.speaker?.text.trim() || null,
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

/** The library's own entity of that name, or a new one. */
function entityFor(desk: Desk, found: FoundEntity): EntityId {
  for (const name of [found.name, ...found.aliases]) {
    const known = findEntityByName(desk.library, found.type, name)
    if (known) return known
  }
  // What a person accepted under this full name goes before what the analysis takes it for.
  const accepted = found.name.includes(' ') ? findAcceptedEntity(desk.library, found.name) : null
  if (accepted) return accepted
  const id = newId<EntityId>()
  insertEntity(desk.library, { id, type: found.type, name: found.name, madeAt: desk.now() })
  for (const alias of found.aliases) if (alias !== found.name) insertAlias(desk.library, id, alias)
  return id
}

function shorten(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').trim()
  if (line.length <= 90) return line || 'Untitled'
  return `${line.slice(0, line.lastIndexOf(' ', 88))}…`
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
