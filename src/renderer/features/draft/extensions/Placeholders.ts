import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Quiet words in an empty headline and in an empty draft: what belongs there. Looks at two blocks, not at all of them. */
export const Placeholders = Extension.create({
  name: 'placeholders',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          decorations({ doc }) {
            const headline = doc.firstChild
            const body = doc.childCount === 2 ? doc.child(1) : null
            const hints: Decoration[] = []
            if (isEmptyBlock(headline, 'heading')) hints.push(hint(0, headline, 'Headline'))
            if (headline && isEmptyBlock(body, 'paragraph'))
              hints.push(hint(headline.nodeSize, body, opening))
            return hints.length > 0 ? DecorationSet.create(doc, hints) : null
          },
        },
      }),
    ]
  },
})

const opening = 'Write. Type @ to quote somebody from your sources.'

function isEmptyBlock(block: Node | null, name: string): block is Node {
  return block?.type.name === name && block.childCount === 0
}

function hint(from: number, block: Node, words: string): Decoration {
  return Decoration.node(from, from + block.nodeSize, { 'data-placeholder': words })
}
