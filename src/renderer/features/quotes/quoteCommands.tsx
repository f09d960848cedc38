import { act } from '../../api/act'
import { api } from '../../api/core'
import { offerUndo } from '../../api/offerUndo'
import { openDialog } from '../../state/dialog'
import { handToDraft } from '../../state/draftInbox'
import { addToast } from '../../state/toasts'
import { go } from '../../state/view'
import type { QuoteId } from '../../../shared/domain/ids'
import type { Quote } from '../../../shared/domain/quotes'
import { lowered, termsInWords } from '../../ui/termsInWords'
import { TermsDialog } from '../reader/TermsDialog'
import { SpeakerDialog } from './SpeakerDialog'

/** Puts a quote into the open draft; without one, into the draft that is opened next. */
export function putIntoDraft(id: QuoteId): void {
  if (handToDraft({ kind: 'quote', id })) return
  go({ screen: 'drafts', draftId: null })
  addToast('Open the draft that the quote goes into, or make one.')
}

export function askSpeaker(id: QuoteId): void {
  openDialog(<SpeakerDialog quoteId={id} />)
}

export function askTerms({ id, terms }: Pick<Quote, 'id' | 'terms'>): void {
  openDialog(
    <TermsDialog
      terms={terms}
      onSave={(next) =>
        act(api.quotes.setTerms(id, next), `The quote: ${lowered(termsInWords(next))}.`)
      }
    />,
  )
}

export async function removeQuote(id: QuoteId): Promise<void> {
  if ((await act(api.quotes.remove(id).then(() => true))) !== true) return
  await offerUndo('The quote was removed.')
}
