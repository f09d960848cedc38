import {
  englishMonths,
  holidays,
  movingHolidays,
  ordinalWords,
  shoutedMonths,
  weekdayNames,
} from '../data/calendar'
import type { Expression } from './dateExpressions'
import {
  givenYear,
  monthNumber,
  ordinalOf,
  readDay,
  readDays,
  readFigures,
  readMonth,
  readSeason,
  readSlashes,
  readYear,
  spokenYear,
  weekdayNumberOf,
  whichOf,
} from './dateReaders'
import { rule, type Groups, type Rule } from './dateRule'

const anyMonth = `${englishMonths}|${shoutedMonths}`
const longMonth = englishMonths.split('|').slice(0, 12).join('|')
const weekday = `(?:(?<weekday>${weekdayNames}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?),?\\s(?:the\\s)?)?`
const dash = String.raw`\s?[-–—]\s?`
const th = '(?:st|nd|rd|th)?'
const ordinalWord = `(?<ordinal>${ordinalWords.toReversed().join('|').replaceAll('-', '[- ]')})`
/** "2019" · "’98" · "of last year" */
const year = String.raw`(?:,?\s(?:of\s|in\s)?(?<year>[12]\d{3})(?!\s(?:people|others|jobs))|,?\s(?:of\s)?['’](?<short_year>\d\d)|,?\s(?:of\s)?(?<of>last|next|that|the same)\syear|\sof\s(?<now>this)\syear)`
const after = String.raw`(?![\p{L}\p{N}])`
const ahead = String.raw`(?<![\p{L}\p{N}/.-])`
const which = '(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming)'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const ones = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const holidayNames = [...holidays.keys()]
  .join('|')
  .replaceAll('s ', "['’]?s['’]? ")
  .replace('st ', 'st\\.? ')
const quarter = 'first|second|third|fourth'
const part = `${quarter}|opening|final|last`
const halfOrQuarter = '(?<length>quarter|half)'
const decades = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'

