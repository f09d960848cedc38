import { dayInWords, earliest, latest, type Day } from '../../../shared/domain/days'
import { cleanLine } from '../cleanText'

/** A date as far as it is known: 2025, or March 2025, or 11 March 2025. */
export interface KnownDate {
  year: number
  month: number | null
  date: number | null
}

/** The first and last day that an event may fall on; null where it is open, or where the text is no date. */
export interface EventDates {
  start: KnownDate | null
  end: KnownDate | null
  /** "about 2025", "18 to 28 February 2025". */
  inWords: string
}

/** What calendars and timelines make of an EDTF date. `end` is null too when it would say nothing beyond `start`. */
export function eventDates(day: Day): EventDates {
  const [from = '', until] = day.split('/')
  const start = known(from) ?? fullDate(bound(earliest, day))
  const end =
    until === undefined ? endOf(from, day) : (known(until) ?? fullDate(bound(latest, day)))
  return { start, end, inWords: dateInWords(day) }
}

/** A date in words; as it is written when it cannot be read. */
export function dateInWords(day: Day): string {
  try {
    return cleanLine(dayInWords(day))
  } catch {
    return cleanLine(day)
  }
}

/** The last moment a day may mean; null when it is open or unreadable. */
export function bound(side: typeof earliest, day: Day): Date | null {
  try {
    const moment = new Date(side(day))
    return Number.isNaN(moment.getTime()) ? null : moment
  } catch {
    return null
  }
}

function known(part: string): KnownDate | null {
  const read = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(part.replace(/[~?%]/g, ''))
  if (!read) return null
  const month = read[2] === undefined ? null : Number(read[2])
  // 21 to 41 are seasons and quarters.
  if (month !== null && (month < 1 || month > 12)) return null
  return { year: Number(read[1]), month, date: read[3] === undefined ? null : Number(read[3]) }
}

/** The end of a single date that is not a plain day, month or year: a season, a decade. */
function endOf(part: string, day: Day): KnownDate | null {
  return known(part) === null ? fullDate(bound(latest, day)) : null
}

function fullDate(moment: Date | null): KnownDate | null {
  if (moment === null) return null
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
  }
}
