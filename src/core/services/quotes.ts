import type { Api } from '../../shared/api'
import type { ArticleVersion } from '../../shared/domain/articles'
import { newId, type QuoteId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import { contains, overlaps } from '../../shared/domain/spans'
import { AppError } from '../../shared/errors'
import { turnSpeaker } from '../analysis/quotes/turnSpeaker'
import { insertAnchor, placeAnchor } from '../store/anchors'
import { recallArticle } from '../store/articles'
import { marksOfVersion } from '../store/marks'
import {
  findQuote,
  insertQuote,
  listQuotes,
  setQuoteState,
  setQuoteTerms,
  updateQuote,
  type StoredQuote,
} from '../store/quotes'
import type { Desk } from './desk'
import { requireVersion, trimSpan } from './names/entities'
import { toQuoteRows } from './quoteRows'

export function quotesService(desk: Desk): Api['quotes'] {
  const { library } = desk
  return {
    list: (storyId) => toQuoteRows(desk, listQuotes(library, storyId)),
    get(id) {
      const stored = findQuote(library, id)
      return stored ? toQuoteRows(desk, [stored])[0]! : null
    },
    pull(versionId, selection) {
      const version = requireVersion(desk, versionId)
      const span = withoutMarks(version.text, trimSpan(version.text, selection))
      return desk.change('pulled quote', () => pullSpan(desk, version, span))
    },
    edit(id, { speakerId, speaker, kind }) {
      requireQuote(desk, id)
      desk.change('changes to the quote', () => {
        updateQuote(library, id, { speakerId, speaker: speaker?.trim() || null, kind })
        setQuoteState(library, id, 'accepted')
      })
    },
    setTerms(id, terms) {
      requireQuote(desk, id)
      desk.change('terms of the quote', () => setQuoteTerms(library, id, terms))
    },
    remove: (id) =>
      desk.change('removal of the quote', () => setQuoteState(library, id, 'rejected')),
  }
}

/** Makes a quote of exactly this stretch, or accepts the one that is suggested there. Within a change. */
export function pullSpan(desk: Desk, version: ArticleVersion, span: Span): QuoteId {
  const { quotes, mentions } = marksOfVersion(desk.library, version.articleId, version.id)
  const same = quotes.find((quote) => quote.start === span.start && quote.end === span.end)
  if (same) {
    setQuoteState(desk.library, same.id, 'accepted')
    return same.id
  }
  // Part of a quote that is known has that one's speaker; a part of indirect speech stays indirect.
  const around = quotes.find((quote) => overlaps(quote, span))
  const isTold = around?.kind === 'indirect'
  const turn = around ? null : turnIn(desk, version, span)
  const named = turn && mentions.find((mention) => contains(turn, mention))
  const isWhole = /[.!?…]["'”’»]?$/.test(version.text.slice(span.start, span.end))
  const id = newId<QuoteId>()
  insertQuote(desk.library, {
    id,
    articleId: version.articleId,
    anchorId: placeAnchor(desk.library, insertAnchor(desk.library, version, span)),
    kind: isTold ? 'indirect' : isWhole ? 'full' : 'fragment',
    speakerId: around?.speakerId ?? named?.entityId ?? null,
    speaker: around?.speaker ?? (turn && version.text.slice(turn.start, turn.end)),
    cue: null,
    role: around?.role ?? null,
    via: around?.via ?? null,
    anonymous: around?.anonymous ?? false,
    state: 'accepted',
  })
  return id
}

/** The name before the turn of a transcript that a stretch stands in. */
function turnIn(desk: Desk, { articleId, text, blocks }: ArticleVersion, span: Span): Span | null {
  const isTranscript = recallArticle(desk.library, articleId)?.kind === 'transcript'
  return isTranscript ? turnSpeaker(text, blocks, span) : null
}

/** A quote's words are those within its marks, as everywhere else. */
export function withoutMarks(text: string, span: Span): Span {
  let { start, end } = span
  if (/["'“”„‟‘‚«»‹›「『]/.test(text[start]!) && end - start > 1) start++
  if (/["'“”‘’«»‹›」』]/.test(text[end - 1]!) && end - start > 1 && start > span.start) end--
  return { start, end }
}

export function requireQuote(desk: Desk, id: QuoteId): StoredQuote {
  const stored = findQuote(desk.library, id)
  if (!stored) throw new AppError('no-such-quote', 'This quote is not in the library any more.')
  return stored
}
