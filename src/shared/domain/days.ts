/// <reference path="../edtf.d.ts" />
import edtf from 'edtf'

/** A calendar date or stretch as EDTF (ISO 8601-2): `2025-03-11`, `2025-03`, `2025~`, `2025-02-18/2025-02-28`. */
export type Day = string & { readonly __day: never }

/** A moment: UTC, ISO 8601, as `Date.prototype.toISOString` gives it. */
export type Instant = string & { readonly __instant: never }

/** A year, a month or a day that every such month has: nearly all are, and reading any other takes a third of a millisecond. */
const plain =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8])|(?<!-02)-(?:29|30)|(?<=-(?:0[13578]|1[02]))-31)?)?$/

/** The day that a text gives in EDTF, or null when it is none. */
export function parseDay(text: string): Day | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > 60) return null
  if (plain.test(trimmed)) return trimmed as Day
  // The library for EDTF gives every year a 29 February.
  if (trimmed.endsWith('-02-29') && new Date(trimmed).getUTCDate() !== 29) return null
  try {
    edtf(trimmed)
    return trimmed as Day
  } catch {
    return null
  }
}

/** The first moment a day may mean, in milliseconds since 1970 UTC; −Infinity for an open start. */
export function earliest(day: Day): number {
  return boundsOf(day).min
}

/** The last moment a day may mean, in milliseconds since 1970 UTC; Infinity for an open end. */
export function latest(day: Day): number {
  return boundsOf(day).max
}

interface Bounds {
  min: number
  max: number
}

// Reading EDTF takes a third of a millisecond, and sorting asks for the same days again and again.
const known = new Map<Day, Bounds>()
const KEPT_DAYS = 20_000

function boundsOf(day: Day): Bounds {
  let bounds = known.get(day)
  if (!bounds && plain.test(day)) return { min: Date.parse(day), max: endOf(day) - 1 }
  if (!bounds) {
    const { min, max } = edtf(day)
    bounds = { min: min ?? -Infinity, max: max ?? Infinity }
    if (known.size >= KEPT_DAYS) known.clear()
    known.set(day, bounds)
  }
  return bounds
}

/** Of a plain day, month or year: the first moment after it. */
function endOf(day: Day): number {
  const end = new Date(day)
  if (day.length === 4) return end.setUTCFullYear(end.getUTCFullYear() + 1)
  return day.length === 7
    ? end.setUTCMonth(end.getUTCMonth() + 1)
    : end.setUTCDate(end.getUTCDate() + 1)
}

// prettier-ignore
const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]
const seasonNames: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
}

/** A day in words: "11 March 2025", "March 2025", "about 2025", "18 to 28 February 2025", "from 13 March 2025". */
export function dayInWords(day: Day, style: 'long' | 'short' = 'long'): string {
  const [from, until] = day.split('/')
  if (until === undefined) return partInWords(day, style)
  if (from === '' || from === '..') return `until ${partInWords(until, style)}`
  if (until === '' || until === '..') return `from ${partInWords(from!, style)}`
  const sameYear = from!.slice(0, 4) === until.slice(0, 4)
  const sameMonth = from!.slice(0, 7) === until.slice(0, 7) && until.length === 10
  const start = partInWords(from!, style)
  const shortened = sameMonth
    ? start.split(' ')[0]!
    : sameYear
      ? start.replace(/ \d{4}$/, '')
      : start
  return `${shortened} to ${partInWords(until, style)}`
}

/** EDTF counts a year 0: 44 BC is -0043. */
function yearInWords(edtf: string): string {
  const year = Number(edtf)
  if (year <= 0) return `${1 - year} BC`
  return year < 1000 ? `AD ${year}` : edtf
}

function partInWords(part: string, style: 'long' | 'short'): string {
  const bare = part.replace(/[~?%]/g, '').replace(/^-/, '')
  const [year, month, date] = bare.split('-')
  const hedge = /[~%]/.test(part) ? 'about ' : ''
  const doubt = /[?%]/.test(part) ? ' (uncertain)' : ''
  const decade = /^\d{3}[Xx]$/.test(bare) ? `${bare.slice(0, 3)}0s` : null
  const century = /^\d{2}[Xx]{2}$/.test(bare) ? `${bare.slice(0, 2)}00s` : null
  const plainYear = yearInWords(part.startsWith('-') ? `-${year}` : (year ?? ''))
  const yearWords = decade ? `the ${decade}` : century ? `the ${century}` : plainYear
  const name = month && (monthNames[Number(month) - 1] ?? seasonNames[month])
  const monthWords = name && style === 'short' && !seasonNames[month] ? name.slice(0, 3) : name
  const words = [date && String(Number(date)), monthWords, yearWords].filter(Boolean).join(' ')
  return hedge + words + doubt
}

/** The weekday of a full date, such as "Tuesday"; null when the day is not a single date. */
export function weekdayOf(day: Day): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  })
}
