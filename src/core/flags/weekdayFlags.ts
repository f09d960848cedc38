import { weekdayOf, type Day } from '../../shared/domain/days'
import { earliest, latest } from '../../shared/domain/days'
import { dayText, exists, weekdayNumber, type CalendarDay } from '../analysis/dates/dayArithmetic'
import { englishMonths, weekdayNames, weekdays } from '../analysis/data/calendar'
import { monthNumber } from '../analysis/dates/dateReaders'
import type { Facts, FoundFlag } from './BlockToFlag'
import { flagOf, isQuoted, type BlockReading } from './readBlock'

/**
 * A weekday beside a date that does not fall on it: “Tuesday, March 12”, “Tuesday 12 March 2025”, “12 March (Tuesday)”,
 * “March 12, a Tuesday”. Where the year is not given, the date may be any within 300 days of today or of a source's
 * publication, or of a year that the block names; it is flagged only when none of these fits.
 *
 * Not seen: months as numbers (but for 2025-03-12), months of other languages, a weekday and a date with words between them,
 * calendars other than the Gregorian. Between quotation marks nothing is looked at: the words are somebody's.
 */
export function weekdayFlags(read: BlockReading, facts: Facts): FoundFlag[] {
  const { text } = read.block
  const found = new Map<number, FoundFlag>()
  const named = new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)?.map(Number))
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups!
      const weekday = groups['weekday']!
      const at = match.index + match[0].lastIndexOf(weekday)
      const start = match[0].startsWith(weekday) ? match.index : at
      const span = { start, end: start + weekday.length }
      if (found.has(start) || isQuoted(read, span)) continue
      const flag = flagDate(read, facts, span, groups, named)
      if (flag) found.set(start, flag)
    }
  return [...found.values()]
}

const weekday = `(?<weekday>(?:${weekdayNames}|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b)(?:(?<!day)\\.)?`
const month = `(?<month>${englishMonths})\\b\\.?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,:]\d|\s?(?:[-–—/&]|to|and|or)\s?\d)`
const year = String.raw`(?:,?\s(?:of\s)?(?<year>[12]\d{3})\b)?`
const between = String.raw`(?:,?\s|,?\s\(?the\s|\s\()`

const patterns = [
  `\\b${weekday}${between}${month}\\s${day}${year}`,
  `\\b${weekday}${between}${day}\\s(?:of\\s)?${month}${year}`,
  `\\b${month}\\s${day}${year}(?:\\s\\(|,?\\sa\\s|,\\swhich was a\\s)${weekday}`,
  `(?<!\\d[-–—/.,]|\\d\\s(?:and|to|or|[-–—])\\s)\\b${day}\\s(?:of\\s)?${month}${year}(?:\\s\\(|,?\\sa\\s|,\\swhich was a\\s)${weekday}`,
  String.raw`\b(?<year>[12]\d{3})-(?<number>\d\d)-(?<day>\d\d)\s\(${weekday}\)`,
].map((pattern) => new RegExp(pattern, 'gu'))

type Groups = Record<string, string | undefined>

function flagDate(
  read: BlockReading,
  facts: Facts,
  span: { start: number; end: number },
  groups: Groups,
  named: ReadonlySet<number>,
): FoundFlag | null {
  const said = groups['weekday']!
  const number = weekdays.get(said.toLowerCase())
  const month = groups['month'] ? monthNumber(groups['month']) : Number(groups['number'])
  const date = { month, day: Number(groups['day']) }
  if (number === undefined || date.day < 1) return null
  const given = groups['year'] ? Number(groups['year']) : null
  if (!exists({ year: given ?? 2024, ...date }))
    return flagOf(read, span, {
      kind: 'weekday',
      sentence: `The calendar has no such day as ${said} ${date.day} ${monthName(month)}${given === null ? '' : ` ${given}`}. Which one is meant?`,
    })
  const meant = given === null ? nearDays(named, facts, date) : [{ year: given, ...date }]
  if (meant.length === 0 || meant.some((candidate) => weekdayNumber(candidate) === number))
    return null
  const nearest = meant[0]!
  const right = weekdayOf(dayText(nearest))!
  return flagOf(read, span, {
    kind: 'weekday',
    sentence: `${nearest.day} ${monthName(month)} ${nearest.year} is a ${right}, and ${said} stands here. Which of the two is right?`,
    suggestion: right,
  })
}

const reach = 300 * 86_400_000

/** The days that a date without a year may mean, the nearest to today first. */
function nearDays(
  named: ReadonlySet<number>,
  { now, published }: Facts,
  date: Pick<CalendarDay, 'month' | 'day'>,
): CalendarDay[] {
  const today = now.slice(0, 10) as Day
  const spans = [today, ...published].map((day) => [earliest(day) - reach, latest(day) + reach])
  const years = new Set(named)
  for (const [from, until] of spans)
    for (const year of yearsWithin(from!, until!)) {
      const at = Date.UTC(year, date.month - 1, date.day)
      if (at >= from! && at <= until!) years.add(year)
    }
  const distance = (candidate: CalendarDay) =>
    Math.abs(Date.UTC(candidate.year, candidate.month - 1, candidate.day) - earliest(today))
  return [...years]
    .map((year) => ({ year, ...date }))
    .filter(exists)
    .toSorted((one, other) => distance(one) - distance(other))
}

function yearsWithin(from: number, until: number): number[] {
  if (!Number.isFinite(from) || !Number.isFinite(until)) return []
  const first = new Date(from).getUTCFullYear()
  const count = Math.min(new Date(until).getUTCFullYear() - first, 20)
  return Array.from({ length: count + 1 }, (_, index) => first + index)
}

const monthNames = englishMonths.split('|')

function monthName(month: number): string {
  return monthNames[month - 1]!
}
