import { parseDay, type Day } from '../../../shared/domain/days'

// prettier-ignore
const months: Record<string, number> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
  januar: 1, jänner: 1, februar: 2, märz: 3, mai: 5, juni: 6, juli: 7, oktober: 10, dezember: 12, dez: 12, okt: 10,
  janvier: 1, février: 2, mars: 3, avril: 4, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10, novembre: 11, décembre: 12, déc: 12, févr: 2, janv: 1, juil: 7,
  enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, setiembre: 9, octubre: 10, noviembre: 11, diciembre: 12, ene: 1, abr: 4, ago: 8, dic: 12,
  gennaio: 1, febbraio: 2, aprile: 4, maggio: 5, giugno: 6, luglio: 7, settembre: 9, ottobre: 10, dicembre: 12,
  janeiro: 1, fevereiro: 2, março: 3, maio: 5, junho: 6, julho: 7, setembro: 9, outubro: 10, novembro: 11, dezembro: 12,
  januari: 1, februari: 2, maart: 3, mei: 5, augustus: 8, augusti: 8, maj: 5,
  stycznia: 1, lutego: 2, marca: 3, kwietnia: 4, maja: 5, czerwca: 6, lipca: 7, sierpnia: 8, września: 9, października: 10, listopada: 11, grudnia: 12,
  января: 1, февраля: 2, марта: 3, апреля: 4, мая: 5, июня: 6, июля: 7, августа: 8, сентября: 9, октября: 10, ноября: 11, декабря: 12,
  січня: 1, лютого: 2, березня: 3, квітня: 4, травня: 5, червня: 6, липня: 7, серпня: 8, вересня: 9, жовтня: 10, листопада: 11, грудня: 12,
}

const dayMonthYear =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/iu
const monthDayYear = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu
/** "Mon Aug 03 12:45:00 EDT 2015" */
const asLogged = /(?<!\p{L})(\p{L}{3}) (\d{1,2}) \d\d:\d\d(?::\d\d)? (?:[\w+]{1,9} )?(\d{4})(?!\d)/u
const eastAsian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/
const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
const yearFirst = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/
const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/

/**
 * The first calendar day that some words give, as written (no zone is applied), or null. `03/04/2025` is read
 * by the language (`en-US`: month first) and is null where the language does not settle it.
 */
export function readDay(words: string, language: string | null = null): Day | null {
  const text = words.slice(0, 400)
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/.exec(text)
  if (compact) return toDay(compact[1]!, compact[2]!, compact[3]!)
  for (const pattern of [iso, eastAsian, yearFirst]) {
    const found = pattern.exec(text)
    const day = found && toDay(found[1]!, found[2]!, found[3]!)
    if (day) return day
  }
  return readNamedMonth(text) ?? readNumeric(text, language)
}

/** The month's number for its name or its short form in eleven languages, or null. */
export function monthNumber(name: string): number | null {
  return months[name.toLowerCase().replace(/\.$/, '')] ?? null
}

function readNamedMonth(text: string): Day | null {
  const dayFirst = dayMonthYear.exec(text)
  const month = dayFirst && monthNumber(dayFirst[2]!)
  if (dayFirst && month) return toDay(dayFirst[3]!, String(month), dayFirst[1]!)
  const monthFirst = monthDayYear.exec(text)
  const named = monthFirst && monthNumber(monthFirst[1]!)
  if (monthFirst && named) return toDay(monthFirst[3]!, String(named), monthFirst[2]!)
  const logged = asLogged.exec(text)
  const inLog = logged && monthNumber(logged[1]!)
  return logged && inLog ? toDay(logged[3]!, String(inLog), logged[2]!) : null
}

function readNumeric(text: string, language: string | null): Day | null {
  const withDots = dotted.exec(text)
  if (withDots) return toDay(withDots[3]!, withDots[2]!, withDots[1]!)
  const withSlashes = slashed.exec(text)
  if (!withSlashes) return null
  const [, first, second, year] = withSlashes as unknown as [string, string, string, string]
  if (Number(first) > 12) return toDay(year, second, first)
  if (Number(second) > 12 || first === second) return toDay(year, first, second)
  if (language === 'en-US') return toDay(year, first, second)
  return language !== null && language !== 'en' ? toDay(year, second, first) : null
}

function toDay(year: string, month: string, date: string): Day | null {
  const [years, months, dates] = [Number(year), Number(month), Number(date)]
  if (years < 1600 || years > 2100 || months < 1 || months > 12 || dates < 1) return null
  if (dates > new Date(Date.UTC(years, months, 0)).getUTCDate()) return null
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
