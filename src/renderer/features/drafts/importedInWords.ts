import { linkedSources, type DraftNode } from '../../../shared/domain/drafts'
import { counted } from '../../ui/words'

/** What is said once a manuscript is a draft: how much of it is tied, and how much leads to another library. */
export function importedInWords(document: DraftNode): string {
  const elsewhere = idsElsewhere(document)
  const ties = linkedSources(document).map((source) =>
    source.kind === 'quote' ? { id: source.quoteId, source } : { id: source.anchorId, source },
  )
  const here = ties.filter(({ id }) => !elsewhere.has(id))
  const quotes = here.filter(({ source }) => source.kind === 'quote').length
  const citations = here.length - quotes
  const parts = [
    quotes > 0 &&
      `${counted(quotes, 'quote')} ${quotes === 1 ? 'is' : 'are'} tied to ${quotes === 1 ? 'its source' : 'their sources'}`,
    citations > 0 &&
      `${counted(citations, 'citation')} ${citations === 1 ? 'leads' : 'lead'} to a stored passage`,
    elsewhere.size > 0 &&
      `${counted(elsewhere.size, 'source')} ${elsewhere.size === 1 ? 'is' : 'are'} not in this library`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? `Imported. ${parts.join('; ')}.` : 'Imported.'
}

function idsElsewhere(node: DraftNode): Set<string> {
  const ids = new Set<string>()
  const visit = ({ type, attrs, marks, content }: DraftNode): void => {
    if (type === 'citation' && attrs?.['target']) ids.add(String(attrs['anchorId']))
    for (const mark of marks ?? [])
      if (mark.type === 'sourcedQuote' && mark.attrs?.['target'])
        ids.add(String(mark.attrs['quoteId']))
    content?.forEach(visit)
  }
  visit(node)
  return ids
}
