import type { FoundDate } from '../../shared/domain/analysis'
import type { Day } from '../../shared/domain/days'
import type { Span } from '../../shared/domain/spans'
import {
  findDateExpressions,
  type DateExpression,
  type Expression,
  type Unit,
  type Which,
} from './dateExpressions'
import {
  addDays,
  addMonths,
  calendarDay,
  dayText,
  exists,
  mondayOf,
  monthText,
  serial,
  weekdayNumber,
  yearText,
  type CalendarDay,
} from './dayArithmetic'
import { spanAt, type Reading } from './reading'
import { tenseAround, type Tense } from './tense'

/**
 * The calendar dates of a text with their values. Weekdays, "last month" and the like count from the day of publication and
 * are left out when that is not known. Of "from 3 May to 9 June" both ends are dates; what cannot be parted, such as
 * "3-9 May", is an interval. Durations ("for two years") are no dates.
 */
export function findDates(
  original: string,
  reading: Reading,
  published: Day | null,
  names: Span[] = [],
): FoundDate[] {
  const expressions = findDateExpressions(reading.text).filter(
    ({ start, end }) => !isInName(names, start, end),
  )
  const now = calendarDay(published)
  const nowYear = published === null ? null : Number(published.slice(0, 4)) || null
  const found: FoundDate[] = []
  let reference: Day | null = null
  let sentenceEnd = -1
  let sentenceYear: number | null = null
  for (const [index, expression] of expressions.entries()) {
    const sentence = spanAt(reading.sentences, expression.start) ?? expression
    if (expression.start >= sentenceEnd) {
      sentenceEnd = sentence.end
      sentenceYear = null
    }
    const year = yearAhead(reading.text, expressions, index) ?? sentenceYear
    const tense = needsTense(expression.expression)
      ? tenseAround(reading, sentence, expression)
      : null
    const edtf = valueOf(expression.expression, { now, nowYear, year, tense, reference })
    if (edtf === null) continue
    const { start, end } = expression
    found.push({ start, end, text: original.slice(start, end), edtf })
    if (isAbsolute(expression.expression)) sentenceYear = Number(edtf.slice(0, 4)) || null
    reference = edtf
  }
  return found
}

interface Setting {
  now: CalendarDay | null
  nowYear: number | null
  /** The year that the sentence has given for what follows. */
  year: number | null
  tense: Tense
  /** The date named last. */
  reference: Day | null
}

function valueOf(expression: Expression, setting: Setting): Day | null {
  const { now, nowYear, reference } = setting
  switch (expression.kind) {
    case 'day': {
      const day = nearestDay(
        expression.month,
        expression.day,
        expression.year,
        setting,
        expression.weekday,
      )
      return day && dayText(day)
    }
    case 'days': {
      const from = nearestDay(expression.month, expression.day, expression.year, setting)
      const until = from && {
        year: from.year,
        month: expression.untilMonth,
        day: expression.untilDay,
      }
      return from && until && exists(until) ? interval(dayText(from), dayText(until)) : null
    }
    case 'month': {
      const year =
        expression.year === 'same'
          ? reference && Number(reference.slice(0, 4))
          : (expression.year ?? yearOfMonth(expression.month, expression.which, setting))
      return year === null ? null : monthText(year, expression.month)
    }
    case 'year':
      return (yearText(expression.year) + (expression.about ? '~' : '')) as Day
    case 'years':
      return interval(yearText(expression.year), yearText(expression.until))
    case 'decade':
      return `${yearText(expression.year).slice(0, 3)}X` as Day
    case 'century':
      return `${String(expression.century - 1).padStart(2, '0')}XX` as Day
    case 'season': {
      if (expression.year !== null) return `${expression.year}-${expression.season}` as Day
      return now ? seasonBeside(now, expression.season, expression.which ?? 'this') : null
    }
    case 'weekday':
      return now && dayText(weekdayBeside(now, expression.weekday, expression.which, setting.tense))
    case 'offset':
      return now && dayText(addDays(now, expression.days))
    case 'unit':
      return unitBeside(expression.unit, expression.which, now, nowYear)
    case 'ago':
      return now
        ? shifted(now, expression.unit, -expression.count)
        : nowYear !== null && expression.unit === 'year'
          ? yearText(nowYear - expression.count)
          : null
    case 'shift': {
      const from = reference ?? (now && dayText(now))
      return from && shiftedFrom(from, expression.unit, expression.count)
    }
    case 'same':
      return reference && truncated(reference, expression.unit)
    case 'end':
      break
  }
  return endOf(expression.unit, now, nowYear)
}

