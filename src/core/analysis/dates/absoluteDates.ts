import type { FoundDate } from '../../../shared/domain/analysis'
import { parseDay } from '../../../shared/domain/days'

/**
 * The days and months that a text in a language other than English gives with a year: in figures (2025-03-11, 11.3.2025,
 * 11/03/2025 with the day first, 2025年3月11日), and with the month's name in that language. Everything else is left.
 */
export function absoluteDates(text: string, language: string): FoundDate[] {
  const western = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  const found = [...inFigures(western), ...withMonthNames(western, language)]
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((date, index, all) => index === 0 || date.start >= all[index - 1]!.end)
    .map((place) => ({
      ...place,
      text: text.slice(place.start, place.end),
      isAbout: false,
      time: null,
    }))
}

type Place = Pick<FoundDate, 'start' | 'end' | 'edtf'>

function inFigures(text: string): Place[] {
  const yearFirst = text.matchAll(
    /(?<![\d./-])([12]\d{3})(?:([-/.])(\d{1,2})\2(\d{1,2})|\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일])(?![\d/-]|\.\d)/gu,
  )
  const dayFirst = text.matchAll(
    /(?<![\d./-])(\d{1,2})(\.\s?|\/|-)(\d{1,2})\2([12]\d{3})(?![\d/-]|\.\d)/gu,
  )
  return [
    ...[...yearFirst].flatMap((match) =>
      placeOf(match, match[1]!, match[3] ?? match[5]!, match[4] ?? match[6]!),
    ),
    ...[...dayFirst].flatMap((match) => {
      const [, day, , month, year] = match as unknown as [string, string, string, string, string]
      return Number(month) > 12
        ? placeOf(match, year, day, month)
        : placeOf(match, year, month, day)
    }),
  ]
}

function withMonthNames(text: string, language: string): Place[] {
  const months = monthsOf(language)
  if (months.size === 0) return []
  const names = [...months.keys()]
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const dayFirst = text.matchAll(
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|er|º)?\\s(?:de\\s|d['’]|ב)?(${names})\\.?,?\\s(?:del?\\s)?([12]\\d{3})(?!\\d)`,
      'giu',
    ),
  )
  const yearFirst = text.matchAll(
    new RegExp(`(?<!\\d)([12]\\d{3})\\.?\\s(${names})\\s(\\d{1,2})(?!\\d)`, 'giu'),
  )
  // mars 2025 · março de 2025
  const alone = text.matchAll(
    new RegExp(
      `(?<![\\p{L}\\p{N}])(${names})\\.?,?\\s(?:del?\\s)?([12]\\d{3})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  )
  const number = (name: string) => String(months.get(name.toLowerCase()))
  return [
    ...[...dayFirst].flatMap((match) => placeOf(match, match[3]!, number(match[2]!), match[1]!)),
    ...[...yearFirst].flatMap((match) => placeOf(match, match[1]!, number(match[2]!), match[3]!)),
    ...[...alone].flatMap((match) => placeOf(match, match[2]!, number(match[1]!), null)),
  ]
}

function placeOf(
  match: RegExpMatchArray,
  year: string,
  month: string,
  day: string | null,
): Place[] {
  const edtf = parseDay(
    [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-'),
  )
  const start = match.index!
  return edtf === null ? [] : [{ start, end: start + match[0].length, edtf }]
}

/** The names of the months as the language writes them in a date and alone, from what the system knows of it. */
function monthsOf(language: string): Map<string, number> {
  const known = kept.get(language)
  if (known) return known
  const months = new Map<string, number>()
  const locale = localeOf(language)
  if (locale !== null)
    for (const options of styles) {
      const format = new Intl.DateTimeFormat(locale, {
        ...options,
        timeZone: 'UTC',
        calendar: 'gregory',
      })
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2025, month, 11))
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase()
        if (name && /^\p{L}{3,}/u.test(name)) months.set(name.replace(/\.$/, ''), month + 1)
      }
    }
  kept.set(language, months)
  return months
}

function localeOf(language: string): string | null {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? null
  } catch {
    // What a page states may be no language at all.
    return null
  }
}

const styles: Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { month: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric' },
]

const kept = new Map<string, Map<string, number>>()
