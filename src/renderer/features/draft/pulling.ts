import { act } from '../../api/act'
import { api } from '../../api/core'
import { useReading } from '../../state/reading'
import { addToast } from '../../state/toasts'
import type { Instant } from '../../../shared/domain/days'
import type { AnchorId, QuoteId } from '../../../shared/domain/ids'
import { keptBack, termsPhrase } from '../../../shared/domain/terms'
import type { QuoteRow } from '../../../shared/pages'
import { openDraftNow } from './writing'

/** Makes a quote of the words selected in the source, and writes it in at the caret. */
export async function pullSelection(): Promise<void> {
  const { selection } = useReading.getState()
  if (!selection || !openDraftNow()) return
  const { versionId, start, end } = selection
  const quoteId = await act(api.quotes.pull(versionId, { start, end }))
  if (quoteId) await insertQuoteById(quoteId)
}

/** Writes a stored quote into the draft: at the caret, or at a position. */
export async function insertQuoteById(quoteId: string, pos?: number): Promise<void> {
  const row = await act(acceptedQuote(quoteId as QuoteId))
  const open = openDraftNow()
  if (!row || !open) return
  if (row.quote.kind === 'indirect') return citeIndirect(row)
  const done = open.editor
    .chain()
    .focus()
    .insertQuote(row, pos === undefined ? undefined : { from: pos, to: pos })
    .run()
  if (!done) return addToast('Put the caret where the quote is to stand, then pull it again.')
  const { terms } = row
  if (terms.kind !== 'on record' && keptBack(terms, new Date().toISOString() as Instant))
    addToast(`These words were given ${termsPhrase(terms)}. ${exportsSay[terms.kind]}`)
}

/** Nobody said these very words: they never stand between quotation marks. */
async function citeIndirect({ passage: { versionId, start, end } }: QuoteRow): Promise<void> {
  const anchorId = await act(api.drafts.cite(versionId, { start, end }))
  if (!anchorId) return
  insertCitation(anchorId)
  addToast('This is indirect speech: its passage is cited, without words to quote.')
}

const exportsSay = {
  background: 'Exports do not name their source.',
  'off record': 'Exports leave them out.',
  embargo: 'Exports leave them out until it is over.',
}

/** Writes in a mark that says: what stands before rests on that passage. */
export function insertCitation(anchorId: AnchorId): void {
  openDraftNow()
    ?.editor.chain()
    .focus()
    .insertContent({ type: 'citation', attrs: { anchorId } })
    .run()
}

/** Whoever uses a suggested quote has accepted it. */
async function acceptedQuote(id: QuoteId): Promise<QuoteRow | null> {
  const row = await api.quotes.get(id)
  if (row?.quote.state === 'suggested') {
    await api.review.accept({ kind: 'quote', id })
    return api.quotes.get(id)
  }
  return row
}
