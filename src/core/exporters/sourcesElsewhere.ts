import type { DraftNode } from '../../shared/domain/drafts'
import type { AnchorId, QuoteId } from '../../shared/domain/ids'
import { passageOfTarget } from '../../shared/domain/sourceTarget'
import type { SourceElsewhere } from './DraftToExport'

/** The passages that a document's ties lead to in other libraries. */
export function sourcesElsewhere(document: DraftNode): SourceElsewhere[] {
  const sources = new Map<string, SourceElsewhere>()
  const waiting = [document]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const { type, attrs } of node.marks ?? [])
      if (type === 'sourcedQuote') add('quoteId', attrs)
    if (node.type === 'citation') add('anchorId', node.attrs)
    waiting.push(...(node.content ?? []))
  }
  return [...sources.values()]

  function add(key: 'quoteId' | 'anchorId', attrs: Record<string, unknown> | undefined): void {
    const id = attrs?.[key]
    const target = attrs?.['target']
    if (typeof id !== 'string' || typeof target !== 'string' || sources.has(id)) return
    const elsewhere = read(target)
    if (elsewhere === null) return
    const none = { quoteId: null, anchorId: null }
    sources.set(id, { ...none, [key]: id as AnchorId & QuoteId, elsewhere })
  }
}

function read(target: string): SourceElsewhere['elsewhere'] | null {
  try {
    return passageOfTarget(JSON.parse(target))
  } catch {
    return null
  }
}
