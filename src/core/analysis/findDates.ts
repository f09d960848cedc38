import type { FoundDate } from '../../shared/domain/analysis'
import type { Day } from '../../shared/domain/days'
import type { Span } from '../../shared/domain/spans'
import {
  findDateExpressions,
  type DateExpression,
  type Expression,
  type Which,
} from './dateExpressions'
import {
  addDays,
  calendarDay,
  dayText,
  exists,
  monthText,
  serial,
  weekdayNumber,
  yearText,
  type CalendarDay,
} from './dayArithmetic'
import {
  endOf,
  interval,
  seasonBeside,
  shifted,
  shiftedFrom,
  truncated,
  unitBeside,
} from './besideDay'
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

/** A date inside a name, such as a newspaper's, is part of it. Names are in order. */
function isInName(names: Span[], start: number, end: number): boolean {
  const name = spanAt(names, start)
  return name !== null && end <= name.end && end - start < name.end - name.start
}
