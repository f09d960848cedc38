import { mergeAttributes, Node } from '@tiptap/core'
import { readTarget, readTieId } from '../clipboard/targetAttribute'

/** A mark in the line that says: what stands before rests on that passage. */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,

  addAttributes() {
    return {
      anchorId: {
        default: null,
        parseHTML: (element) => readTieId(element.getAttribute('data-anchor-id')),
        renderHTML: ({ anchorId }) => ({ 'data-anchor-id': anchorId as string }),
      },
      // Where it leads, while that source is not in this library; null once it is tied here.
      target: {
        default: null,
        parseHTML: (element) => readTarget(element.getAttribute('data-target')),
        renderHTML: ({ target }) =>
          target
            ? { 'data-target': target as string, title: 'Its source is not in this library' }
            : { title: 'Rests on a stored passage' },
      },
    }
  },

  parseHTML() {
    return [
      {
        tag: 'sup[data-anchor-id]',
        getAttrs: (element) =>
          readTieId(element.getAttribute('data-anchor-id')) === null ? false : null,
      },
    ]
  },

  renderHTML({ HTMLAttributes }) {
    return ['sup', mergeAttributes(HTMLAttributes), '§']
  },

  renderText() {
    return ''
  },
})