/** Days, months, years and longer stretches that have a name of their own. */
export const absoluteRules: Rule[] = [
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
  // February 18-20, 2025 · 18–20 February
  rule(
    `(?<month>${anyMonth})\\.?\\s(?<day>\\d{1,2})${th}(?:${dash}|\\sto\\s|\\sthrough\\s|\\sand\\s)(?<until>\\d{1,2})${th}${year}?${after}(?![.,:]\\d)`,
    readDays,
  ),
  rule(
    `(?<day>\\d{1,2})${th}(?:${dash}|\\sto\\s|\\sand\\s)(?<until>\\d{1,2})${th}\\s(?:of\\s)?(?<month>${anyMonth})\\.?${year}?${after}`,
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
  // 2019-21 · 1998/99
  rule(
    `(?<year>(?:1[5-9]|20)\\d\\d)(?:[-–—/]|\\s–\\s)(?<until>\\d\\d)${after}(?!-|\\s?(?:%|percent|people))`,
    (groups) => {
      const from = Number(groups['year'])
      const until = Math.floor(from / 100) * 100 + Number(groups['until'])
      return until > from && until - from < 60 ? { kind: 'years', year: from, until } : null
    },
  ),
  // 2019 · the year 2019
  rule(`(?:the\\syear\\s)?(?<year>(?:1[0-9]|20)\\d\\d)${after}`, (groups, text, _start, end) =>
    readYear(groups, text, end - 4, end),
  ),
  rule(
    `(?:A\\.?D\\.?\\s(?<late>\\d{2,4})|(?<year>\\d{2,4})\\s(?:AD|CE)|the\\syear\\s(?<old>\\d{2,3}))${after}(?!\\s?B\\.?C)`,
    ({ late, year: early, old }) => ({
      kind: 'year',
      year: Number(late ?? early ?? old),
      about: false,
    }),
  ),
  // ’98
  rule(`(?<=(?:^|[\\s(]))['’‘](?<year>\\d\\d)(?=[\\s.,;:!?)]|$)(?!\\s\\p{Ll}+s\\b)`, (groups) => ({
    kind: 'shortyear',
    year: Number(groups['year']),
  })),
  // nineteen eighty-four · two thousand and eight
  rule(
    `(?:(?:eigh|nine)teen[\\s-](?:(?:${tens})(?:[\\s-](?:${ones}))?|oh[\\s-](?:${ones})|${teens}|hundred)|twenty[\\s-](?:(?:${teens})|(?:twenty|thirty)(?:[\\s-](?:${ones}))?)|(?<=\\byear\\s)two\\sthousand|two\\sthousand(?:\\sand)?\\s(?:${teens}|${ones}))${after}`,
    (_groups, text, start, end) =>
      /\b(?:in|since|of|by|until|till|from|to|and|or|year|early|late|through|before|after|during|than|first|second|third|st|nd|rd|th)[,\s]+$|\p{L}+th,?\s$|^$|,\s$/iu.test(
        text.slice(Math.max(0, start - 12), start),
      ) && !/^\s(?:percent|people|dollars|years|miles|hours)\b/.test(text.slice(end, end + 10))
        ? { kind: 'year', year: spokenYear(text.slice(start, end)), about: false }
        : null,
  ),
  // fiscal 1989 · financial year 2024-25: begins where each house lets it
  rule(
    `(?:[Ff]iscal|[Ff]inancial)(?:\\syear)?\\s(?<year>(?:19|20)\\d\\d)(?:[-–/]\\d\\d)?${after}`,
    (groups) => ({ kind: 'year', year: Number(groups['year']), about: true }),
  ),
  // the 1990s · ’90s · the nineties · the 1800s
  rule(
    `(?:(?<century>1[0-9]|20)(?<decade>\\d0)|['’‘](?<short>\\d0)|(?<=\\bthe\\s(?:early\\s|late\\s|mid-)?)(?<bare>[2-9]0))['’]?s${after}`,
    (groups, text, start, end) =>
      groups['bare'] && isHeat.test(clauseAround(text, start, end)) ? null : readDecade(groups),
  ),
  rule(
    `(?:the\\s(?<span>(?:early\\s|late\\s|mid-)?(?<name>${decades}))|(?<hundred>eighteen|nineteen)[\\s-](?<tens>${decades}))${after}`,
    (groups) => ({
      kind: 'decade',
      year:
        (groups['hundred'] === 'eighteen' ? 1820 : 1920) +
        10 * decades.split('|').indexOf((groups['name'] ?? groups['tens'])!),
    }),
  ),
  // the 20th century · the nineteenth century
  rule(
    `(?:(?<number>1?\\d|2[01])(?:st|nd|rd|th)|(?<word>[Tt]wenty-first|${ordinalWords.slice(10, 20).join('|')}))[\\s-][Cc]entury${after}(?!\\s(?:BC|B\\.C))`,
    ({ number, word }) => {
      const century = word === undefined ? Number(number) : ordinalOf(word)
      return century > 0 ? { kind: 'century', century } : null
    },
  ),
  // last summer · the summer of 2019 · spring 2020
  rule(
    `(?:(?<which>last|this|next|this past|this coming)\\s(?<name>spring|summer|autumn|fall|winter)|(?<season>spring|summer|autumn|fall|winter)(?:\\sof)?(?:\\s(?<year>(?:1[6-9]|20)\\d\\d)(?:[-–/]\\d\\d)?|\\s['’](?<short_year>\\d\\d)|\\s(?<of>last|this|next|that)\\syear))${after}`,
    readSeason,
    'giu',
  ),
  // first half of 2024 · last year’s fourth quarter
  rule(
    `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\syear['’]s\\s(?<number>${part})[\\s-](?<part>quarter|half)|(?<ordinal>${part})[\\s-]${halfOrQuarter}(?:\\sof)?(?:\\s(?:fiscal\\s)?(?<year>(?:19|20)\\d\\d)(?![-–/]\\d)|\\s(?<of>last|this|next|that|the same)\\syear)|(?<early>${part})[\\s-](?<span_length>quarter|half)\\sof\\s(?<now>the)\\syear)${after}`,
    readMonths,
  ),
  // the 1988 third quarter · 1988’s second half
  rule(
    `(?<year>(?:19|20)\\d\\d)(?:['’]s)?\\s(?<ordinal>${part})[\\s-]${halfOrQuarter}${after}`,
    readMonths,
  ),
  // the third quarter · first-quarter profit
  rule(
    `(?:[Tt]he\\s(?<span>(?<number>${quarter})\\s(?<part>quarter)(?=[\\s.,;:)](?!of\\s)|$))|(?<ordinal>${quarter})-(?<length>quarter)(?=\\s(?:profits?|earnings|results|net|sales|revenues?|loss|income|figures|report)))${after}`,
    readMonths,
  ),
  // Q3 2024 · H1
  rule(
    `(?<short>[QH])(?<figure>[1-4])(?:[\\s,]+(?:of\\s)?(?<year>(?:19|20)\\d\\d))?${after}`,
    readMonths,
  ),
  // Christmas Day · New Year’s Eve 1999
  rule(`(?<name>${holidayNames})${year}?${after}`, readHoliday, 'giu'),
  // Thanksgiving · Labor Day 2012
  rule(
    `(?<!\\bday\\s(?:after|before)\\s)(?<name>${[...movingHolidays.keys()].join('|')})${year}?${after}(?!\\s(?:weekend|week|holidays?|season|dinner|parade|sales?|break|recess|shopping|travel|turkey)\\b|\\s\\p{Lu})`,
    (groups) => ({
      ...movingHolidays.get(groups['name']!)!,
      kind: 'nthweekday',
      year: givenYear(groups),
    }),
  ),
  // by Christmas
  rule(
    `(?<!\\bday\\s(?:after|before)\\s)(?<=\\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince|[Oo]n|[Aa]t|[Ll]ast|[Tt]his|[Nn]ext)\\s)Christmas${year}?(?=[.,;:!?)”"]|\\s(?:and|but|when|in|at|with|the|if|or|to|because)\\s|$)`,
    (groups) => ({ kind: 'day', year: givenYear(groups), month: 12, day: 25 }),
  ),
  rule(`(?<name>Good Friday|Easter (?:Sunday|Monday|Day))${year}?${after}`, (groups) => {
    const name = groups['name']!
    return {
      kind: 'easter',
      year: groups['year'] ? Number(groups['year']) : null,
      days: name === 'Good Friday' ? -2 : name === 'Easter Monday' ? 1 : 0,
    }
  }),
]

function readDecade(groups: Groups): Expression {
  const short = groups['short'] ?? groups['bare']
  if (short) return { kind: 'decade', year: 1900 + Number(short) }
  const first = Number(groups['century']! + groups['decade']!)
  // "Vision 2030's goals": a decade that is still to come is a year with a possessive.
  if (first >= 2030) return { kind: 'year', year: first, about: false }
  return groups['decade'] === '00' && first < 2000
    ? { kind: 'century', century: first / 100 + 1 }
    : { kind: 'decade', year: first }
}

/** "temperatures in the 30s" */
const isHeat = /\b(?:temperatures?|highs?|lows?|degrees?|mid|upper|lower)\b|[°º]/i

function clauseAround(text: string, start: number, end: number): string {
  return (
    text.slice(Math.max(0, start - 48), start).replace(/^.*[.;]/s, '') +
    text.slice(end, end + 32).replace(/[.;].*$/s, '')
  )
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

function readMonths(groups: Groups): Expression | null {
  const isQuarter = groups['short']
    ? groups['short'] === 'Q'
    : (groups['length'] ?? groups['part'] ?? groups['span_length']) === 'quarter'
  const length = isQuarter ? 3 : 6
  const word = groups['ordinal'] ?? groups['number'] ?? groups['early']
  const number = Number(groups['figure'] ?? partNumber(word!, 12 / length))
  if (!isQuarter && number > 2) return null
  return {
    kind: 'months',
    month: (number - 1) * length + 1,
    length,
    year: givenYear(groups) ?? whichOf(groups['which']) ?? null,
  }
}

function partNumber(word: string, last: number): number {
  return word === 'opening' ? 1 : /^(?:final|last)$/.test(word) ? last : ordinalOf(word)
}

function readHoliday(groups: Groups): Expression | null {
  const name = groups['name']!.toLowerCase().replace(/['’.]/g, '')
  const [month, day] = holidays.get(name) ?? []
  return month && day ? { kind: 'day', year: givenYear(groups), month, day } : null
}
