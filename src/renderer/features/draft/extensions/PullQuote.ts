import { Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { QuoteRow } from '../../../../shared/pages'
import { asOwnStep } from './OwnStep'
import { habitOf, writeQuote } from './quoteWords'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pullQuote: {
      /** Writes a quote's exact words with marks, speaker and link: at the caret, or in place of a stretch. */
      insertQuote: (row: QuoteRow, range?: { from: number; to: number }) => ReturnType
    }
  }
}

/** Puts stored quotes into the draft. */
export const PullQuote = Extension.create({
  name: 'pullQuote',

  addCommands() {
    return {
      insertQuote:
        (row, range) =>
        ({ tr, state, dispatch }) => {
          const { from, to } = range ?? { from: tr.selection.to, to: tr.selection.to }
          const $from = tr.doc.resolve(from)
          if (!$from.parent.inlineContent) return false
          if (!dispatch) return true
          const $to = tr.doc.resolve(to)
          const { schema } = state
          const written = writeQuote(row, {
            before: $from.parent.textBetween(0, $from.parentOffset, undefined, ' '),
            behind: $to.parent.textBetween(
              $to.parentOffset,
              $to.parent.content.size,
              undefined,
              ' ',
            ),
            marks: habitOf(tr.doc),
          })
          const link = schema.marks['sourcedQuote']!.create({ quoteId: row.quote.id })
          const pieces = [
            schema.text(written.before),
            schema.text(written.words, [link]),
            schema.text(written.after),
          ]
          const length = written.before.length + written.words.length + written.after.length
          asOwnStep(tr).replaceWith(from, to, pieces)
          tr.setSelection(TextSelection.create(tr.doc, from + length)).scrollIntoView()
          return true
        },
    }
  },
})
