import type { Analysis, AnalysisOptions } from '../../shared/domain/analysis'
import type { Span } from '../../shared/domain/spans'
import { attributeQuotes } from './attributeQuotes'
import { withEventConfidence, withNameConfidence, withQuoteConfidence } from './confidence'
import { findDates } from './findDates'
import { findEntities } from './findEntities'
import { findEvents } from './findEvents'
import { findFollowUps } from './findFollowUps'
import { findQuotes } from './findQuotes'
import { inferPublished } from './inferPublished'
import { readText, type Reading } from './reading'

/**
 * Everything a text tells by rules: who and what it names, who says what, which dates it gives, what happened on them
 * and what is still to come.
 * Pure: the same text and options give the same analysis. Positions are UTF-16 offsets into `text`. Linear in its length.
 */
export function analyze(text: string, options: AnalysisOptions = {}): Analysis {
  const reading = readText(text, options.asides)
  const { stretches, entities, quotes } = whoSaysWhat(text, reading)
  const published = options.published
    ? { edtf: options.published, how: 'given with the text' }
    : inferPublished(reading, options.capturedOn ?? null)
  const names = entities.flatMap((entity) => entity.mentions).sort(byStart)
  const dates = findDates(text, reading, published?.edtf ?? null, names)
  const events = findEvents(reading, dates, stretches)
  return {
    entities,
    quotes,
    dates,
    events: withEventConfidence(events),
    followUps: findFollowUps(text, reading, { dates, quotes: stretches, entities, published }),
    published,
  }
}

/** The part of it that tells who is named and who says what: no date is looked for. */
export function findSpeakers(text: string): Pick<Analysis, 'entities' | 'quotes'> {
  const { entities, quotes } = whoSaysWhat(text, readText(text))
  return { entities, quotes }
}

function whoSaysWhat(text: string, reading: Reading) {
  const stretches = findQuotes(reading.text, reading.paragraphs)
  const entities = findEntities(text, reading)
  const quotes = attributeQuotes(text, reading, stretches, entities)
  return {
    stretches,
    entities: withNameConfidence(entities),
    quotes: withQuoteConfidence(quotes),
  }
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start
}
