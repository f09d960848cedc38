import type { Day } from '../../../shared/domain/days'
import {
  endOf,
  interval,
  monthsOf,
  nearestSeason,
  sameDay,
  seasonBeside,
  shifted,
  shiftedFrom,
  truncated,
  unitBeside,
} from './besideDay'
import type { Expression, GivenYear } from './dateExpressions'
import {
  addDays,
  addMonths,
  calendarDay,
  dayText,
  easterSunday,
  exists,
  monthText,
  serial,
  weekdayNumber,
  yearText,
  type CalendarDay,
} from './dayArithmetic'
import type { Tense } from './tense'
import { nextWeekday, nthWeekday, weekdayBeside, weekdayOfMonth } from './weekdayBeside'

/** What a date expression is read against. */
export interface Setting {
  /** The day of publication, and its year where no more is known. */
  now: CalendarDay | null
  nowYear: number | null
  /** The year that the sentence has given for what follows. */
  year: number | null
  tense: Tense
  /** The date named last. */
  reference: Day | null
  /** Of "3/4/25" the first figure is the day; null when the text's other dates do not tell. */
  isDayFirst: boolean | null
}

/** The calendar value of an expression; null where the setting does not tell. */
export function dateValue(expression: Expression, setting: Setting): Day | null {
  const { now, nowYear, reference, tense } = setting
  switch (expression.kind) {
    case 'day':
      return dayValue(expression, setting)
    case 'days': {
      const from = nearestDay(expression, inYear(expression), setting)
      const until = from && {
        year: from.year,
        month: expression.untilMonth,
        day: expression.untilDay,
      }
      return from && until && exists(until) ? interval(dayText(from), dayText(until)) : null
    }
    case 'numbers':
      return numbersValue(expression, setting)
    case 'monthday':
      return now && dayOfMonth(now, expression, setting)
    case 'month': {
      const given = yearGiven(expression.year, setting)
      const year = given ?? yearOfMonth(expression, setting)
      return year === null ? null : monthText(year, expression.month)
    }
    case 'year':
      return (yearText(expression.year) + (expression.about ? '~' : '')) as Day
    case 'shortyear': {
      const latest = (nowYear ?? 2020) + 10
      return yearText(latest - ((((latest - expression.year) % 100) + 100) % 100))
    }
    case 'years':
      return interval(yearText(expression.year), yearText(expression.until))
    case 'decade':
      return `${yearText(expression.year).slice(0, 3)}X` as Day
    case 'century':
      return `${String(expression.century - 1).padStart(2, '0')}XX` as Day
    case 'season': {
      const given = yearGiven(expression.year, setting)
      if (given !== null) return `${given}-${expression.season}` as Day
      if (now === null) return null
      return expression.isBare
        ? tense && nearestSeason(now, expression.season, tense)
        : seasonBeside(now, expression.season, expression.which ?? 'this')
    }
    case 'months': {
      const last = expression.month + expression.length - 1
      const given = yearGiven(expression.year, setting) ?? setting.year
      // A quarter is spoken of once it is over.
      const year =
        given ?? (now && (last < now.month || tense === 'future' ? now.year : now.year - 1))
      return year === null ? null : monthsOf(year, expression.month, expression.length)
    }
    case 'nthweekday': {
      const found = nearestDay(expression, (year) => nthWeekday(year, expression), setting)
      return found && dayText(found)
    }
    case 'monthshift':
      return reference && monthBeside(reference, expression)
    case 'weekdayago': {
      const { weekday, weeks } = expression
      if (!now) return null
      const side = { weekday, which: null, kind: 'weekday' } as const
      const nearest = weekdayBeside(now, side, weeks < 0 ? 'future' : 'past')
      // Of two Fridays that lie a week apart, "a week ago Friday" is the one before the last.
      return dayText(addDays(nearest, -7 * weeks))
    }
    case 'weekday':
      return now && dayText(weekdayBeside(now, expression, tense))
    case 'weekdayshift': {
      const from = calendarDay(reference) ?? now
      return from && dayText(nextWeekday(from, expression.weekday, expression.way))
    }
    case 'easter': {
      const feastIn = (year: number) => addDays(easterSunday(year), expression.days)
      const found = nearestDay(expression, feastIn, setting)
      return found && dayText(found)
    }
    case 'offset':
      return now && dayText(addDays(now, expression.days))
    case 'unit':
      return unitBeside(expression.unit, expression.step, now, nowYear)
    case 'ago':
      if (expression.isPlanned && tense !== 'future') return null
      if (expression.fromDay !== undefined)
        return (
          now &&
          dayText(sameDay(addDays(now, expression.fromDay), expression.unit, -expression.count))
        )
      return now
        ? shifted(now, expression.unit, -expression.count)
        : nowYear !== null && expression.unit === 'year'
          ? yearText(nowYear - expression.count)
          : null
    case 'shift': {
      // "a year earlier" may be earlier than the report; "two days later" is later than something told before.
      const { unit, count } = expression
      const told = reference && shiftedFrom(reference, unit, count)
      return told ?? (count < 0 && now ? shifted(now, unit, count) : null)
    }
    case 'same':
      return reference && truncated(reference, expression.unit)
    case 'within':
      return (
        (setting.year !== null && reference && truncated(reference, expression.unit)) ||
        unitBeside(expression.unit, 0, now, nowYear)
      )
    case 'end':
      break
  }
  return endOf(expression.unit, now, nowYear)
}

