import type { Block } from './articles'
import type { Span } from './spans'

const LONGEST = 400

/**
 * The sentence or sentences of the block that hold a stretch, as one span; at most 400 code units on from the stretch.
 * Sentences are those of `Intl.Segmenter` (Unicode UAX #29).
 */
export function passageAround(text: string, blocks: Block[], span: Span): Span {
  const block = blocks.find(
    (candidate) => candidate.start <= span.start && span.start < candidate.end,
  )
  const from = Math.max(block?.start ?? lineStart(text, span.start), span.start - LONGEST)
  const until = Math.min(
    Math.max(block?.end ?? lineEnd(text, span.end), span.end),
    span.end + LONGEST,
  )
  let start = from
  let end = until
  for (const { index, segment } of segmenter().segment(text.slice(from, until))) {
    const sentence = { start: from + index, end: from + index + segment.trimEnd().length }
    if (sentence.start <= span.start) start = sentence.start
    if (sentence.end >= span.end) {
      end = sentence.end
      break
    }
  }
  return { start, end: Math.max(end, span.end) }
}

let sentences: Intl.Segmenter | null = null

function segmenter(): Intl.Segmenter {
  return (sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' }))
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
