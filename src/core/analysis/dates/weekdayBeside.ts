import type { Day } from '../../../shared/domain/days'
import type { Expression } from './dateExpressions'
import {
  addDays,
  addMonths,
  dayText,
  exists,
  serial,
  weekdayNumber,
  type CalendarDay,
} from './dayArithmetic'
import type { Tense } from './tense'

/** "Friday", "last Friday", "Friday of next week": by the tense of its clause where nothing else tells. */
export function weekdayBeside(
  now: CalendarDay,
  { weekday, which, inWeek }: Expression & { kind: 'weekday' },
  tense: Tense,
): CalendarDay {
  if (inWeek) {
    const sinceMonday = (day: number) => (day + 6) % 7
    const step = { last: -7, this: 0, next: 7 }[which ?? 'this']
    return addDays(now, sinceMonday(weekday) - sinceMonday(weekdayNumber(now)) + step)
  }
  const ahead = (weekday - weekdayNumber(now) + 7) % 7
  if (which === 'next') return addDays(now, ahead === 0 ? 7 : ahead)
  if (which === 'last') return addDays(now, ahead - 7)
  if (ahead === 0) return now
  const isAhead = tense === 'future' || (which === 'this' && tense !== 'past')
  return addDays(now, isAhead ? ahead : ahead - 7)
}

/** The first such weekday after a day, or the last before it. */
export function nextWeekday(from: CalendarDay, weekday: number, way: 1 | -1): CalendarDay {
  const ahead = (weekday - weekdayNumber(from) + 7) % 7
  if (way === 1) return addDays(from, ahead === 0 ? 7 : ahead)
  return addDays(from, ahead - 7)
}

/** "the first Monday in May" of a year. */
export function nthWeekday(
  year: number,
  { nth, weekday, month }: Expression & { kind: 'nthweekday' },
): CalendarDay {
  const first = { year, month, day: 1 }
  const ahead = (weekday - weekdayNumber(first) + 7) % 7
  const last = addDays(first, ahead + 28)
  if (nth < 0) return last.month === month ? last : addDays(last, -7)
  return addDays(first, ahead + 7 * (nth - 1))
}

/** "Friday the 13th": the nearest, of two months back to one ahead; null where none of them has it. */
export function weekdayOfMonth(now: CalendarDay, day: number, weekday: number): Day | null {
  const [nearest] = [-2, -1, 0, 1]
    .map((step) => ({ ...addMonths(now.year, now.month, step), day }))
    .filter((candidate) => exists(candidate) && weekdayNumber(candidate) === weekday)
    .toSorted((one, other) => distance(one) - distance(other))
  return nearest ? dayText(nearest) : null

  function distance(candidate: CalendarDay): number {
    return Math.abs(serial(candidate) - serial(now))
  }
}
