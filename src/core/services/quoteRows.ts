import type { QuoteRow } from '../../shared/pages'
import type { StoredQuote } from '../store/quotes'
import type { Desk } from './desk'
import { passageReader } from './passages'

/** Stored quotes as the screens show them: in their context, with the terms that hold. */
export function toQuoteRows(desk: Desk, stored: StoredQuote[]): QuoteRow[] {
  const passageOf = passageReader(desk.library)
  return stored.map(({ quote, usedIn }) => ({
    quote,
    terms: quote.terms,
    usedIn,
    passage: passageOf(quote.articleId, quote.anchor),
  }))
}
