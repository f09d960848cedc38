import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { QuoteRow } from '../../../../shared/pages'
import { matchingQuotes } from './matchingQuotes'
import { quotePopup } from './quotePopup'

/** `@` and a name or some words: the story's quotes that match, to be written in at that place. */
export const QuoteSuggestion = Extension.create<{ quotes: () => Promise<QuoteRow[]> }>({
  name: 'quoteSuggestion',

  addOptions() {
    return { quotes: () => Promise.resolve([]) }
  },

  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      Suggestion<QuoteRow, QuoteRow>({
        editor,
        pluginKey: new PluginKey('quoteSuggestion'),
        char: '@',
        allowSpaces: true,
        allowedPrefixes: [' ', '\u00A0', '(', '“', '"', '—', '–'],
        items: async ({ query }) => matchingQuotes(await options.quotes(), query),
        // With spaces allowed, a query that fits nothing is somebody writing about an @.
        allow: ({ state, range }) =>
          range.to - range.from <= 60 && !/\s{2}/.test(state.doc.textBetween(range.from, range.to)),
        command: ({ editor, range, props }) => {
          editor.chain().focus().insertQuote(props, range).run()
        },
        render: quotePopup,
      }),
    ]
  },
})