/** The year in which a day without one lies: given nearby, or the nearest to publication that suits the tense. */
function nearestDay(
  month: number,
  day: number,
  year: number | null,
  setting: Setting,
  weekday?: number,
): CalendarDay | null {
  const { now, nowYear, tense } = setting
  const given = year ?? setting.year
  if (given !== null) {
    const found = { year: given, month, day }
    return exists(found) ? found : null
  }
  if (now === null)
    return nowYear !== null && exists({ year: nowYear, month, day })
      ? { year: nowYear, month, day }
      : null
  let best: CalendarDay | null = null
  let bestDistance = Infinity
  for (const candidate of [now.year - 1, now.year, now.year + 1].map((year) => ({
    year,
    month,
    day,
  }))) {
    if (!exists(candidate)) continue
    const days = serial(candidate) - serial(now)
    let distance = Math.abs(days)
    if ((tense === 'past' && days > 0) || (tense === 'future' && days < 0)) distance += 250
    if (weekday !== undefined && weekdayNumber(candidate) !== weekday) distance += 1000
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function yearOfMonth(
  month: number,
  which: Which | undefined,
  { now, nowYear, year, tense }: Setting,
): number | null {
  if (year !== null && which === undefined) return year
  if (now === null) return nowYear
  if (which === 'this') return now.year
  if (which === 'last') return month < now.month ? now.year : now.year - 1
  if (which === 'next' || tense === 'future')
    return month >= now.month && which !== 'next'
      ? now.year
      : month > now.month
        ? now.year
        : now.year + 1
  return month <= now.month ? now.year : now.year - 1
}

function weekdayBeside(
  now: CalendarDay,
  weekday: number,
  which: Which | null,
  tense: Tense,
): CalendarDay {
  const ahead = (weekday - weekdayNumber(now) + 7) % 7
  if (which === 'next') return addDays(now, ahead === 0 ? 7 : ahead)
  if (which === 'last') return addDays(now, ahead - 7)
  if (ahead === 0) return now
  return addDays(
    now,
    tense === 'future' || (which === 'this' && tense !== 'past') ? ahead : ahead - 7,
  )
}

function unitBeside(
  unit: Unit,
  which: Which,
  now: CalendarDay | null,
  nowYear: number | null,
): Day | null {
  const step = { last: -1, this: 0, next: 1 }[which]
  if (unit === 'year') return nowYear === null ? null : yearText(nowYear + step)
  if (unit === 'decade')
    return nowYear === null ? null : (`${yearText(nowYear + 10 * step).slice(0, 3)}X` as Day)
  if (unit === 'century')
    return nowYear === null ? null : (`${yearText(nowYear + 100 * step).slice(0, 2)}XX` as Day)
  if (now === null) return null
  switch (unit) {
    case 'month': {
      const { year, month } = addMonths(now.year, now.month, step)
      return monthText(year, month)
    }
    case 'quarter': {
      const first = addMonths(now.year, Math.floor((now.month - 1) / 3) * 3 + 1, 3 * step)
      const last = addMonths(first.year, first.month, 2)
      return interval(monthText(first.year, first.month), monthText(last.year, last.month))
    }
    case 'weekend': {
      const saturday = addDays(mondayOf(now), 5 + 7 * step)
      return interval(dayText(saturday), dayText(addDays(saturday, 1)))
    }
    case 'week': {
      const monday = addDays(mondayOf(now), 7 * step)
      return interval(dayText(monday), dayText(addDays(monday, 6)))
    }
    case 'day':
      break
  }
  return dayText(addDays(now, step))
}

/** So many units from a day, as exactly as the unit allows. */
function shifted(from: CalendarDay, unit: Unit, count: number): Day {
  switch (unit) {
    case 'day':
      return dayText(addDays(from, count))
    case 'week':
    case 'weekend':
      return `${dayText(addDays(from, 7 * count))}~` as Day
    case 'month':
    case 'quarter': {
      const { year, month } = addMonths(from.year, from.month, unit === 'month' ? count : 3 * count)
      return monthText(year, month)
    }
    case 'year':
      return yearText(from.year + count)
    case 'decade':
      return `${yearText(from.year + 10 * count)}~` as Day
    case 'century':
      break
  }
  return `${yearText(from.year + 100 * count)}~` as Day
}

function shiftedFrom(reference: Day, unit: Unit, count: number): Day | null {
  const full = calendarDay(reference)
  if (full) return shifted(full, unit, count)
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(reference)
  if (!match) return null
  const year = Number(match[1])
  if (unit === 'year') return yearText(year + count)
  if (unit === 'decade') return `${yearText(year + 10 * count)}~` as Day
  if (unit !== 'month' || !match[2]) return null
  const month = addMonths(year, Number(match[2]), count)
  return monthText(month.year, month.month)
}

function truncated(reference: Day, unit: Unit): Day | null {
  if (/[/X~]/.test(reference)) return null
  const length = { day: 10, month: 7, year: 4 }[unit as string] ?? 99
  return reference.length >= length ? (reference.slice(0, length) as Day) : null
}

function endOf(unit: Unit, now: CalendarDay | null, nowYear: number | null): Day | null {
  if (unit === 'year')
    return nowYear === null ? null : dayText({ year: nowYear, month: 12, day: 31 })
  if (now === null) return null
  if (unit === 'week') return dayText(addDays(mondayOf(now), 6))
  const next = addMonths(now.year, now.month, 1)
  return dayText(addDays({ year: next.year, month: next.month, day: 1 }, -1))
}

const seasonMonth: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

function seasonBeside(now: CalendarDay, season: number, which: Which): Day {
  const begun = now.month >= seasonMonth[season]! + (which === 'last' ? 3 : 0)
  const year =
    which === 'last'
      ? begun
        ? now.year
        : now.year - 1
      : which === 'next'
        ? begun
          ? now.year + 1
          : now.year
        : now.year
  return `${year}-${season}` as Day
}

/** "January 23 - March 9, 2014": the year of a range's end is that of its beginning too. */
function yearAhead(text: string, expressions: DateExpression[], index: number): number | null {
  const current = expressions[index]!
  const next = expressions[index + 1]
  if (!next || next.start - current.end > 12 || current.expression.kind === 'year') return null
  if (
    !/^\s?(?:[-–—]|to|through|until|and)\s?$/.test(
      text.slice(current.end, next.start).trim() === '' ? '' : text.slice(current.end, next.start),
    )
  )
    return null
  return (next.expression.kind === 'day' || next.expression.kind === 'month') &&
    typeof next.expression.year === 'number'
    ? next.expression.year
    : null
}

function needsTense({ kind }: Expression): boolean {
  return kind === 'day' || kind === 'days' || kind === 'month' || kind === 'weekday'
}

function isAbsolute(expression: Expression): boolean {
  return expression.kind === 'day' || expression.kind === 'month' || expression.kind === 'days'
    ? expression.year !== null
    : expression.kind === 'year'
}

function interval(from: Day, until: Day): Day {
  return `${from}/${until}` as Day
}

/** A date inside a name, such as a newspaper's, is part of it. Names are in order. */
function isInName(names: Span[], start: number, end: number): boolean {
  const name = spanAt(names, start)
  return name !== null && end <= name.end && end - start < name.end - name.start
}
