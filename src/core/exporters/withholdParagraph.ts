import { plainText, quoteIdOf, type DraftMark, type DraftNode } from '../../shared/domain/drafts'
import type { QuoteId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'

/** A piece of a paragraph and where it stands in the paragraph's plain text; line breaks count one, citations none. */
export interface Piece extends Span {
  node: DraftNode
}

/** Words that come out of a paragraph, and what is written instead. */
export interface Replacement extends Span {
  /** One stretch of text each, tied to a quote or not. */
  written: { text: string; quoteId: QuoteId | null }[]
}

/** A paragraph's texts, breaks and citations one after another, out of whatever holds them. */
export function piecesOf(nodes: DraftNode[]): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'text' && node.content) {
      waiting.push(...node.content.toReversed())
      continue
    }
    const start = end
    end += plainText(node).length
    pieces.push({ node, start, end })
  }
  return pieces
}

export function textOf(pieces: Piece[]): string {
  return pieces.map(({ node }) => plainText(node)).join('')
}

/** The paragraph with its replacements, which are in order and apart; marks that `keepsMark` refuses go. */
export function rewritten(
  pieces: Piece[],
  replacements: Replacement[],
  keepsMark: (mark: DraftMark) => boolean,
): DraftNode[] {
  const nodes: DraftNode[] = []
  let next = 0
  for (const piece of pieces) {
    let at = piece.start
    while (next < replacements.length && replacements[next]!.start < piece.end) {
      const replacement = replacements[next]!
      if (replacement.start >= at) {
        keep(piece, at, replacement.start)
        for (const { text, quoteId } of replacement.written) write(piece, text, quoteId)
      }
      at = Math.min(piece.end, Math.max(at, replacement.end))
      if (replacement.end > piece.end) break
      next++
    }
    // What has no words, as a citation, stays also between words that go.
    if (piece.start === piece.end) nodes.push(piece.node)
    else keep(piece, at, piece.end)
  }
  return nodes

  function keep({ node, start }: Piece, from: number, until: number): void {
    if (until <= from) return
    if (node.type !== 'text') return void nodes.push(node)
    const text = (node.text ?? '').slice(from - start, until - start)
    nodes.push(withMarks(node, text, (node.marks ?? []).filter(keepsMark)))
  }

  /** In the look of the words that stood there; an address goes, it may tell as much as they did. */
  function write({ node }: Piece, text: string, quoteId: QuoteId | null): void {
    const look = (node.marks ?? []).filter(({ type }) => type !== 'sourcedQuote' && type !== 'link')
    const tie = quoteId === null ? [] : [{ type: 'sourcedQuote', attrs: { quoteId } }]
    nodes.push(withMarks({ type: 'text' }, text, [...look, ...tie]))
  }
}

/** The stretches of a paragraph that are tied to one quote each; a line break does not end one. */
export function tiedRuns(pieces: Piece[]): (Span & { quoteId: QuoteId })[] {
  const runs: (Span & { quoteId: QuoteId })[] = []
  let isOpen = false
  for (const { node, start, end } of pieces) {
    if (node.type !== 'text' || start === end) continue
    const quoteId = quoteIdOf(node)
    const last = isOpen ? runs.at(-1) : undefined
    isOpen = quoteId !== null
    if (quoteId === null) continue
    if (last?.quoteId === quoteId) last.end = end
    else runs.push({ start, end, quoteId })
  }
  return runs
}

function withMarks(node: DraftNode, text: string, marks: DraftMark[]): DraftNode {
  const { marks: _marks, ...rest } = node
  return marks.length > 0 ? { ...rest, text, marks } : { ...rest, text }
}
