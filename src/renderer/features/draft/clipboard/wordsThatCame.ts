import type { Node } from '@tiptap/pm/model'
import type { Span } from '../../../../shared/domain/spans'
import { mayHoldQuotation } from '../../../../shared/domain/verbatim/quotationMarks'
import { eachTextblock } from '../extensions/ties'
import type { Stretch } from './arrivedWords'

/** Some blocks' words as one text, paragraphs parted by line breaks. */
export interface PlacedText {
  text: string
  /** Where the text's parts stand: `at` in the text, `start` in the document. */
  blocks: { at: number; start: number; length: number }[]
}

/** How much is looked at in one go, and at most of one paste, in code units. */
const pieceLength = 100_000
const mostWords = 2_000_000

/** The paragraphs in which words came in that may be quotations, in pieces of bounded length. */
export function textsThatCame(doc: Node, arrived: Stretch[]): PlacedText[] {
  const pieces: PlacedText[] = []
  let piece: PlacedText = { text: '', blocks: [] }
  let taken = 0
  eachTextblock(doc, 0, (textblock, start) => {
    const end = start + textblock.content.size
    const length = Math.min(textblock.content.size, pieceLength)
    const isNew = arrived.some(({ from, to }) => from < end && start < to)
    if (!isNew || taken > mostWords) return
    if (piece.text.length + length > pieceLength) finish()
    const text = textblock.textBetween(0, length, undefined, leafText)
    if (piece.text !== '') piece.text += '\n'
    piece.blocks.push({ at: piece.text.length, start, length: text.length })
    piece.text += text
    taken += text.length
  })
  finish()
  return pieces.filter(({ text }) => mayHoldQuotation(text))

  function finish(): void {
    if (piece.blocks.length > 0) pieces.push(piece)
    piece = { text: '', blocks: [] }
  }
}

/** Where a span of the text stands in the document; null when it is not within it. */
export function placeOf({ blocks }: PlacedText, { start, end }: Span): Stretch | null {
  const from = positionOf(start)
  const to = positionOf(end)
  return from !== null && to !== null && from < to ? { from, to } : null

  function positionOf(offset: number): number | null {
    const block = blocks.findLast(({ at }) => at <= offset)
    return block && offset <= block.at + block.length ? block.start + offset - block.at : null
  }
}

// One character for one position, so that places in the text are places in the document.
function leafText(leaf: Node): string {
  return leaf.type.name === 'hardBreak' ? '\n' : '\u200B'
}
