import type { QuoteId } from '../../../shared/domain/ids'
export function SpeakerDialog({ quoteId }: { quoteId: QuoteId }) {
  return <p>{quoteId}</p>
}
