import {
  englishMonths,
  otherMonths,
  seasons,
  shoutedMonths,
  weekdayNames,
  weekdays,
} from './data/calendar'
import type { Expression, Unit } from './dateExpressions'
import {
  dayOf,
  daysOf,
  numbers,
  readYear,
  isMonthHere,
  nearMonth,
  monthNumber,
  numberOf,
  unitOf,
  whichOf,
} from './dateReaders'

export type Reader = (
  groups: Record<string, string | undefined>,
  text: string,
  start: number,
  end: number,
) => Expression | null

export interface Rule {
  pattern: RegExp
  read: Reader
}

const anyMonth = `${englishMonths}|${shoutedMonths}`
const weekdayShort = `${weekdayNames}|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun`
const dash = String.raw`\s?[-–—]\s?`
const count = String.raw`(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`
const unit = String.raw`(?<unit>day|week|month|year|decade|century|centurie)s?`
const after = String.raw`(?![\p{L}\p{N}])`

/** What finds date expressions, and what each says. The longest of those that begin at one place counts. */
export const dateRules: Rule[] = [
  // Tuesday, March 11, 2025 · March 11 · Sept. 11th, 2001
  rule(
    `(?:(?<weekday>${weekdayShort})\\.?,?\\s)?(?<month>${anyMonth})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>[12]\\d{3}))?${after}(?![.,:]\\d|\\s?(?:percent|%))`,
    (groups, text, start, end) => {
      if (!isMonthHere(groups['month']!, text, start)) return null
      // "the Sept. 11 attacks" have a year of their own.
      const attacks =
        /^(?:sept|sep|september)$/i.test(groups['month']!) &&
        groups['day'] === '11' &&
        /^(?:,? 2001)?,? (?:terror|attack|hijack)/i.test(text.slice(end, end + 16))
      return dayOf(groups, attacks && !groups['year'] ? 2001 : undefined)
    },
  ),
  // 11 March 2025 · Tuesday 11th of March
  rule(
    `(?:(?<weekday>${weekdayShort})\\.?,?\\s)?(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${anyMonth})\\.?(?:,?\\s(?<year>[12]\\d{3}))?${after}`,
    (groups, text, _start, end) =>
      /^(?:may|mar)$/.test(groups['month']!) ||
      /^\s?\d{1,2}(?:st|nd|rd|th)?,/.test(text.slice(end, end + 5))
        ? null
        : dayOf(groups),
  ),
  // 11. März 2025 · 11 de marzo de 2025
  rule(
    `(?<day>\\d{1,2})(?:\\.|er|º)?\\s(?:de\\s)?(?<month>${otherMonths})(?:\\sde[l]?)?\\s(?<year>[12]\\d{3})${after}`,
    (groups) => dayOf(groups),
    'giu',
  ),
  // February 18-20, 2025 · 18–20 February
  rule(
    `(?<month>${anyMonth})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:${dash}|\\sto\\s|\\sthrough\\s|\\sand\\s)(?<until>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<year>[12]\\d{3}))?${after}(?![.,:]\\d)`,
    (groups) => daysOf(groups),
  ),
  rule(
    `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:${dash}|\\sto\\s|\\sand\\s)(?<until>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${anyMonth})\\.?(?:,?\\s(?<year>[12]\\d{3}))?${after}`,
    (groups) => daysOf(groups),
  ),
  // 2025-03-11 · 11.03.2025 · 3/21/2025
  rule(
    `(?<![\\p{L}\\p{N}/.-])(?<year>[12]\\d{3})-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\p{N}/-])`,
    (groups) => numbers(groups),
  ),
  rule(
    `(?<![\\p{L}\\p{N}/.-])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>[12]\\d{3})${after}`,
    (groups) => numbers(groups),
  ),
  rule(
    `(?<![\\p{L}\\p{N}/.-])(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>[12]\\d{3})(?![\\p{N}/-])`,
    (groups) => {
      const [one, other] = [Number(groups['one']), Number(groups['other'])]
      // Which comes first, day or month, only a number above twelve tells.
      if (one <= 12 && other <= 12 && one !== other) return null
      return {
        kind: 'day',
        year: Number(groups['year']),
        month: Math.min(one, other),
        day: Math.max(one, other),
      }
    },
  ),
  // March 2025 · in March · last March · mid-March
  rule(`(?<month>${anyMonth})\\.?(?:\\sof)?,?\\s(?<year>[12]\\d{3})${after}(?!-\\d)`, (groups) => ({
    kind: 'month',
    year: Number(groups['year']),
    month: monthNumber(groups['month']!),
  })),
  rule(
    `(?:(?:in|since|until|till|by|of|from|through|during|before|after|between|for|[Ee]arly|[Ll]ate|[Mm]id|and|to|In|Since|By|From)[\\s-](?:[Ee]arly[\\s-]|[Ll]ate[\\s-]|mid[\\s-])?|(?=[Ll]ast\\s|[Tt]his\\s|[Nn]ext\\s))(?<span>(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s)?(?<month>${englishMonths}))${after}(?!\\.?\\s\\d|\\s[A-Z]\\p{Ll}+\\s(?:said|told))`,
    (groups, text, start, end) => {
      const bare = groups['month']!
      if (bare.length <= 3 && bare !== 'May') return null
      if (/^(?:and|to|for|of)/i.test(text.slice(start, start + 4)) && !nearMonth(text, start, end))
        return null
      if (
        /^(?:May|March)$/.test(bare) &&
        /^(?:by|after|before|between|through)/.test(text.slice(start, end)) &&
        /^\s(?:and|said|to the)/.test(text.slice(end, end + 8))
      )
        return null
      return {
        kind: 'month',
        year: null,
        month: monthNumber(bare),
        which: whichOf(groups['which']),
      }
    },
  ),
  // March of that year
  rule(`(?<month>${englishMonths})\\s(?:of\\s)?(?:the\\ssame|that)\\syear${after}`, (groups) => ({
    kind: 'month',
    year: 'same',
    month: monthNumber(groups['month']!),
  })),
  // 2019-2021 · 1998/99
  rule(
    `(?<year>(?:1[5-9]|20)\\d\\d)(?:[-–—/]|\\s–\\s)(?<until>\\d\\d)${after}(?!-|\\s?(?:%|percent|people))`,
    (groups) => {
      const year = Number(groups['year'])
      const until = Math.floor(year / 100) * 100 + Number(groups['until'])
      return until > year && until - year < 60 ? { kind: 'years', year, until } : null
    },
  ),
  rule(`(?<year>(?:1[0-9]|20)\\d\\d)${after}`, readYear),
  // the 1990s · ’90s · the nineties · the 20th century
  rule(`(?:(?<century>1[0-9]|20)(?<decade>\\d0)|['’‘](?<short>\\d0))['’]?s${after}`, (groups) => {
    if (groups['short']) return { kind: 'decade', year: 1900 + Number(groups['short']) }
    const year = Number(groups['century']! + groups['decade']!)
    // "Vision 2030's goals": a decade that is still to come is a year with a possessive.
    return year >= 2030 ? { kind: 'year', year, about: false } : { kind: 'decade', year }
  }),
  rule(
    `the\\s(?<span>(?:early\\s|late\\s|mid-)?(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))${after}`,
    (groups) => ({
      kind: 'decade',
      year:
        1920 +
        10 *
          'twenties thirties forties fifties sixties seventies eighties nineties'
            .split(' ')
            .indexOf(groups['name']!),
    }),
  ),
  rule(`(?<number>1?\\d|2[01])(?:st|nd|rd|th)[\\s-]century${after}`, (groups) => ({
    kind: 'century',
    century: Number(groups['number']),
  })),
  // last summer · the summer of 2019 · spring 2020
  rule(
    `(?:(?<which>last|this|next|this past)\\s(?<name>spring|summer|autumn|fall|winter)|(?<season>spring|summer|autumn|fall|winter)(?:\\sof)?\\s(?<year>(?:19|20)\\d\\d))${after}`,
    (groups) => ({
      kind: 'season',
      season: seasons.get((groups['name'] ?? groups['season'])!.toLowerCase())!,
      year: groups['year'] ? Number(groups['year']) : null,
      which: whichOf(groups['which']),
    }),
    'giu',
  ),
  // Tuesday · last Tuesday · Tuesday's
  rule(
    `(?:(?<which>[Ll]ast|[Tt]his|[Tt]his past|[Nn]ext|[Tt]his coming|coming)\\s)?(?<weekday>${weekdayNames})${after}(?!s${after})`,
    (groups, text, start, end) => {
      // "every Friday", "on a Monday", "Saturday mornings": no one day.
      if (
        /\b(?:every|each|a|any|most|alternate|per week on|other)\s$/i.test(
          text.slice(Math.max(0, start - 14), start),
        ) ||
        /^\s(?:mornings|afternoons|evenings|nights|the 13th)/.test(text.slice(end, end + 12))
      )
        return null
      if (
        /(?:Black|Good|Super|Bloody|Easter|Palm|Cyber|Ash|Holy|Shrove|Giving|Fox News|Ruby|Casual|Whit)[\s-]$/.test(
          text.slice(Math.max(0, start - 10), start),
        )
      )
        return null
      if (
        /^\s(?:Times|Mail|Mirror|Herald|Star|Telegraph|Express|Post|Review|Night (?:Live|Football)|Agreement|Island)/.test(
          text.slice(end, end + 16),
        )
      )
        return null
      return {
        kind: 'weekday',
        weekday: weekdays.get(groups['weekday']!.toLowerCase())!,
        which: whichOf(groups['which']) ?? null,
      }
    },
  ),
  rule(
    `(?<word>the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))${after}`,
    (groups, text, start) => {
      const word = groups['word']!
      // "Halyard Today", "USA Today": a name, not a day.
      if (
        /^\p{Lu}/u.test(word) &&
        /\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, start - 24), start))
      )
        return null
      return { kind: 'offset', days: offsets.get(word.toLowerCase()) ?? 0 }
    },
    'giu',
  ),
  // last month · this year · next week · the past year is a duration
  rule(
    `(?<which>last|this|next|this past|this coming|the coming|the previous)\\s(?<unit>week|weekend|month|quarter|year|decade|century)${after}`,
    (groups, text, start) => {
      if (/(?:over|during|in|for|within|of) the $/.test(text.slice(Math.max(0, start - 12), start)))
        return null
      const which = groups['which']!.toLowerCase()
      if (which === 'the coming' || which === 'the previous')
        return {
          kind: 'shift',
          count: which === 'the coming' ? 1 : -1,
          unit: groups['unit']!.toLowerCase() as Unit,
        }
      return { kind: 'unit', unit: groups['unit']!.toLowerCase() as Unit, which: whichOf(which)! }
    },
    'giu',
  ),
  rule(
    `${count}\\s${unit}\\sago${after}`,
    (groups) => ({ kind: 'ago', count: numberOf(groups['count']!), unit: unitOf(groups['unit']!) }),
    'giu',
  ),
  rule(
    `(?:${count}\\s${unit}\\s(?<way>earlier|later|prior|(?:before|after)(?=\\s?[.,;:!?)]|\\s(?:when|as)\\b|$))${after}|the\\s(?<before>day|week|month|year)\\s(?<side>before|after)(?=\\s?[.,;:!?]|\\s(?:when|as|at|by|on)|$)|the\\s(?<near>next|following|previous)\\s(?<near_unit>day|week|month|year))`,
    (groups) => {
      if (groups['near'])
        return {
          kind: 'shift',
          count: groups['near'].toLowerCase() === 'previous' ? -1 : 1,
          unit: unitOf(groups['near_unit']!),
        }
      if (groups['before'])
        return {
          kind: 'shift',
          count: groups['side']!.toLowerCase() === 'before' ? -1 : 1,
          unit: unitOf(groups['before']),
        }
      const back = /earlier|prior|before/i.test(groups['way']!)
      return {
        kind: 'shift',
        count: numberOf(groups['count']!) * (back ? -1 : 1),
        unit: unitOf(groups['unit']!),
      }
    },
    'giu',
  ),
  rule(
    `(?:(?:the|that)\\ssame\\s(?<unit>day|week|month|year)|that\\s(?<that>day|month|year))${after}`,
    (groups) => ({ kind: 'same', unit: unitOf((groups['unit'] ?? groups['that'])!) }),
    'giu',
  ),
  rule(
    `(?:(?:the\\s)?end\\sof\\s(?:the|this)\\s(?<unit>year|month|week)|(?<tail>year|month)(?:['’]s|-|\\s)end)${after}`,
    (groups) => ({ kind: 'end', unit: unitOf((groups['unit'] ?? groups['tail'])!) }),
    'giu',
  ),
]

const offsets = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
])

function rule(pattern: string, read: Reader, flags = 'gu'): Rule {
  return { pattern: new RegExp(pattern, flags), read }
}
