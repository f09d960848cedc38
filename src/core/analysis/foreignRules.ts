import { foreignMonths, germanMonths } from './data/foreignMonths'
import type { Expression } from './dateExpressions'
import { rule, type Groups, type Rule } from './dateRule'

const names = [...foreignMonths.keys()].toSorted((one, other) => other.length - one.length)
const month = `(?<month>${names.join('|')})\\.?`
const after = String.raw`(?![\p{L}\p{N}])`
const ahead = String.raw`(?<![\p{L}\p{N}/.-])`
const year = String.raw`(?<year>[12]\d{3})`
const arabicYear = '(?<year>[١٢][٠-٩]{3})'
const arabicDay = '(?<day>[٠-٩]{1,2})'

/** Dates that their numbers make certain, in any language: a day, a month by name or number, and a year. */
export const foreignRules: Rule[] = [
  // 2025-03-11 · 2025/03/11 · 2025-03-11T14:30:00Z
  rule(
    `${ahead}${year}(?<mark>[-/.])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\p{N}/-])`,
    dayByNumbers,
  ),
  // 11.03.2025 · 11. 3. 2025
  rule(`${ahead}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${year}${after}`, dayByNumbers),
  // 3/21/2025 · 11/02/89
  rule(
    `${ahead}(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>[12]\\d{3}|\\d\\d)(?![\\p{N}/-])`,
    ({ one, other, year: figures }) => {
      const isDay = (number: number) => number >= 1 && number <= 31
      const [first, second] = [Number(one), Number(other)]
      if (!isDay(first) || !isDay(second) || Math.min(first, second) > 12) return null
      return {
        kind: 'numbers',
        one: first,
        other: second,
        year: Number(figures),
        isShort: figures!.length === 2,
      }
    },
  ),
  // 11. März 2025 · 11 de marzo de 2025 · 1er mars 2025 · 11 березня 2025 року · 11 במרץ 2025
  rule(
    `(?<day>\\d{1,2})(?:\\.|er|º|ª|-го)?\\s(?:de\\s|ב)?${month}(?:,|\\sde[l]?)?\\s${year}${after}`,
    dayByName,
    'giu',
  ),
  rule(`${arabicDay}\\s${month}\\s${arabicYear}${after}`, dayByName, 'gu'),
  // 2025. március 11.
  rule(`${year}\\.\\s${month}\\s(?<day>\\d{1,2})\\.?${after}`, dayByName, 'gu'),
  // mars 2025 · im März 2025 · marzo de 2025
  rule(
    `(?<month>${[...names, ...germanMonths].join('|')})\\.?(?:\\sde[l]?)?\\s${year}${after}(?!-\\d)`,
    ({ month: name, year: figures }) => ({
      kind: 'month',
      year: Number(figures),
      month: foreignMonths.get(name!.toLowerCase())!,
    }),
    'gu',
  ),
  // 2025年3月11日 · 2025년 3월 11일 · 2025年3月
  rule(
    `${year}\\s?[年년]\\s?(?<month>1?\\d)\\s?[月월]\\s?(?:(?<day>[123]?\\d)\\s?[日일号])?`,
    dayByNumbers,
  ),
  rule(`令和(?<era>元|\\d{1,2})年(?<month>1?\\d)月(?:(?<day>[123]?\\d)日)?`, ({ era, ...groups }) =>
    dayByNumbers({ ...groups, year: String(2018 + (era === '元' ? 1 : Number(era))) }),
  ),
  // im Jahr 2019 · en el año 2019 · 2019 року · 2019年
  rule(
    `(?:Jahre?|Sommer|Herbst|Winter|Frühjahr|seit|année|l['’]an|depuis|año|anno|ano|desde|roku|عام|سنة|ב?שנת)\\s(?<span>${year})${after}`,
    (_groups, text, _start, end) => yearOf(text.slice(end - 4, end)),
  ),
  rule(
    `(?<span>${year})(?:\\s(?:года|году|год|року|році|рік|roku)${after}|年(?!\\s?\\d))`,
    (groups) => yearOf(groups['year']!),
  ),
]

function dayByNumbers(groups: Groups): Expression | null {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => Number(groups[name]))
  if (month! < 1 || month! > 12) return null
  if (groups['day'] === undefined) return { kind: 'month', year: year!, month: month! }
  return day! >= 1 && day! <= 31 ? { kind: 'day', year: year!, month: month!, day: day! } : null
}

function dayByName(groups: Groups): Expression | null {
  const [year, day] = [western(groups['year']!), western(groups['day']!)]
  if (day < 1 || day > 31) return null
  return { kind: 'day', year, month: foreignMonths.get(groups['month']!.toLowerCase())!, day }
}

function yearOf(figures: string): Expression | null {
  const year = Number(figures)
  return year >= 1500 && year <= 2100 ? { kind: 'year', year, about: false } : null
}

/** Arabic figures as a number. */
function western(figures: string): number {
  return Number(figures.replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660)))
}
