import {
  approximate,
  type FoundDate,
  type FoundEntity,
  type FoundEvent,
} from '../../../shared/domain/analysis'
import { earliest, latest, type Day } from '../../../shared/domain/days'
import type { Span } from '../../../shared/domain/spans'
import { eventTitle, isInDateline } from './eventTitle'
import { nameForPronoun } from './nameForPronoun'
import { spanAt, type Reading } from '../text/reading'

/**
 * The dated statements of a text: each sentence with a date, outside quotes, that can be given a short title.
 * "from 3 May to 9 June" becomes one event with an interval. "She" gets her name where only one can be meant.
 */
export function findEvents(
  reading: Reading,
  dates: FoundDate[],
  quotes: Span[],
  entities: FoundEntity[],
): FoundEvent[] {
  const events: FoundEvent[] = []
  const people = entities
    .filter(({ type }) => type === 'PERSON')
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((one, other) => one.start - other.start)
  for (const [index, date] of dates.entries()) {
    if (spanAt(quotes, date.start) || isInDateline(reading.text, date)) continue
    const before = dates[index - 1]
    if (before && isRange(reading.text, before, date)) continue
    const next = dates[index + 1]
    const range = next && isRange(reading.text, date, next) ? span(date.edtf, next.edtf) : null
    const sentence = spanAt(reading.sentences, date.start)
    if (!sentence || sentence.end - sentence.start < 18 || sentence.end - sentence.start > 1500)
      continue
    const expression = range
      ? { start: date.start, end: next!.end }
      : { start: date.start, end: date.end }
    const written = eventTitle(reading.text, sentence, expression)
    const title = written && nameForPronoun(written, sentence, reading, people)
    const last = events.at(-1)
    if (!title || (last?.start === sentence.start && last.title === title)) continue
    events.push({
      start: sentence.start,
      end: sentence.end,
      edtf: range ?? approximate(date),
      title,
      date: expression,
    })
  }
  return events
}

function isRange(text: string, from: FoundDate, until: FoundDate): boolean {
  const gap = text.slice(from.end, Math.min(until.start, from.end + 20))
  if (
    until.start - from.end > 12 ||
    !/^,?\s?(?:[-–—]|to|through|until|till)\s(?:the\s)?$|^[-–—]$|^\s[-–—]$/.test(gap)
  )
    return false
  return (
    [from, until].every(({ edtf, isAbout }) => /^[\d-]+$/.test(edtf) && !isAbout) &&
    earliest(from.edtf) <= latest(until.edtf)
  )
}

function span(from: Day, until: Day): Day {
  return `${from}/${until}` as Day
}