function dayValue(expression: Expression & { kind: 'day' }, setting: Setting): Day | null {
  const { now } = setting
  const day = nearestDay(expression, inYear(expression), setting)
  if (!day || !now || expression.which === undefined) return day && dayText(day)
  // "last Aug. 7": the latest before publication, whatever the tense.
  const candidates = [-1, 0, 1].map((step) => ({ ...day, year: now.year + step })).filter(exists)
  const found =
    expression.which === 'last'
      ? candidates.findLast((candidate) => serial(candidate) < serial(now))
      : expression.which === 'next'
        ? candidates.find((candidate) => serial(candidate) > serial(now))
        : candidates.find(({ year }) => year === now.year)
  return found ? dayText(found) : null
}

/**
 * "11/02/89": the day that is possible, or else the one in the order of the text's other dates, or the one that lies by the day
 * of publication; null where both may be meant.
 */
function numbersValue(
  { one, other, year: figures, isShort }: Expression & { kind: 'numbers' },
  { now, nowYear, isDayFirst }: Setting,
): Day | null {
  const century = (nowYear ?? 2020) + 10
  const year = isShort ? century - ((((century - figures) % 100) + 100) % 100) : figures
  const monthFirst = { year, month: one, day: other }
  const dayIsFirst = { year, month: other, day: one }
  const possible = [monthFirst, dayIsFirst].filter(exists)
  if (possible.length < 2 || one === other) return possible[0] ? dayText(possible[0]) : null
  if (isDayFirst !== null) return dayText(isDayFirst ? dayIsFirst : monthFirst)
  const near = possible.filter((day) => now && Math.abs(serial(day) - serial(now)) <= 3)
  return near.length === 1 ? dayText(near[0]!) : null
}

function yearGiven(year: GivenYear, { nowYear, reference }: Setting): number | null {
  if (year === null || typeof year === 'number') return year
  if (year === 'same') return reference ? Number(reference.slice(0, 4)) || null : null
  return nowYear === null ? null : nowYear + { last: -1, this: 0, next: 1 }[year]
}

function inYear({ month, day }: { month: number; day: number }): (year: number) => CalendarDay {
  return (year) => ({ year, month, day })
}

/** The day that a year has, in the year given nearby, or the nearest to publication that suits the tense. */
function nearestDay(
  { kind, year, weekday }: { kind: string; year: GivenYear; weekday?: number | undefined },
  dayIn: (year: number) => CalendarDay,
  setting: Setting,
): CalendarDay | null {
  const { now, nowYear, tense } = setting
  const given = yearGiven(year, setting) ?? (year === null ? setting.year : null)
  if (given !== null) {
    const found = dayIn(given)
    return exists(found) ? found : null
  }
  if (year !== null) return null
  if (now === null) return nowYear !== null && exists(dayIn(nowYear)) ? dayIn(nowYear) : null
  let best: CalendarDay | null = null
  let bestDistance = Infinity
  for (const candidate of [now.year - 1, now.year, now.year + 1].map(dayIn)) {
    if (!exists(candidate)) continue
    const days = serial(candidate) - serial(now)
    let distance = Math.abs(days)
    // A feast that has been is not one to come; a day whose sentence tells of what was may be.
    if ((tense === 'past' && days > 0) || (tense === 'future' && days < 0))
      distance += kind === 'easter' ? 500 : 250
    if (kind === 'day' && weekday !== undefined && weekdayNumber(candidate) !== weekday)
      distance += 1000
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** The month of that name before or after the one that a date is in; null where the date is a whole year. */
function monthBeside(
  reference: Day,
  { month, way }: Expression & { kind: 'monthshift' },
): Day | null {
  const [, year, from] = /^(\d{4})(?:-(0\d|1[0-2]))?/.exec(reference) ?? []
  if (!year) return null
  if (!from) return way === 1 ? monthText(Number(year) + 1, month) : null
  const step = way === -1 ? (month < Number(from) ? 0 : -1) : month > Number(from) ? 0 : 1
  return monthText(Number(year) + step, month)
}

/** "the 21st": of the month in which it lies nearest, by the tense. */
function dayOfMonth(
  now: CalendarDay,
  { day, weekday }: Expression & { kind: 'monthday' },
  { reference, tense }: Setting,
): Day | null {
  if (weekday !== undefined) return weekdayOfMonth(now, day, weekday)
  const month = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(reference ?? '')
  const named = month && { year: Number(month[1]), month: Number(month[2]), day }
  if (named && exists(named)) return dayText(named)
  const candidates = [-1, 0, 1].map((step) => ({ ...addMonths(now.year, now.month, step), day }))
  const found =
    tense === 'future'
      ? candidates.find((candidate) => exists(candidate) && serial(candidate) >= serial(now))
      : candidates.findLast((candidate) => exists(candidate) && serial(candidate) <= serial(now))
  return found ? dayText(found) : null
}

function yearOfMonth(
  { month, which, isTraded = false }: Expression & { kind: 'month' },
  { now, nowYear, year, tense }: Setting,
): number | null {
  if (year !== null && which === undefined) return year
  if (now === null) return nowYear
  if (which === 'this') return now.year
  if (which === 'last') return month < now.month ? now.year : now.year - 1
  if (which === 'next') return month > now.month ? now.year : now.year + 1
  if (tense === 'future' || isTraded) return month >= now.month ? now.year : now.year + 1
  return month <= now.month ? now.year : now.year - 1
}
