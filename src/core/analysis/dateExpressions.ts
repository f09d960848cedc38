import type { Span } from '../../shared/domain/spans'
import { dateRules } from './dateRules'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
export type Which = 'last' | 'this' | 'next'

/** What a date expression says, before it is set against a calendar. */
export type Expression =
  | { kind: 'day'; year: number | null; month: number; day: number; weekday?: number | undefined }
  | {
      kind: 'days'
      year: number | null
      month: number
      day: number
      untilMonth: number
      untilDay: number
    }
  /** `same`: of the year named last. */
  | { kind: 'month'; year: number | 'same' | null; month: number; which?: Which | undefined }
  | { kind: 'year'; year: number; about: boolean }
  | { kind: 'years'; year: number; until: number }
  | { kind: 'decade'; year: number }
  | { kind: 'century'; century: number }
  | { kind: 'season'; season: number; year: number | null; which?: Which | undefined }
  | { kind: 'weekday'; weekday: number; which: Which | null }
  | { kind: 'offset'; days: number }
  | { kind: 'unit'; unit: Unit; which: Which }
  | { kind: 'ago'; count: number; unit: Unit }
  | { kind: 'shift'; count: number; unit: Unit }
  | { kind: 'same'; unit: Unit }
  | { kind: 'end'; unit: Unit }

export interface DateExpression extends Span {
  text: string
  expression: Expression
}

/** The date expressions of a text, in order, none overlapping another: the longest where several begin. */
export function findDateExpressions(text: string): DateExpression[] {
  const found: DateExpression[] = []
  for (const { pattern, read } of dateRules) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      // Checked here and not by the pattern, which is found much faster without a look behind.
      if (match.index > 0 && isWordSign(text[match.index - 1]!)) {
        pattern.lastIndex = match.index + 1
        continue
      }
      const groups = match.groups ?? {}
      const expression = read(groups, text, match.index, match.index + match[0].length)
      if (!expression) continue
      const words = groups['span'] ?? match[0]
      const start = match.index + match[0].indexOf(words)
      found.push({ start, end: start + words.length, text: words, expression })
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: DateExpression[] = []
  for (const expression of found)
    if (expression.start >= (kept.at(-1)?.end ?? 0)) kept.push(expression)
  return kept
}

function isWordSign(sign: string): boolean {
  const code = sign.charCodeAt(0)
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return /[\p{L}\p{N}]/u.test(sign)
}
