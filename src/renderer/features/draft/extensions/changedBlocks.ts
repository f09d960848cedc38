import type { Node } from '@tiptap/pm/model'

interface PlacedBlock {
  block: Node
  pos: number
}

interface Stretch {
  blocks: PlacedBlock[]
  from: number
  to: number
}

/** The top-level blocks in which two documents differ, by identity: unchanged blocks are the same objects. */
export function changedBlocks(before: Node, after: Node): { was: Stretch; is: Stretch } {
  const shorter = Math.min(before.childCount, after.childCount)
  let first = 0
  let pos = 0
  while (first < shorter && before.child(first) === after.child(first))
    pos += before.child(first++).nodeSize
  let last = 0
  while (
    last < shorter - first &&
    before.child(before.childCount - 1 - last) === after.child(after.childCount - 1 - last)
  )
    last++
  return {
    was: stretch(before, first, before.childCount - last, pos),
    is: stretch(after, first, after.childCount - last, pos),
  }
}

function stretch(doc: Node, first: number, end: number, from: number): Stretch {
  const blocks: PlacedBlock[] = []
  let pos = from
  for (let index = first; index < end; index++) {
    const block = doc.child(index)
    blocks.push({ block, pos })
    pos += block.nodeSize
  }
  return { blocks, from, to: pos }
}
