import { parseDay, type Day } from '../../../shared/domain/days'
import { monthNumber, readDay } from '../published/readDay'

/** The seasons of EDTF level 1. */
const seasons: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

/**
 * The day that a list of references gives in words: `2025/03/11/`, `2025///Spring`, `2025-03`, `2025 Mar 11`, `Spring 2025`,
 * `c. 2024`, or EDTF. As precise as it is written and no more; null when it gives none.
 */
export function referenceDay(words: string): Day | null {
  const text = words.trim().slice(0, 60)
  if (text === '') return null
  const yearFirst = /^(\d{4})[ ,]+(\p{L}+)\.?(?:[ ,]+(\d{1,2}))?$/u.exec(text)
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[2], yearFirst[3])
  const parts = /^(\d{4})(?:[-/.](\d{1,2}|\p{L}+)?)?(?:[-/.](\d{1,2})?)?(?:[/T ].*)?$/u.exec(text)
  if (parts) return dayOf(parts[1]!, parts[2] ?? seasonIn(text) ?? undefined, parts[3])
  const about = /^(?:c|ca|circa|about)\.?\s*(\d{4})$/i.exec(text)
  if (about) return parseDay(`${about[1]}~`)
  const yearLast = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text)
  if (yearLast) return dayOf(yearLast[2]!, yearLast[1], undefined)
  return readDay(text) ?? (/^\d{4}/.test(text) ? parseDay(text) : null)
}

/** A day of numbers or names, as far as they are given; null when they are no date. */
export function dayOf(
  year: string | number,
  month: string | number | undefined,
  date: string | number | undefined,
): Day | null {
  const years = Number(year)
  if (!Number.isInteger(years) || years < 1000 || years > 2999) return null
  const months = toMonth(month)
  if (months === null) return month === undefined ? (String(years) as Day) : null
  const inYear = `${years}-${String(months).padStart(2, '0')}`
  const dates = date === undefined || months > 12 ? null : Number(date)
  if (dates === null) return inYear as Day
  if (!(dates >= 1 && dates <= new Date(Date.UTC(years, months, 0)).getUTCDate())) return null
  return `${inYear}-${String(dates).padStart(2, '0')}` as Day
}

function toMonth(month: string | number | undefined): number | null {
  if (month === undefined || month === '') return null
  const number = Number(month)
  if ((number >= 1 && number <= 12) || (number >= 21 && number <= 24)) return number
  return seasons[String(month).toLowerCase()] ?? monthNumber(String(month))
}

function seasonIn(text: string): string | null {
  return /\b(spring|summer|autumn|fall|winter)\b/i.exec(text)?.[1] ?? null
}
