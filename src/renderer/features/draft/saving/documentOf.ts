import type { Node } from '@tiptap/pm/model'
import type { DraftDocument, DraftNode } from '../../../../shared/domain/drafts'

/** The document as it is stored. Blocks that did not change are not written again. */
export function documentOf(doc: Node): DraftDocument {
  const content: DraftNode[] = []
  doc.forEach((block) => content.push(storedBlock(block)))
  return { type: 'doc', content }
}

/** The words of the draft's own headline: its first block, if that is a first heading; null when it has none. */
export function headlineOf(doc: Node): string | null {
  const first = doc.firstChild
  if (first?.type.name !== 'heading' || first.attrs['level'] !== 1) return null
  return first.textContent.replace(/\s+/g, ' ').trim() || null
}

const stored = new WeakMap<Node, DraftNode>()

function storedBlock(block: Node): DraftNode {
  let written = stored.get(block)
  if (!written) stored.set(block, (written = block.toJSON() as DraftNode))
  return written
}
