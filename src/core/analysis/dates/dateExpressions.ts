import type { Span } from '../../../shared/domain/spans'
import { clockBeside } from './clockTime'
import { dayRules } from './dayRules'
import { holidayRules } from './holidayRules'
import { relativeRules } from './relativeRules'
import { yearRules } from './yearRules'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
export type Which = 'last' | 'this' | 'next'
/** A year as the text gives it; `same`: the one named last; null: it gives none. */
export type GivenYear = number | 'same' | Which | null

/** What a date expression says, before it is set against a calendar. */
export type Expression =
  | {
      kind: 'day'
      year: GivenYear
      month: number
      day: number
      weekday?: number | undefined
      which?: Which | undefined
    }
  | {
      kind: 'days'
      year: GivenYear
      month: number
      day: number
      untilMonth: number
      untilDay: number
    }
  /** "3/4/25": which is the month, and which century, the setting tells. */
  | { kind: 'numbers'; one: number; other: number; year: number; isShort: boolean }
  /** "the 21st", "Monday the 21st" */
  | { kind: 'monthday'; day: number; weekday?: number }
  /** `isTraded`: what is delivered in it is sold before. */
  | {
      kind: 'month'
      year: GivenYear
      month: number
      which?: Which | undefined
      isTraded?: boolean
    }
  | { kind: 'year'; year: number; about: boolean }
  /** "’98" */
  | { kind: 'shortyear'; year: number }
  | { kind: 'years'; year: number; until: number }
  | { kind: 'decade'; year: number }
  | { kind: 'century'; century: number }
  /** `isBare`: "in the autumn", which tells when only of what was or is to be. */
  | {
      kind: 'season'
      season: number
      year: GivenYear
      which?: Which | undefined
      isBare?: boolean
    }
  /** A quarter or a half of a year: its first month and how many it has. */
  | { kind: 'months'; month: number; length: number; year: GivenYear; which?: Which | undefined }
  /** "the first Monday in May", Thanksgiving; `nth` counts from 1, and −1 is the last of its month. */
  | { kind: 'nthweekday'; nth: number; weekday: number; month: number; year: GivenYear }
  /** "the previous August", counted from the date named last. */
  | { kind: 'monthshift'; month: number; way: 1 | -1 }
  | { kind: 'weekday'; weekday: number; which: Which | null; inWeek?: boolean }
  /** "the following Tuesday", counted from the date named last. */
  | { kind: 'weekdayshift'; weekday: number; way: 1 | -1 }
  /** A feast so many days after Easter Sunday. */
  | { kind: 'easter'; year: GivenYear; days: number }
  | { kind: 'offset'; days: number }
  /** `step`: −1 for last week, 0 for this, 2 for the week after next. */
  | { kind: 'unit'; unit: Unit; step: number }
  /**
   * `isPlanned`: "in two weeks" tells when only of what is to be; else it tells how long. `fromDay`: "two years ago today"
   * is a day, so many days after this.
   */
  | { kind: 'ago'; count: number; unit: Unit; isPlanned?: boolean; fromDay?: number }
  /** "two weeks ago Friday", "Friday week"; `weeks` counts back from 0. */
  | { kind: 'weekdayago'; weekday: number; weeks: number }
  | { kind: 'shift'; count: number; unit: Unit }
  | { kind: 'same'; unit: Unit }
  /** "the year", after "earlier in". */
  | { kind: 'within'; unit: Unit }
  | { kind: 'end'; unit: Unit }

export interface DateExpression extends Span {
  text: string
  expression: Expression
  /** The time of day beside it, as ISO 8601 writes it: `20:30`, `20:30-05:00`; null when none. */
  time: string | null
}

/** The date expressions of an English text, in order, none overlapping another: the longest where several begin. */
export function findDateExpressions(text: string): DateExpression[] {
  const found: Match[] = []
  for (const { pattern, read } of dateRules) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      // Checked here and not by the pattern, which is found much faster without a look behind.
      if (match.index > 0 && isWordSign(text[match.index - 1]!)) {
        pattern.lastIndex = match.index + 1
        continue
      }
      const groups = match.groups ?? {}
      const expression = read(groups, text, match.index, match.index + match[0].length)
      if (!expression) continue
      const words = groups['span'] ?? match[0]
      const start = match.index + match[0].indexOf(words)
      found.push({ start, end: start + words.length, expression })
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: DateExpression[] = []
  for (const match of found) {
    const from = kept.at(-1)?.end ?? 0
    if (match.start >= from) kept.push(whole(text, match, from))
  }
  return kept
}

interface Match extends Span {
  expression: Expression
}

const dateRules = [...dayRules, ...yearRules, ...holidayRules, ...relativeRules]

/** The expression with the words before and after it that narrow it down: "the end of 1990", "late Tuesday night". */
function whole(text: string, match: Match, from: number): DateExpression {
  let { start, end } = match
  let time: string | null = null
  // The full stop of an abbreviation, not that of a sentence.
  if (/(?:\p{L}{5,}|May|June|July)\.$/u.test(text.slice(start, end))) end--
  if (isDay(match.expression)) ({ start, end, time } = clockBeside(text, { start, end }, from))
  const lead = text.slice(Math.max(from, start - 32), start)
  const { kind } = match.expression
  const isCounted = kind === 'ago' || (kind === 'shift' && !/^the\s/i.test(text.slice(start, end)))
  const narrower = isCounted ? vague.exec(lead) : narrowing.exec(lead)
  if (narrower) start -= narrower[0].length
  else if (isDay(match.expression)) start -= partOfDay.exec(lead)?.[0].length ?? 0
  return { start, end, text: text.slice(start, end), expression: match.expression, time }
}

const narrowing =
  /(?<![\p{L}\p{N}])(?:(?:[Tt]he\s)?(?:(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Cc]lose)\sof|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal)\s(?:(?:few|two|three|ten|10)\s)?(?:weeks?|days)\s(?:of|in))\s(?:the\s)?|(?:the\s)?(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[\s-](?:(?:in|on)\s(?:the\s)?)?|[Ee]nd-)$/u

const partOfDay =
  /(?<![\p{L}\p{N}])(?:[Tt]he\s)?(?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)\s(?:of|in)\s(?:the\s)?$/u

/** "nearly two years ago", "about three weeks earlier" */
const vague =
  /(?<![\p{L}\p{N}])(?:[Aa]bout|[Aa]round|[Aa]lmost|[Nn]early|[Rr]oughly|[Ss]ome|(?:[Mm]ore|[Ll]ess|[Ff]ewer)\sthan|[Jj]ust\s(?:over|under)|[Aa]t\sleast)\s$/u

function isDay({ kind }: Expression): boolean {
  return (
    kind === 'day' ||
    kind === 'weekday' ||
    kind === 'offset' ||
    kind === 'numbers' ||
    kind === 'monthday' ||
    kind === 'weekdayshift' ||
    kind === 'weekdayago' ||
    kind === 'nthweekday'
  )
}

function isWordSign(sign: string): boolean {
  const code = sign.charCodeAt(0)
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return /[\p{L}\p{N}]/u.test(sign)
}
