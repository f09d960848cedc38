import { Mark, mergeAttributes } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { readTarget, readTieId } from '../clipboard/targetAttribute'
import { keepLinkWhole } from './keepLinkWhole'
import { runsOfBlock, type QuoteRun } from './quoteRuns'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    sourcedQuote: {
      /** Ties a stretch to the quote that it was pulled from. */
      linkQuote: (quoteId: string, range: { from: number; to: number }) => ReturnType
      /** Cuts the tie of the selected words, or of the run at the caret. */
      unlinkQuote: () => ReturnType
    }
  }
}

/** Words that were pulled from a quote, whatever became of them since. It stands within the quotation marks. */
export const SourcedQuote = Mark.create({
  name: 'sourcedQuote',
  // Outside every other mark, so that bold in the middle does not cut the link in pieces.
  priority: 1100,
  inclusive: false,
  keepOnSplit: true,

  addAttributes() {
    return {
      quoteId: {
        default: null,
        parseHTML: (element) => readTieId(element.getAttribute('data-quote-id')),
        renderHTML: ({ quoteId }) => ({ 'data-quote-id': quoteId as string }),
      },
      // Where the tie leads, while that source is not in this library; null once it is tied here.
      target: {
        default: null,
        parseHTML: (element) => readTarget(element.getAttribute('data-target')),
        renderHTML: ({ target }) => (target ? { 'data-target': target as string } : {}),
      },
    }
  },

  parseHTML() {
    return [
      {
        tag: 'span[data-quote-id]',
        getAttrs: (element) =>
          readTieId(element.getAttribute('data-quote-id')) === null ? false : null,
      },
    ]
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes), 0]
  },

  addCommands() {
    return {
      linkQuote:
        (quoteId, { from, to }) =>
        ({ tr, dispatch }) => {
          if (dispatch) {
            tr.removeMark(from, to, this.type)
            tr.addMark(from, to, this.type.create({ quoteId }))
          }
          return true
        },
      unlinkQuote:
        () =>
        ({ tr, state, dispatch }) => {
          const { from, to, empty } = state.selection
          const range = empty ? quoteRunAt(state.doc, from) : { from, to }
          if (!range) return false
          if (dispatch) tr.removeMark(range.from, range.to, this.type)
          return true
        },
    }
  },

  addProseMirrorPlugins() {
    return [keepLinkWhole()]
  },
})

/** The linked run that a position stands in or touches, with its place in the document; null when there is none. */
export function quoteRunAt(doc: Node, pos: number): QuoteRun | null {
  const $pos = doc.resolve(pos)
  if (!$pos.parent.isTextblock) return null
  return (
    runsOfBlock($pos.parent, $pos.before()).find(({ from, to }) => from <= pos && pos <= to) ?? null
  )
}
