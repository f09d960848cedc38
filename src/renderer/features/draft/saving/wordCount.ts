import type { Node } from '@tiptap/pm/model'
import { countWords } from '../../../../shared/domain/drafts'

/** How many words a document has. Blocks that did not change are not counted again. */
export function wordCount(doc: Node): number {
  let words = 0
  doc.forEach((block) => (words += wordsOf(block)))
  return words
}

const counted = new WeakMap<Node, number>()

function wordsOf(block: Node): number {
  let words = counted.get(block)
  if (words === undefined) {
    words = countWords(block.textBetween(0, block.content.size, '\n', '\n'))
    counted.set(block, words)
  }
  return words
}
