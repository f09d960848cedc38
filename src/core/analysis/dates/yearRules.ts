import { ordinalWords } from '../data/calendar'
import type { Expression } from './dateExpressions'
import { after, ones, quarter, teens, tens } from './datePatterns'
import { givenYear, ordinalOf, readSeason, readYear, spokenYear, whichOf } from './dateReaders'
import { rule, type Groups, type Rule } from './dateRule'

const part = `${quarter}|opening|final|last`
const halfOrQuarter = '(?<length>quarter|half)'
const decades = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'

/** Years, what is longer, and the parts of a year: seasons, halves, quarters. */
export const yearRules: Rule[] = [
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
  // 44 BC · 300 B.C.
  rule(`(?<year>[1-9]\\d{0,3})\\s(?:BCE?${after}|B\\.C\\.(?:E\\.)?)`, ({ year: before }) => ({
    kind: 'year',
    // EDTF counts a year 0.
    year: 1 - Number(before),
    about: false,
  })),
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
  // FY25
  rule(`FY\\s?['’]?(?<year>\\d\\d)(?:[-–/]\\d\\d)?${after}(?!-\\d)`, ({ year: short }) => ({
    kind: 'year',
    year: Number(short) + (short! < '60' ? 2000 : 1900),
    about: true,
  })),
  // fiscal 1989 · financial year 2024-25 · FY2024 · the 2024 fiscal year: begins where each house lets it
  rule(
    `(?:(?:(?:[Ff]iscal|[Ff]inancial)(?:\\syear)?\\s|FY\\s?)(?<year>(?:19|20)\\d\\d)(?:[-–/]\\d\\d)?|(?<first>(?:19|20)\\d\\d)(?:[-–/]\\d\\d)?\\s(?:fiscal|financial)\\syear)${after}`,
    ({ year: named, first }) => ({ kind: 'year', year: Number(named ?? first), about: true }),
  ),
  // the 1990s · ’90s · the nineties · the 1800s
  rule(
    `(?:(?<century>1[0-9]|20)(?<decade>\\d0)|['’‘](?<short>\\d0)|(?<=(?:\\bthe|\\d0s\\s(?:and|to|or))\\s(?:early\\s|late\\s|mid-)?)(?<bare>[2-9]0))['’]?s${after}`,
    (groups, text, start, end) =>
      groups['bare'] && isHeat.test(clauseAround(text, start, end)) ? null : readDecade(groups),
  ),
  rule(
    `(?:the\\s(?<span>(?:early\\s|late\\s|mid-)?(?<name>${decades}|${capitalised(decades)}))|(?<hundred>eighteen|nineteen)[\\s-](?<tens>${decades}))${after}`,
    (groups) => ({
      kind: 'decade',
      year:
        (groups['hundred'] === 'eighteen' ? 1820 : 1920) +
        10 * decades.split('|').indexOf((groups['name'] ?? groups['tens'])!.toLowerCase()),
    }),
  ),
  // the 20th century · the nineteenth century
  rule(
    `(?:(?<number>1?\\d|2[01])(?:st|nd|rd|th)(?:[\\s-][Cc]entur(?:y|ies)|(?=\\s(?:and|or|to)\\s(?:the\\s)?(?:early\\s|late\\s|mid-)?\\d\\d?(?:st|nd|rd|th)\\scenturies))|(?:(?<word>[Tt]wenty-first|${ordinalWords.slice(10, 20).join('|')})|(?<=\\bthe\\s(?:early\\s|late\\s|mid-)?)(?<early>${ordinalWords.slice(1, 10).join('|')}))[\\s-][Cc]entury)${after}(?!\\s(?:BC|B\\.C|of\\sthe|off|by)|\\scenturies\\sB\\.?C)`,
    ({ number, word, early }) => {
      const century = number === undefined ? ordinalOf((word ?? early)!) : Number(number)
      return century > 0 ? { kind: 'century', century } : null
    },
  ),
  // last summer · the summer of 2019 · spring 2020
  rule(
    `(?:(?<which>last|this|next|this past|this coming)\\s(?<name>spring|summer|autumn|fall|winter)|(?<season>spring|summer|autumn|fall|winter)(?:\\sof)?(?:\\s(?<year>(?:1[6-9]|20)\\d\\d)(?:[-–/]\\d\\d)?|\\s['’](?<short_year>\\d\\d)|\\s(?<of>last|this|next|that)\\syear))${after}`,
    readSeason,
    'giu',
  ),
  // in the autumn · until spring · since winter: which one, the tense tells
  rule(
    `(?<=\\b(?:(?:in|before|after)\\sthe|(?:by|until|till|since)(?:\\sthe)?)\\s)(?<season>spring|summer|autumn|winter|(?<=\\b(?:in|by|until)\\sthe\\s)fall)(?=[.,;:!?)”"]|\\s(?:and|but|when|as|at|after|before|because|with|that|while|said)\\s|$)`,
    (groups) => ({ ...readSeason(groups), isBare: true }),
  ),
  // first half of 2024 · last year’s fourth quarter
  rule(
    `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\syear['’]s\\s(?<number>${part})[\\s-](?<part>quarter|half)|(?<ordinal>${part})[\\s-]${halfOrQuarter}(?:\\sof)?(?:\\s(?<year>(?:19|20)\\d\\d)(?![-–/]\\d)|\\s(?<of>last|this|next|that|the same)\\syear)|(?<early>${part})[\\s-](?<span_length>quarter|half)\\sof\\s(?<now>the)\\syear)${after}`,
    readMonths,
  ),
  // the 1988 third quarter · 1988’s second half
  rule(
    `(?<year>(?:19|20)\\d\\d)(?:['’]s)?\\s(?<ordinal>${part})[\\s-]${halfOrQuarter}${after}`,
    readMonths,
  ),
  // the third quarter · first-quarter profit
  rule(
    `(?:[Tt]he\\s(?<span>(?<number>${quarter})\\s(?<part>quarter)(?=[\\s.,;:)](?!of\\s)|$))|(?<ordinal>${quarter})-(?<length>quarter)(?=\\s(?!(?:clock|time|score|lead|goals?|points?|touchdown|interception|fumble|field|buzzer|run|rally|surge|break|horn|bell|whistle|drive|comeback|deficit|foul)s?\\b)\\p{L}))${after}`,
    (groups, text, start) =>
      isPlayed.test(text.slice(Math.max(0, start - 60), start)) ? null : readMonths(groups),
  ),
  // Q3 2024 · H1
  rule(
    `(?<short>[QH])(?<figure>[1-4])(?:[\\s,]+(?:of\\s)?(?<year>(?:19|20)\\d\\d))?${after}`,
    readMonths,
  ),
]

function capitalised(words: string): string {
  return words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
}

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

/** "scored 15 points in the third quarter": a quarter of a game. */
const isPlayed =
  /\b(?:scored|scoring|outscored|touchdowns?|rebounds|baskets?|trailed|field goals?|free throws?)\b[^.]*$|(?<!percentage\s|basis\s)\bpoints,?\s(?:\S+\s){0,3}in\s$/

/** "temperatures in the 30s" */
const isHeat = /\b(?:temperatures?|highs?|lows?|degrees?|mid|upper|lower)\b|[°º]/i

function clauseAround(text: string, start: number, end: number): string {
  return (
    text.slice(Math.max(0, start - 48), start).replace(/^.*[.;]/s, '') +
    text.slice(end, end + 32).replace(/[.;].*$/s, '')
  )
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
