import { handToDraft } from '../../state/draftInbox'
import { addToast } from '../../state/toasts'
import { go } from '../../state/view'
import type { QuoteId } from '../../../shared/domain/ids'

/** Puts a quote into the open draft; without one, into the draft that is opened next. */
export function putIntoDraft(id: QuoteId): void {
  if (handToDraft({ kind: 'quote', id })) return
  go({ screen: 'drafts', draftId: null })
  addToast('Open the draft that the quote goes into, or make one.')
}
