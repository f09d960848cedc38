import type { DraftMark, DraftNode } from '../drafts'

/** Pieces of drafts as tests write them down. */
export function heading(level: number, words: string): DraftNode {
  return { type: 'heading', attrs: { level }, content: [text(words)] }
}

export function paragraph(...content: (DraftNode | string)[]): DraftNode {
  return {
    type: 'paragraph',
    content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
  }
}

export function list(type: 'bulletList' | 'orderedList', ...entries: DraftNode[][]): DraftNode {
  return { type, content: entries.map((content) => ({ type: 'listItem', content })) }
}

export function text(words: string, ...marks: DraftMark[]): DraftNode {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
}

/** Words that were pulled from a quote. */
export function quoted(quoteId: string, words: string, ...marks: DraftMark[]): DraftNode {
  return text(words, { type: 'sourcedQuote', attrs: { quoteId } }, ...marks)
}

export function citation(anchorId: string): DraftNode {
  return { type: 'citation', attrs: { anchorId } }
}
