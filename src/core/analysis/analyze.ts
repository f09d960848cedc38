import type { Analysis, AnalysisOptions } from '../../shared/domain/analysis'
import type { Span } from '../../shared/domain/spans'
import { absoluteDates } from './dates/absoluteDates'
import { attributeQuotes } from './quotes/attributeQuotes'
import {
  withEventConfidence,
  withFollowUpConfidence,
  withNameConfidence,
  withQuoteConfidence,
} from './confidence'
import { findDashDialogue, withDashDialogue } from './quotes/dashDialogue'
import { findDates } from './dates/findDates'
import { findEntities } from './names/findEntities'
import { findEvents } from './events/findEvents'
import { findFollowUps } from './events/findFollowUps'
import { findQuotes } from './quotes/findQuotes'
import { inferPublished } from './dates/inferPublished'
import { isUnderstood, languageOf } from './text/languageOf'
import { plainQuotes } from './quotes/plainQuotes'
import { readText, type Reading } from './text/reading'

/**
 * Everything a text tells by rules: who and what it names, who says what, which dates it gives, what happened on them
 * and what is still to come.
 * In a language that is not understood no more than its quotations and the days that it gives in full, and nobody is guessed at.
 * Pure: the same text and options give the same analysis. Positions are UTF-16 offsets into `text`. Linear in its length.
 */
export function analyze(text: string, options: AnalysisOptions = {}): Analysis {
  const reading = readText(text, options.asides)
  const language = languageOf(reading.text, options.language)
  const { stretches, entities, quotes } = whoSaysWhat(text, reading, language)
  const given = options.published ? { edtf: options.published, how: 'given with the text' } : null
  if (!isUnderstood(language))
    return {
      entities,
      quotes,
      dates: absoluteDates(reading.text, language),
      events: [],
      followUps: [],
      published: given,
      notDone: [{ reason: 'language', language }],
    }
  const published = given ?? inferPublished(reading, options.capturedOn ?? null)
  const names = entities.flatMap((entity) => entity.mentions).sort(byStart)
  const dates = findDates(text, reading, published?.edtf ?? null, names)
  const events = findEvents(reading, dates, stretches, entities)
  return {
    entities,
    quotes,
    dates,
    events: withEventConfidence(events),
    followUps: withFollowUpConfidence(
      findFollowUps(text, reading, { dates, quotes: stretches, entities, published }),
    ),
    published,
    notDone: [],
  }
}

/** The part of it that tells who is named and who says what: no date is looked for. */
export function findSpeakers(text: string): Pick<Analysis, 'entities' | 'quotes'> {
  const reading = readText(text)
  const { entities, quotes } = whoSaysWhat(text, reading, languageOf(reading.text))
  return { entities, quotes }
}

function whoSaysWhat(text: string, reading: Reading, language: string) {
  const { paragraphs } = reading
  const stretches = withDashDialogue(
    findQuotes(reading.text, paragraphs),
    findDashDialogue(reading.text, paragraphs, language),
  )
  const entities = isUnderstood(language) ? findEntities(text, reading) : []
  const quotes = isUnderstood(language)
    ? attributeQuotes(text, reading, stretches, entities)
    : plainQuotes(text, stretches)
  return {
    stretches,
    entities: withNameConfidence(entities),
    quotes: withQuoteConfidence(quotes),
  }
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start
}
