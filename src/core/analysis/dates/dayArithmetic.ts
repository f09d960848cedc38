import type { Day } from '../../../shared/domain/days'

/** One calendar day; months count from 1. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** The calendar day that a full EDTF date names; null for months, years and intervals. */
export function calendarDay(day: Day | null | undefined): CalendarDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(day ?? '')
  if (!match || day!.includes('/')) return null
  const found = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return exists(found) ? found : null
}

/** True when the calendar has such a day. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  )
}

export function dayText({ year, month, day }: CalendarDay): Day {
  return `${monthText(year, month)}-${String(day).padStart(2, '0')}` as Day
}

export function monthText(year: number, month: number): Day {
  return `${yearText(year)}-${String(month).padStart(2, '0')}` as Day
}

/** Years before Christ count down from 0: 44 BC is −43. */
export function yearText(year: number): Day {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}` as Day
}

export function addDays(from: CalendarDay, days: number): CalendarDay {
  return fromSerial(serial(from) + days)
}

/** Days since 1970, for comparing. */
export function serial({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** 0 for Sunday to 6. */
export function weekdayNumber(day: CalendarDay): number {
  return (((serial(day) + 4) % 7) + 7) % 7
}

/** The month that lies so many months after another. */
export function addMonths(
  year: number,
  month: number,
  months: number,
): { year: number; month: number } {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** Monday of the week that a day is in. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, -((weekdayNumber(day) + 6) % 7))
}

/** Easter in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const sum = moon + weekday - 7 * shift + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}

function fromSerial(days: number): CalendarDay {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
