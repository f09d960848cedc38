import type { Node } from '@tiptap/pm/model'
import type { Tie } from '../../../../shared/pages'

/** A tie as it stands in the text. `target` is set while its source is not known here: the JSON of a W3C target. */
export interface WrittenTie extends Tie {
  target: string | null
}

/** One tied piece of a text block: some words, or a citation. Positions count from the block's own start. */
export interface TiedPiece {
  tie: WrittenTie
  from: number
  to: number
}

/** The tied pieces of one text block, in reading order. Remembered by the block's identity. */
export function tiedPiecesOf(textblock: Node): TiedPiece[] {
  let pieces = known.get(textblock)
  if (!pieces) known.set(textblock, (pieces = findPieces(textblock)))
  return pieces
}

/** Calls `visit` for each text block below a node whose content begins at `start`, with where the block's content begins. */
export function eachTextblock(
  parent: Node,
  start: number,
  visit: (textblock: Node, start: number) => void,
): void {
  parent.forEach((child, offset) => {
    const inside = start + offset + 1
    if (child.isTextblock) visit(child, inside)
    else if (!child.isLeaf) eachTextblock(child, inside, visit)
  })
}

/** All different ties of a document, in the order of their first use. */
export function allTies(doc: Node): WrittenTie[] {
  const ties = new Map<string, WrittenTie>()
  eachTextblock(doc, 0, (textblock) => {
    for (const { tie } of tiedPiecesOf(textblock)) {
      const key = tieKey(tie)
      if (!ties.has(key)) ties.set(key, tie)
    }
  })
  return [...ties.values()]
}

/** The same for ties that lead to the same place. */
export function tieKey({ kind, id, target }: WrittenTie): string {
  return `${kind} ${id} ${target ?? ''}`
}

/** The tie of an inline node; null when it has none. */
export function tieOf(inline: Node): WrittenTie | null {
  if (inline.type.name === 'citation') return written('citation', inline.attrs, 'anchorId')
  const mark = inline.marks.find(({ type }) => type.name === 'sourcedQuote')
  return mark ? written('quote', mark.attrs, 'quoteId') : null
}

const known = new WeakMap<Node, TiedPiece[]>()

function findPieces(textblock: Node): TiedPiece[] {
  const pieces: TiedPiece[] = []
  textblock.forEach((inline, offset) => {
    const tie = tieOf(inline)
    if (tie) pieces.push({ tie, from: offset, to: offset + inline.nodeSize })
  })
  return pieces
}

function written(
  kind: Tie['kind'],
  attrs: Record<string, unknown>,
  name: string,
): WrittenTie | null {
  const id = attrs[name]
  const target = attrs['target']
  if (typeof id !== 'string') return null
  return { kind, id, target: typeof target === 'string' ? target : null }
}
