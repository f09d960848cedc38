import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** What a dragged quote carries: its id. */
export const quoteDragType = 'application/x-stet-quote'

/** A quote that is dragged from the reader or the quotes list, and let go over the draft. */
export const QuoteDrop = Extension.create<{ onDrop: (quoteId: string, pos: number) => void }>({
  name: 'quoteDrop',

  addOptions() {
    return { onDrop: () => {} }
  },

  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            dragover(_, event) {
              if (!event.dataTransfer?.types.includes(quoteDragType)) return false
              event.preventDefault()
              event.dataTransfer.dropEffect = 'copy'
              return false
            },
          },
          handleDrop(view, event) {
            const quoteId = event.dataTransfer?.getData(quoteDragType)
            if (!quoteId) return false
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            event.preventDefault()
            options.onDrop(quoteId, place?.pos ?? view.state.selection.to)
            return true
          },
        },
      }),
    ]
  },
})
