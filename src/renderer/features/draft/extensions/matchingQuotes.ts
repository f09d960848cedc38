import { foldForSearch } from '../../../../shared/domain/foldForSearch'
import type { QuoteRow } from '../../../../shared/pages'

/** Accepted quotes whose speaker, words or source hold every word of the query; speakers first. Indirect speech has no words to quote. */
export function matchingQuotes(rows: QuoteRow[], query: string, atMost = 8): QuoteRow[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  return rows
    .filter(({ quote }) => quote.state === 'accepted' && quote.kind !== 'indirect')
    .map((row) => ({ row, rank: rankOf(row, wanted) }))
    .filter(({ rank }) => rank < none)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, atMost)
    .map(({ row }) => row)
}

const none = 3

function rankOf({ quote, passage }: QuoteRow, wanted: string[]): number {
  const speaker = fold(quote.speaker ?? '')
  const words = fold(quote.anchor.exact)
  const source = fold(`${passage.outlet ?? ''} ${passage.articleTitle}`)
  if (wanted.every((word) => begins(speaker, word))) return 0
  if (wanted.every((word) => begins(speaker, word) || begins(words, word))) return 1
  const all = `${speaker} ${words} ${source}`
  return wanted.every((word) => all.includes(word)) ? 2 : none
}

function begins(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`)
}

function fold(text: string): string {
  return foldForSearch(text).replace(/[’‘]/g, "'")
}
