import { ordinalWords, weekdayNames } from '../data/calendar'
import type { Expression } from './dateExpressions'
import { after, anyMonth, longMonth, quarter, year } from './datePatterns'
import {
  givenYear,
  monthNumber,
  ordinalOf,
  readDay,
  readDays,
  readFigures,
  readMonth,
  readSlashes,
  weekdayNumberOf,
} from './dateReaders'
import { rule, type Groups, type Rule } from './dateRule'

const ordinalWord = `(?<ordinal>${ordinalWords.toReversed().join('|').replaceAll('-', '[- ]')})`
const which = '(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming)'
const weekday = `(?:(?:[Nn]ext\\s|[Tt]his\\s|[Ll]ast\\s)?(?<weekday>${weekdayNames}|${weekdayNames.toUpperCase()}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?),?\\s(?:the\\s)?)?`
const dash = String.raw`(?:\s?[-–—]\s?|/)`
const th = '(?:st|nd|rd|th)?'
/** The end of a stretch of days, or what else is named in a row with the first: "to 5th", ", 4 and 5". */
const untilDay = `(?:${dash}|\\sto\\s|\\sthrough\\s|(?<between>(?:,\\s\\d{1,2}${th}){0,8},?\\s(?:and|&)\\s))(?<until>\\d{1,2})${th}`
const ahead = String.raw`(?<![\p{L}\p{N}/.-])`

/** Days and months that have a name of their own. */
export const dayRules: Rule[] = [
  // Tuesday, March 11, 2025 · March 11 · Sept. 11th, 2001 · last Aug. 7 · Nov. 3 last year
  rule(
    `${weekday}(?:${which}\\s)?(?<month>${anyMonth})\\.?\\s(?:the\\s)?(?<day>\\d{1,2})${th}${year}?${after}(?![.,:]\\d|\\s?(?:percent|%))`,
    readDay,
  ),
  // 11 March 2025 · Tuesday 11th of March
  rule(
    `${weekday}(?:the\\s)?(?<day>\\d{1,2})${th}\\s(?:day\\s)?(?:of\\s)?(?<month>${anyMonth})\\.?${year}?${after}`,
    (groups, text, start, end) =>
      /^\s?\d{1,2}(?:st|nd|rd|th)?,/.test(text.slice(end, end + 5))
        ? null
        : readDay(groups, text, start, end),
  ),
  // the third of March · March third, 1998
  rule(`(?:the\\s)?${ordinalWord}\\sof\\s(?<month>${longMonth})${year}?${after}`, readDay),
  rule(
    `${weekday}(?<month>${longMonth})\\s(?:the\\s)?${ordinalWord}${year}?${after}(?=[.,;:!?)]|\\s(?:at|in|by|to|and|when|after|nineteen|two|twenty|he|she|they)\\s|\\s?$)`,
    readDay,
  ),
  // February 18-20, 2025 · March 3, 4 and 5
  rule(
    `(?<month>${anyMonth})\\.?\\s(?<day>\\d{1,2})${th}${untilDay}${year}?${after}(?![.,:]\\d|\\s?(?:percent|%))`,
    readDays,
  ),
  // 18–20 February · 3, 4 and 5 March
  rule(
    `(?<day>\\d{1,2})${th}${untilDay}\\s(?:of\\s)?(?<month>${anyMonth})\\.?${year}?${after}`,
    readDays,
  ),
  // the 21st
  rule(
    `(?<=\\b(?:on|by|until|since|before|after|from|of|to|and)\\s)the\\s(?<day>\\d{1,2})(?:st|nd|rd|th)(?:\\sof\\s(?:the|this)\\smonth)?(?=[.,;:!?)”"]|\\s(?:and|at|by|when|but|for the)\\s|$)`,
    ({ day }) =>
      Number(day) >= 1 && Number(day) <= 31 ? { kind: 'monthday', day: Number(day) } : null,
  ),
  // Friday the 13th
  rule(
    `(?<weekday>${weekdayNames}),?\\sthe\\s(?<day>\\d{1,2})(?:st|nd|rd|th)${after}(?!\\sof\\s(?!the|this))`,
    ({ weekday: name, day }, text, start) =>
      // Else it is the film.
      name === 'Friday' &&
      day === '13' &&
      !/\b(?:on|since)\s$/i.test(text.slice(Math.max(0, start - 6), start))
        ? null
        : { kind: 'monthday', day: Number(day), weekday: weekdayNumberOf(name!) },
  ),
  // 2025-03-11 · 2025/03/11 · 2025-03-11T14:30:00Z
  rule(
    `${ahead}(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\p{N}/-])`,
    readFigures,
  ),
  // 11.03.2025 · 11. 3. 2025
  rule(
    `${ahead}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>[12]\\d{3})${after}`,
    readFigures,
  ),
  // 3/21/2025 · 11/02/89
  rule(
    `${ahead}(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>[12]\\d{3}|\\d\\d)(?![\\p{N}/-])`,
    readSlashes,
  ),
  // 08-15-90, as agencies head their reports
  rule(`(?<one>\\d\\d)-(?<other>\\d\\d)-(?<year>[12]\\d{3}|\\d\\d)(?![\\p{N}/-])`, readSlashes),
  rule(`9/11${after}(?!/)`, () => ({ kind: 'day', year: 2001, month: 9, day: 11 })),
  // March 2025 · March of that year
  rule(`(?<month>${anyMonth})\\.?(?:\\sof)?${year}${after}(?!-\\d)`, (groups) => ({
    kind: 'month',
    year: givenYear(groups),
    month: monthNumber(groups['month']!),
  })),
  // the January-March period · April–June 2024
  rule(
    `(?<from>${longMonth})[-–—](?<until>${longMonth})(?:${year}|(?=\\s(?:periods?|quarter|half|results|figures|profits?|sales|net|revenue|output|earnings|loss)${after}))`,
    readMonthsTo,
  ),
  // in March · last March · the September figures
  rule(`(?:${which}\\s)?(?<month>${longMonth})${after}(?!\\.?\\s\\d)`, readMonth),
  // the first Monday in May · the last day of July 2024
  rule(
    `(?:[Tt]he\\s)?(?<nth>${quarter}|last)\\s(?<weekday>${weekdayNames}|day)\\s(?:of|in)\\s(?<month>${longMonth})${year}?${after}`,
    readNth,
  ),
  // the previous August
  rule(
    `[Tt]he\\s(?<way>previous|following)\\s(?<month>${longMonth})${after}`,
    ({ way, month }) => ({
      kind: 'monthshift',
      month: monthNumber(month!),
      way: way === 'previous' ? -1 : 1,
    }),
  ),
]

function readMonthsTo(groups: Groups): Expression {
  const month = monthNumber(groups['from']!)
  const length = ((monthNumber(groups['until']!) - month + 12) % 12) + 1
  // A stretch that the year ends in began the year before.
  const given = givenYear(groups)
  const year = typeof given === 'number' && month + length > 13 ? given - 1 : given
  return { kind: 'months', month, length, year }
}

function readNth(groups: Groups): Expression | null {
  const nth = groups['nth'] === 'last' ? -1 : ordinalOf(groups['nth']!)
  const month = monthNumber(groups['month']!)
  const year = givenYear(groups)
  if (groups['weekday'] !== 'day')
    return { kind: 'nthweekday', nth, weekday: weekdayNumberOf(groups['weekday']!), month, year }
  if (nth > 0) return { kind: 'day', year, month, day: nth }
  // February's depends on the year.
  return month === 2
    ? null
    : { kind: 'day', year, month, day: new Date(Date.UTC(2001, month, 0)).getUTCDate() }
}
