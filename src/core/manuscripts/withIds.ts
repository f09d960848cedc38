import type { DraftDocument, DraftMark, DraftNode } from '../../shared/domain/drafts'
import type { AnchorId, QuoteId } from '../../shared/domain/ids'

/** What a passage of a manuscript is in a library; `target` holds where it leads when that library does not have it. */
export interface TiedTo<Id> {
  id: Id
  /** A W3C target as JSON. */
  target: string | null
}

/** A manuscript's document with ids in the place of its passages' numbers. */
export function withIds(
  document: DraftDocument,
  quoteOf: (passage: number) => TiedTo<QuoteId>,
  anchorOf: (passage: number) => TiedTo<AnchorId>,
): DraftDocument {
  return visit(document) as DraftDocument

  function visit(node: DraftNode): DraftNode {
    if (node.type === 'citation') {
      const { id, target } = anchorOf(Number(node.attrs!['passage']))
      return { ...node, attrs: { anchorId: id, ...(target === null ? {} : { target }) } }
    }
    const marks = node.marks ? { marks: node.marks.map(markWithId) } : {}
    const content = node.content ? { content: node.content.map(visit) } : {}
    return { ...node, ...marks, ...content }
  }

  function markWithId(mark: DraftMark): DraftMark {
    if (mark.type !== 'sourcedQuote') return mark
    const { id, target } = quoteOf(Number(mark.attrs!['passage']))
    return { type: mark.type, attrs: { quoteId: id, ...(target === null ? {} : { target }) } }
  }
}

/** The words that are tied to a passage where they first stand; empty when it is only cited. */
export function firstWords(document: DraftNode, passage: number): string {
  let words = ''
  const visit = (node: DraftNode): boolean => {
    if (node.type === 'text') {
      const isTied = node.marks?.some(
        ({ type, attrs }) => type === 'sourcedQuote' && attrs?.['passage'] === passage,
      )
      if (isTied) words += node.text ?? ''
      return !isTied && words !== ''
    }
    return (node.content ?? []).some(visit) || (words !== '' && node.type !== 'text')
  }
  visit(document)
  return words
}
