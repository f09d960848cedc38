import type { Span } from '../spans'
import { findQuotedStrings } from './findQuotedStrings'

/** The quotations of a source as columns: 16 bytes each however many there are, and found by halving. */
export interface SourceQuotations {
  readonly count: number
  /** True when one of them, marks included, holds the stretch whole. */
  hold(span: Span): boolean
  /** True when one of them, marks included, shares a code unit with the stretch. */
  touch(span: Span): boolean
  /** Which of them the code unit at a position stands in, between the marks; -1 for none. */
  around(position: number): number
}

/** Reads a text's quotations, those within others left out. */
export function readQuotations(text: string): SourceQuotations {
  const found = findQuotedStrings(text)
  const starts = Uint32Array.from(found, (quotation) => quotation.start)
  const ends = Uint32Array.from(found, (quotation) => quotation.end)
  const innerStarts = Uint32Array.from(found, (quotation) => quotation.inner.start)
  const innerEnds = Uint32Array.from(found, (quotation) => quotation.inner.end)

  /** The last that begins at or before a position: they follow one another and never overlap. */
  function lastFrom(position: number): number {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= position) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  return {
    count: starts.length,
    hold: ({ start, end }) => end <= (ends[lastFrom(start)] ?? -1),
    touch: ({ start, end }) => end > start && (ends[lastFrom(end - 1)] ?? -1) > start,
    around(position) {
      const at = lastFrom(position)
      const isInside = at >= 0 && innerStarts[at]! <= position && position < innerEnds[at]!
      return isInside ? at : -1
    },
  }
}
