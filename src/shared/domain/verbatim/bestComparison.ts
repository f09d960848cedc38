import {
  compareRead,
  compareStrictly,
  type CompareOptions,
  type QuoteComparison,
} from './compareQuote'
import { presence } from './findNearest'
import type { PreparedSource } from './prepareSource'
import { readQuote, type ReadQuote } from './readQuote'

/** A source to look in. `near`: the passage in it that the quote is linked to. */
export interface CandidateSource<SourceId> extends CompareOptions {
  id: SourceId
  prepared: PreparedSource
}

export interface BestComparison<SourceId> {
  id: SourceId
  comparison: QuoteComparison
}

// Sources whose text is aligned word by word when none has the words as they stand.
const MOST_ALIGNED = 8
const LEAST_PRESENT = 0.45

const order: Record<QuoteComparison['grade'], number> = {
  exact: 0,
  typography: 1,
  permitted: 2,
  changed: 3,
  'not-found': 4,
}

/**
 * The best comparison over several sources; of equals, the earlier source's (of `changed`, the likelier's). Null when no
 * source has the words or anything like them. Exact is not looked for further once found.
 */
export function bestComparison<SourceId>(
  quoted: string | ReadQuote,
  sources: readonly CandidateSource<SourceId>[],
): BestComparison<SourceId> | null {
  const quote = typeof quoted === 'string' ? readQuote(quoted.trim()) : quoted
  let best: BestComparison<SourceId> | null = null
  for (const source of sources) {
    const comparison = compareStrictly(quote, source.prepared, source)
    if (!comparison) continue
    if (!best || order[comparison.grade] < order[best.comparison.grade])
      best = { id: source.id, comparison }
    if (comparison.grade === 'exact') break
  }
  if (best) return best
  const likeliest = sources
    .map((source, index) => ({ source, index, share: presence(quote.spoken, source.prepared) }))
    .filter(({ share }) => share >= LEAST_PRESENT)
    .sort((one, other) => other.share - one.share || one.index - other.index)
    .slice(0, MOST_ALIGNED)
    .sort((one, other) => one.index - other.index)
  for (const { source } of likeliest) {
    const comparison = compareRead(quote, source.prepared, source)
    if (comparison.grade === 'not-found') continue
    if (!best || comparison.likeness > best.comparison.likeness)
      best = { id: source.id, comparison }
  }
  return best
}
