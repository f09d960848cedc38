import { onRecord, stricterTerms } from '../../shared/domain/terms'
import type { QuoteRow } from '../../shared/pages'
import { recallArticle } from '../store/articles'
import type { StoredQuote } from '../store/quotes'
import type { Desk } from './desk'
import { passageReader } from './passages'

/** Stored quotes as the screens show them: in their context, with the terms that hold at this moment. */
export function toQuoteRows(desk: Desk, stored: StoredQuote[]): QuoteRow[] {
  const passageOf = passageReader(desk.library)
  const ofArticles = new Map<string, QuoteRow['terms']>()
  return stored.map(({ quote, usedIn }) => {
    if (!ofArticles.has(quote.articleId)) {
      const article = recallArticle(desk.library, quote.articleId)
      ofArticles.set(quote.articleId, article?.terms ?? onRecord)
    }
    return {
      quote,
      terms: stricterTerms(quote.terms, ofArticles.get(quote.articleId)!, desk.now()),
      usedIn,
      passage: passageOf(quote.articleId, quote.anchor),
    }
  })
}
