import type { Span } from '../../../shared/domain/spans'
import { findParagraphs } from './paragraphs'
import { findSentences } from './sentences'
import { tokenize, type Token } from './tokens'

/** A text prepared for analysis. All positions are those of the original text. */
export interface Reading {
  /** As long as the original; invisible marks and asides are blanked. */
  text: string
  tokens: Token[]
  paragraphs: Span[]
  sentences: Span[]
}

/** Prepares a text: asides blanked, cut into paragraphs, sentences and tokens. */
export function readText(original: string, asides: Span[] = []): Reading {
  const text = blank(original, asides)
  const tokens = tokenize(text)
  const paragraphs = findParagraphs(text)
  for (const paragraph of paragraphs) {
    const first = tokens[tokenAt(tokens, paragraph.start)]
    if (first) first.opensParagraph = true
  }
  return { text, tokens, paragraphs, sentences: findSentences(tokens, paragraphs) }
}

/** The index of the first token that starts at or after a position. */
export function tokenAt(tokens: readonly Span[], position: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretch of an ordered list, such as the sentences, that holds a position; null when none does. */
export function spanAt<Stretch extends Span>(
  spans: readonly Stretch[],
  position: number,
): Stretch | null {
  const index = tokenAt(spans, position + 1) - 1
  const span = spans[index]
  return span && position < span.end ? span : null
}

function blank(original: string, asides: Span[]): string {
  // Direction marks, joiners and soft hyphens stand between a mark and its word without being seen.
  let text = original.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ' ')
  const ordered = asides.toSorted((one, other) => one.start - other.start)
  if (ordered.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const aside of ordered) {
    const start = Math.max(at, Math.min(aside.start, text.length))
    const end = Math.max(start, Math.min(aside.end, text.length))
    parts.push(text.slice(at, start), '\n'.repeat(end - start))
    at = end
  }
  parts.push(text.slice(at))
  text = parts.join('')
  return text
}
