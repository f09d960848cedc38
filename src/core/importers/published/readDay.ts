import { parseDay, type Day } from '../../../shared/domain/days'
import { monthNumber } from './monthNames'

export { monthNumber } from './monthNames'

const iso = /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
const yearFirst = /(?<!\d)(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})(?!\d)/
const eastAsian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]/
/** Japanese years by their emperor. */
const byEra = /(令和|平成|昭和)\s*(\d{1,2}|元)年\s*(\d{1,2})月\s*(\d{1,2})日/
const eraStarts: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const dayMonthYear =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|°|-го|-е|\.|일)?[\s\u200f-]+(?:de\s+|of\s+|d['’])?([\p{L}\p{M}]{2,13}|(?:كانون|تشرين) \p{L}+)(?:\s?\/\s?\p{L}+(?: (?:الأول|الثاني))?)?\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})(?!\d)/giu
const monthDayYear =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,13})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu
const yearMonthDay = /(?<!\d)(\d{4})[.,]?\s+(\p{L}{3,13})\.?\s+(\d{1,2})(?!\d)/u
/** "Mon Aug 03 12:45:00 EDT 2015" */
const asLogged = /(?<!\p{L})(\p{L}{3}) (\d{1,2}) \d\d:\d\d(?::\d\d)? (?:[\w+]{1,9} )?(\d{4})(?!\d)/u
/** "ngày 4 tháng 3 năm 2025", "4 tháng 3, 2025" */
const vietnamese = /(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:,|năm)?\s*(\d{4})/iu
const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/
/** "11.03.26", "11/03/26": where the day comes first and a year of two digits is usual. */
const shortYear = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./-])/
const dayFirst =
  /^(?:ar|bg|ca|cs|da|de|el|es|fi|fr|gl|he|hr|it|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sr|tr|uk|vi|en-(?:AU|GB|IE|IN|NZ|ZA))(?:-|$)/
const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/
/** Years of the Persian and the Islamic calendar, and their months: no such date is taken for another. */
const otherCalendar =
  /(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|محرم|صفر|ربيع|ربیع|جمادى|جمادی|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة|ذي القعدة|ذي الحجة|ذوالحجة|ذیحجه)\s*،?\s*(?:1[34]\d\d)|(?:1[34]\d\d)\s*هـ/u

/**
 * The first calendar day that some words give, as written (no zone is applied), or null. `03/04/2025` is read
 * by the language (`en-US`: month first) and is null where the language does not settle it.
 */
export function readDay(words: string, language: string | null = null): Day | null {
  if (words.length < 6 || !/\p{Nd}/u.test(words)) return null
  const text = inAsciiDigits(words.slice(0, 400))
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?\s*$/.exec(text)
  const fromCompact = compact && toDay(compact[1]!, compact[2]!, compact[3]!)
  if (fromCompact) return fromCompact
  const moment = /^\s*(\d{10}|\d{13})\s*$/.exec(text)
  if (moment) return dayOfMoment(Number(moment[1]!.padEnd(13, '0')))
  for (const pattern of [iso, eastAsian, yearFirst]) {
    const found = pattern.exec(text)
    const day = found && toDay(found[1]!, found[2]!, found[3]!)
    if (day) return day
  }
  return readEra(text) ?? readNamedMonth(text) ?? readNumeric(text, language)
}

/** Seconds or milliseconds since 1970 carry no zone: their day in UTC. */
function dayOfMoment(milliseconds: number): Day | null {
  const isLikely = milliseconds > 8e11 && milliseconds < 4e12
  return isLikely ? parseDay(new Date(milliseconds).toISOString().slice(0, 10)) : null
}

function readEra(text: string): Day | null {
  const found = byEra.exec(text)
  if (!found) return null
  const year = eraStarts[found[1]!]! + (found[2] === '元' ? 1 : Number(found[2]))
  return toDay(String(year), found[3]!, found[4]!)
}

function readNamedMonth(text: string): Day | null {
  if (otherCalendar.test(text)) return null
  for (const found of text.matchAll(dayMonthYear)) {
    const month = monthNumber(found[2]!)
    if (month) return toDay(found[3]!, String(month), found[1]!)
  }
  for (const found of text.matchAll(monthDayYear)) {
    const month = monthNumber(found[1]!)
    if (month) return toDay(found[3]!, String(month), found[2]!)
  }
  const last = yearMonthDay.exec(text)
  const month = last && monthNumber(last[2]!)
  if (last && month) return toDay(last[1]!, String(month), last[3]!)
  const logged = asLogged.exec(text)
  const inLog = logged && monthNumber(logged[1]!)
  if (logged && inLog) return toDay(logged[3]!, String(inLog), logged[2]!)
  const numbered = vietnamese.exec(text)
  return numbered ? toDay(numbered[3]!, numbered[2]!, numbered[1]!) : null
}

function readNumeric(text: string, language: string | null): Day | null {
  const withDots = dotted.exec(text)
  if (withDots) return toDay(withDots[3]!, withDots[2]!, withDots[1]!)
  const withSlashes = slashed.exec(text)
  if (!withSlashes) return readShortYear(text, language)
  const [, first, second, year] = withSlashes as unknown as [string, string, string, string]
  if (Number(first) > 12) return toDay(year, second, first)
  if (Number(second) > 12 || first === second) return toDay(year, first, second)
  if (language === 'en-US') return toDay(year, first, second)
  return language !== null && language !== 'en' ? toDay(year, second, first) : null
}

function readShortYear(text: string, language: string | null): Day | null {
  const found = language !== null && dayFirst.test(language) ? shortYear.exec(text) : null
  return found && toDay(`20${found[4]!}`, found[3]!, found[1]!)
}

function toDay(year: string, month: string, date: string): Day | null {
  const [years, months, dates] = [Number(year), Number(month), Number(date)]
  if (years < 1600 || years > 2100 || months < 1 || months > 12 || dates < 1) return null
  if (dates > new Date(Date.UTC(years, months, 0)).getUTCDate()) return null
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** Arabic-Indic, Persian, Devanagari and full-width digits as ASCII ones. */
function inAsciiDigits(words: string): string {
  return words.replace(/[٠-٩۰-۹०-९０-９]/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = [0x660, 0x6f0, 0x966, 0xff10].findLast((start) => code >= start)!
    return String(code - zero)
  })
}
