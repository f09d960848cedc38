import type { Instant } from './days'
import type { AnchorId, DraftId, DraftVersionId, QuoteId, StoryId } from './ids'

/** A ProseMirror document as TipTap stores it. */
export interface DraftNode {
  type: string
  attrs?: Record<string, unknown>
  content?: DraftNode[]
  marks?: DraftMark[]
  text?: string
}

export interface DraftMark {
  type: string
  attrs?: Record<string, unknown>
}

/**
 * The document's vocabulary, beside StarterKit's own (paragraph, heading, bulletList, orderedList, listItem,
 * blockquote, horizontalRule, hardBreak; bold, italic, underline, strike, link):
 * - mark `sourcedQuote` {quoteId}: these words were pulled from that quote, whatever became of them since;
 * - inline node `citation` {anchorId}: what stands before it rests on that passage.
 */
export type DraftDocument = DraftNode & { type: 'doc' }

export interface Draft {
  id: DraftId
  storyId: StoryId
  title: string
  document: DraftDocument
  updatedAt: Instant
}

export interface DraftVersion {
  id: DraftVersionId
  draftId: DraftId
  savedAt: Instant
  /** Given by the person; null for one kept automatically. */
  name: string | null
  words: number
}

/** One tie between a draft and a stored source, in reading order. */
export type LinkedSource =
  { kind: 'quote'; quoteId: QuoteId; text: string } | { kind: 'citation'; anchorId: AnchorId }

/** All ties of a document to its sources: the one truth about a draft's links. Neighbouring runs of one quote are one tie. */
export function linkedSources(document: DraftNode): LinkedSource[] {
  const found: LinkedSource[] = []
  let open: { kind: 'quote'; quoteId: QuoteId; text: string } | null = null
  visit(document)
  return found

  function visit(node: DraftNode): void {
    if (node.type === 'text') {
      const quoteId = quoteIdOf(node)
      if (quoteId === null) open = null
      else if (open?.quoteId === quoteId) open.text += node.text ?? ''
      else found.push((open = { kind: 'quote', quoteId, text: node.text ?? '' }))
      return
    }
    if (node.type === 'citation') {
      const anchorId = node.attrs?.['anchorId']
      if (typeof anchorId === 'string')
        found.push({ kind: 'citation', anchorId: anchorId as AnchorId })
      return
    }
    if (node.type !== 'hardBreak') open = null
    for (const child of node.content ?? []) visit(child)
  }
}

/** The quote that a text node was pulled from, or null. */
export function quoteIdOf(node: DraftNode): QuoteId | null {
  const mark = node.marks?.find((candidate) => candidate.type === 'sourcedQuote')
  const quoteId = mark?.attrs?.['quoteId']
  return typeof quoteId === 'string' ? (quoteId as QuoteId) : null
}

/** The words of a node, blocks parted by line breaks. */
export function plainText(node: DraftNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  const inline = node.content?.some((child) => child.type === 'text' || child.type === 'hardBreak')
  return (node.content ?? []).map(plainText).join(inline ? '' : '\n')
}

/** How many words a text has, as newsrooms count: runs of letters, digits and what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,\-/][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** An empty draft, ready to be typed into. */
export function emptyDocument(): DraftDocument {
  return { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }, { type: 'paragraph' }] }
}
