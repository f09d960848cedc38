import type { Day } from '../../../shared/domain/days'
import type { Unit, Which } from './dateExpressions'
import {
  addDays,
  addMonths,
  calendarDay,
  dayText,
  exists,
  mondayOf,
  monthText,
  yearText,
  type CalendarDay,
} from './dayArithmetic'

/** Last week, this quarter, next year: the unit so many before or after the one that a day is in. */
export function unitBeside(
  unit: Unit,
  step: number,
  now: CalendarDay | null,
  nowYear: number | null,
): Day | null {
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
    case 'quarter':
      return quarterFrom(now.year, now.month, step)
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

/** So many months from one on: a quarter, a half. */
export function monthsOf(year: number, month: number, length: number): Day {
  const last = addMonths(year, month, length - 1)
  return interval(monthText(year, month), monthText(last.year, last.month))
}

/** The quarter that lies so many after that of a month. */
function quarterFrom(year: number, month: number, count: number): Day {
  const first = addMonths(year, Math.floor((month - 1) / 3) * 3 + 1, 3 * count)
  return monthsOf(first.year, first.month, 3)
}

/** So many units from a day, as exactly as the unit allows. */
export function shifted(from: CalendarDay, unit: Unit, count: number): Day {
  switch (unit) {
    case 'day':
      return dayText(addDays(from, count))
    case 'week':
    case 'weekend':
      return `${dayText(addDays(from, 7 * count))}~` as Day
    case 'month': {
      const { year, month } = addMonths(from.year, from.month, count)
      return monthText(year, month)
    }
    case 'quarter':
      return quarterFrom(from.year, from.month, count)
    case 'year':
      return yearText(from.year + count)
    case 'decade':
      return `${yearText(from.year + 10 * count)}~` as Day
    case 'century':
      break
  }
  return `${yearText(from.year + 100 * count)}~` as Day
}

/** "two years ago today": so many units from a day, to the day; of a month that is shorter its last. */
export function sameDay(from: CalendarDay, unit: Unit, count: number): CalendarDay {
  if (unit === 'day' || unit === 'week') return addDays(from, (unit === 'week' ? 7 : 1) * count)
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, weekend: 0 }[unit]
  const { year, month } = addMonths(from.year, from.month, months * count)
  const day = [from.day, 30, 29, 28].find(
    (each) => each <= from.day && exists({ year, month, day: each }),
  )
  return { year, month, day: day! }
}

/** The same from a date that may be a month or a year; null where the unit is finer than the date. */
export function shiftedFrom(reference: Day, unit: Unit, count: number): Day | null {
  const full = calendarDay(reference)
  if (full) return shifted(full, unit, count)
  // Of a quarter or a week its beginning counts.
  const match = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-\d\d)?(?:~|\/.*|-2\d)?$/.exec(reference)
  if (!match) return null
  const year = Number(match[1])
  if (unit === 'year') return yearText(year + count)
  if (unit === 'decade') return `${yearText(year + 10 * count)}~` as Day
  if (unit === 'quarter' && match[2]) return quarterFrom(year, Number(match[2]), count)
  if (unit !== 'month' || !match[2]) return null
  const month = addMonths(year, Number(match[2]), count)
  return monthText(month.year, month.month)
}

/** "the same year": as much of a date as the unit asks for. */
export function truncated(reference: Day, unit: Unit): Day | null {
  const exact = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(reference)
  if (unit === 'year') return /^\d{4}/.test(reference) ? (reference.slice(0, 4) as Day) : null
  const length = unit === 'day' ? 10 : unit === 'month' ? 7 : Infinity
  return exact && reference.length >= length ? (reference.slice(0, length) as Day) : null
}

/** The last day of the unit that a day is in. */
export function endOf(unit: Unit, now: CalendarDay | null, nowYear: number | null): Day | null {
  if (unit === 'year')
    return nowYear === null ? null : dayText({ year: nowYear, month: 12, day: 31 })
  if (now === null) return null
  if (unit === 'week') return dayText(addDays(mondayOf(now), 6))
  const next = addMonths(now.year, now.month, unit === 'quarter' ? 3 - ((now.month - 1) % 3) : 1)
  return dayText(addDays({ year: next.year, month: next.month, day: 1 }, -1))
}

const seasonMonth: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** Last summer, this autumn, next spring, as EDTF's season of a year. */
export function seasonBeside(now: CalendarDay, season: number, which: Which): Day {
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

/** "in the autumn": the latest that has begun, or the first that is not over. */
export function nearestSeason(now: CalendarDay, season: number, way: 'past' | 'future'): Day {
  const first = seasonMonth[season]!
  const step =
    way === 'past' ? (now.month < first ? -1 : 0) : now.month > Math.min(first + 2, 12) ? 1 : 0
  return `${now.year + step}-${season}` as Day
}

/** From one date to another, as EDTF writes it. */
export function interval(from: Day, until: Day): Day {
  return `${from}/${until}` as Day
}
