import type { QuoteId, StoryId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import { compareQuote } from '../../../shared/domain/verbatim/compareQuote'
import { findQuotedStrings } from '../../../shared/domain/verbatim/findQuotedStrings'
import { prepareSource } from '../../../shared/domain/verbatim/prepareSource'
import { readWords, wordKey } from '../../../shared/domain/verbatim/readWords'
import { quotesToTie } from '../../store/quotes'
import type { Desk } from '../desk'

/** A tie made by words alone needs so many: two are said by anybody. */
const fewestWords = 3

/**
 * Where a plain text has, between quotation marks, all the words of a quote that drafts of the story use or that is
 * accepted there. The words are the same but for typography; time is linear in the text.
 */
export function tiedWords(
  desk: Desk,
  storyId: StoryId,
  text: string,
): (Span & { quoteId: QuoteId })[] {
  const byWords = new Map<string, { id: QuoteId; exact: string }>()
  let longest = 0
  for (const quote of quotesToTie(desk.library, storyId)) {
    const key = keyOf(quote.exact)
    if (key === null || byWords.has(key)) continue
    byWords.set(key, quote)
    longest = Math.max(longest, quote.exact.length)
  }
  if (byWords.size === 0) return []
  return findQuotedStrings(text).flatMap(({ inner }) => {
    // Invisible characters may double a text's length, not more.
    if (inner.end - inner.start > longest * 2 + 40) return []
    const words = text.slice(inner.start, inner.end)
    const key = keyOf(words)
    const quote = key === null ? undefined : byWords.get(key)
    if (!quote) return []
    const end = inner.end - strayStop(words, quote.exact)
    const { grade } = compareQuote(text.slice(inner.start, end), prepareSource(quote.exact))
    if (grade !== 'exact' && grade !== 'typography') return []
    return [{ start: inner.start, end, quoteId: quote.id }]
  })
}

function keyOf(words: string): string | null {
  const { starts, ends, length } = readWords(words)
  if (length < fewestWords) return null
  return Array.from({ length }, (_, word) => wordKey(words.slice(starts[word], ends[word]))).join(
    ' ',
  )
}

/** How much of the end is a stop that the writer's sentence put within the marks. */
function strayStop(words: string, exact: string): number {
  const stop = /[.,;:!?…]$/.exec(words)?.[0]
  return stop === undefined || exact.endsWith(stop) ? 0 : 1
}
