import type { Span } from '../../../shared/domain/spans'
import type { QuoteRow } from '../../../shared/pages'

const spans = new WeakMap<QuoteRow, Span>()

/** Where a quote's words stand, as the same object for the same row: a passage lights up once. */
export function passageOf(row: QuoteRow): Span {
  const known = spans.get(row)
  if (known) return known
  const span = { start: row.passage.start, end: row.passage.end }
  spans.set(row, span)
  return span
}
