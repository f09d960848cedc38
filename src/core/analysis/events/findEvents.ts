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
import { tellsOfAnEvent } from './tellsOfAnEvent'
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
    if (isComparison(reading.text, date) || /-century$/i.test(date.text)) continue
    const before = dates[index - 1]
    if (before && isRange(reading.text, before, date)) continue
    // "March 11 this year": one date, in two parts.
    if (before && reading.text.slice(before.end, date.start) === ' ') continue
    const next = dates[index + 1]
    const range = next && isRange(reading.text, date, next) ? span(date.edtf, next.edtf) : null
    const sentence = spanAt(reading.sentences, date.start)
    if (!sentence || sentence.end - sentence.start < 18 || sentence.end - sentence.start > 1500)
      continue
    const edtf = range ?? approximate(date)
    const expression = range
      ? { start: date.start, end: next!.end }
      : { start: date.start, end: date.end }
    if (isTold(events, sentence, edtf)) continue
    const written = eventTitle(
      reading.text,
      sentence,
      joined(reading.text, sentence, dates, index, expression),
    )
    const named = written && nameForPronoun(written, sentence, reading, people)
    const others = othersIn(sentence, dates, index)
    const title = named && withoutOtherDates(named, others)
    if (!title || !tellsOfAnEvent(title)) continue
    const last = events.at(-1)
    if (last?.start === sentence.start && last.title === title && last.edtf.startsWith(edtf))
      continue
    events.push({ start: sentence.start, end: sentence.end, edtf, title, date: expression })
  }
  return events
}

/** "In 2019 and 2023 the pier was shut": both dates go from the title, whichever of them it is for. */
function joined(text: string, sentence: Span, dates: FoundDate[], index: number, date: Span): Span {
  const [before, next] = [dates[index - 1], dates[index + 1]]
  if (next && isJoined(text, sentence, date, next)) return { start: date.start, end: next.end }
  if (before && isJoined(text, sentence, before, date))
    return { start: before.start, end: date.end }
  return date
}

/** Not in "came last year and this year expects", where each has a clause of its own. */
function isJoined(text: string, sentence: Span, first: Span, second: Span): boolean {
  const gap = text.slice(first.end, second.start)
  if (gap === ' ') return true
  return (
    /^,?\s(?:and|or)\s(?:(?:in|on)\s)?$/.test(gap) &&
    (first.start - sentence.start < 12 ||
      /^\s*[.,;:)]/.test(text.slice(second.end, second.end + 3)))
  )
}

/** What has a day of its own is cut from the title, unless it is what somebody said; null when nothing is left. */
function withoutOtherDates(title: string, others: FoundDate[]): string | null {
  for (const { text } of others) {
    const at = title.indexOf(text)
    if (at < 0 || /\b(?:said|told|announced|emerged)\b.*\sthat\s/.test(title.slice(0, at))) continue
    const cut = cutBefore(title, at, at + text.length === title.length)
    return cut < 10 ? null : withoutOtherDates(title.slice(0, cut), others)
  }
  return title
}

/** Where the clause or phrase begins that a date within a title belongs to; below 0 where none does. */
function cutBefore(title: string, at: number, isLast: boolean): number {
  const clause = Math.max(...[' and ', ' but ', '; '].map((sign) => title.lastIndexOf(sign, at)))
  if (clause >= 15) return clause
  const hung = isLast && hanging.exec(title.slice(0, at))
  return hung ? hung.index : title.lastIndexOf(', ', at)
}

const hanging =
  /(?:(?:,\s[^,]{2,40}|\s(?:more|less|rather))\sthan(?:\s(?:in|on|for))?|\s(?:from|in|on|since|by|until|than|to|of|for))\s(?:the\s)?$/

/** "rose 3 percent from a year earlier": what it is held against. */
function isComparison(text: string, date: FoundDate): boolean {
  return (
    /(?:earlier|ago|before|period|quarter|last year)$/i.test(date.text) &&
    /\b(?:from|than|with|to|of)\s(?:the\s)?$/.test(
      text.slice(Math.max(0, date.start - 12), date.start),
    )
  )
}

function isTold(events: FoundEvent[], sentence: Span, edtf: Day): boolean {
  for (let at = events.length - 1; events[at]?.start === sentence.start; at--)
    if (events[at]!.edtf === edtf) return true
  return false
}

function othersIn({ start, end }: Span, dates: FoundDate[], index: number): FoundDate[] {
  const others: FoundDate[] = []
  for (let at = index - 1; at >= 0 && dates[at]!.start >= start; at--) others.push(dates[at]!)
  for (let at = index + 1; at < dates.length && dates[at]!.end <= end; at++) others.push(dates[at]!)
  return others
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
    from.edtf.length === until.edtf.length &&
    earliest(from.edtf) <= latest(until.edtf)
  )
}

function span(from: Day, until: Day): Day {
  return `${from}/${until}` as Day
}
