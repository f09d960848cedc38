import type { BlockToCheck } from './checks'
import { plainText, quoteIdOf, type DraftNode } from './drafts'

const textBlocks = new Set(['paragraph', 'heading', 'codeBlock'])

/**
 * A document cut into the blocks whose quoted strings are compared, in reading order. Neighbouring paragraphs are one block,
 * joined by line breaks, because a quotation may run on over several; the key is the number of its first paragraph.
 */
export function blocksToCheck(document: DraftNode): BlockToCheck[] {
  const blocks: BlockToCheck[] = []
  let number = 0
  let open: BlockToCheck | null = null
  visit(document, false)
  return blocks

  function visit(node: DraftNode, isQuotation: boolean): void {
    if (!textBlocks.has(node.type)) {
      open = null
      for (const child of node.content ?? [])
        visit(child, isQuotation || node.type === 'blockquote')
      open = null
      return
    }
    if (node.type !== 'paragraph' || open === null) {
      open = { key: String(number), text: '', links: [], isQuotation }
      blocks.push(open)
    } else open.text += '\n'
    append(open, node)
    number++
    if (node.type !== 'paragraph') open = null
  }
}

function append(block: BlockToCheck, paragraph: DraftNode): void {
  for (const child of paragraph.content ?? []) {
    const start = block.text.length
    block.text += plainText(child)
    const end = block.text.length
    const quoteId = quoteIdOf(child)
    const last = block.links.at(-1)
    if (quoteId === null || end === start) continue
    if (last?.quoteId === quoteId && last.end === start) last.end = end
    else block.links.push({ start, end, quoteId })
  }
}
