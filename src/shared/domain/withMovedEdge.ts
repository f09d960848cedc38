import type { Span } from './spans'

/**
 * A stretch of a text that begins or ends a word further out or in, within `block`; null where there is no such word, or
 * none would be left. Words are those of `Intl.Segmenter` (Unicode UAX #29).
 */
export function withMovedEdge(
  text: string,
  block: Span,
  span: Span,
  edge: 'start' | 'end',
  way: 'out' | 'in',
): Span | null {
  const words = wordsAround(text, block, span)
  if (edge === 'end') {
    const word =
      way === 'out'
        ? words.find(({ end }) => end > span.end)
        : words.findLast(({ start, end }) => start >= span.start && end < span.end)
    return word ? { start: span.start, end: word.end } : null
  }
  const word =
    way === 'out'
      ? words.findLast(({ start }) => start < span.start)
      : words.find(({ start, end }) => start > span.start && end <= span.end)
  return word ? { start: word.start, end: span.end } : null
}

/** Further away no word is looked for, in code units. */
const REACH = 400

function wordsAround(text: string, block: Span, { start, end }: Span): Span[] {
  const from = Math.max(block.start, start - REACH)
  const until = Math.min(block.end, end + REACH)
  const words: Span[] = []
  for (const { segment, index, isWordLike } of segmenter().segment(text.slice(from, until)))
    if (isWordLike) words.push({ start: from + index, end: from + index + segment.length })
  return words
}

let ofWords: Intl.Segmenter | null = null

function segmenter(): Intl.Segmenter {
  return (ofWords ??= new Intl.Segmenter('en', { granularity: 'word' }))
}
