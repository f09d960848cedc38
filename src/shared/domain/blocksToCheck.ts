import type { BlockToCheck } from './checks'
import { plainText, quoteIdOf, type DraftNode } from './drafts'
import type { AnchorId } from './ids'
import { goesOn, leftOpen, longestQuotation } from './leftOpen'

const textBlocks = new Set(['paragraph', 'heading', 'codeBlock'])

/**
 * A document cut into the blocks whose quoted strings are compared, in reading order. Paragraphs through which one quotation
 * runs on are one block, joined by line breaks, and so is all of a block quote; the key is the number of the first of them.
 */
export function blocksToCheck(document: DraftNode): BlockToCheck[] {
  const blocks: BlockToCheck[] = []
  let number = 0
  let running: { block: BlockToCheck; paragraphs: number; open: string | null } | null = null
  visit(document, null)
  return withNeighbours(blocks)

  function visit(node: DraftNode, quotation: BlockToCheck | null): void {
    if (textBlocks.has(node.type)) return take(node, quotation)
    running = null
    const inside = quotation ?? (node.type === 'blockquote' ? begin(true) : null)
    for (const child of node.content ?? []) visit(child, inside)
    running = null
  }

  function take(paragraph: DraftNode, quotation: BlockToCheck | null): void {
    const text = (paragraph.content ?? []).map(plainText).join('')
    const runsOn = running && running.paragraphs < longestQuotation && goesOn(running.open, text)
    const block = quotation ?? (runsOn && running ? running.block : begin(false))
    if (block.text !== '') block.text += '\n'
    append(block, paragraph)
    number++
    const isParagraph = paragraph.type === 'paragraph' && quotation === null
    const paragraphs = runsOn && running ? running.paragraphs + 1 : 1
    running = isParagraph ? { block, paragraphs, open: leftOpen(text) } : null
  }

  function begin(isQuotation: boolean): BlockToCheck {
    const block = {
      key: String(number),
      text: '',
      links: [],
      citations: [],
      before: '',
      after: '',
      isQuotation,
    }
    blocks.push(block)
    return block
  }
}

function append(block: BlockToCheck, paragraph: DraftNode): void {
  for (const child of paragraph.content ?? []) {
    const start = block.text.length
    block.text += plainText(child)
    const end = block.text.length
    const anchorId = child.type === 'citation' ? child.attrs?.['anchorId'] : null
    if (typeof anchorId === 'string')
      block.citations.push({ at: start, anchorId: anchorId as AnchorId })
    const quoteId = quoteIdOf(child)
    const last = block.links.at(-1)
    if (quoteId === null || end === start) continue
    if (last?.quoteId === quoteId && last.end === start) last.end = end
    else block.links.push({ start, end, quoteId })
  }
}

/** How much of a neighbouring block is looked at for whom it names, in code units. */
export const neighbourhood = 300

function withNeighbours(blocks: BlockToCheck[]): BlockToCheck[] {
  for (const [index, block] of blocks.entries()) {
    block.before = blocks[index - 1]?.text.slice(-neighbourhood) ?? ''
    block.after = blocks[index + 1]?.text.slice(0, neighbourhood) ?? ''
  }
  return blocks
}
