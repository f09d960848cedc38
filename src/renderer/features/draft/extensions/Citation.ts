import { mergeAttributes, Node } from '@tiptap/core'

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
        parseHTML: (element) => element.getAttribute('data-anchor-id'),
        renderHTML: ({ anchorId }) => ({ 'data-anchor-id': anchorId as string }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'sup[data-anchor-id]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['sup', mergeAttributes(HTMLAttributes, { title: 'Rests on a stored passage' }), '§']
  },

  renderText() {
    return ''
  },
})
