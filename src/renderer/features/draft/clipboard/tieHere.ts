import type { EditorState, Transaction } from '@tiptap/pm/state'
import { eachTextblock, tiedPiecesOf, tieKey } from '../extensions/ties'

/**
 * A transaction that ties what came from another library to this one's own passages: `found` has the id for each tie's
 * key. It is no step of undo: whoever takes the paste back takes back both. Null when there is nothing to tie.
 */
export function tieHere(
  { doc, tr, schema }: EditorState,
  found: Map<string, string>,
): Transaction | null {
  const link = schema.marks['sourcedQuote']!
  eachTextblock(doc, 0, (textblock, start) => {
    for (const { tie, from, to } of tiedPiecesOf(textblock)) {
      const id = tie.target === null ? undefined : found.get(tieKey(tie))
      if (id === undefined) continue
      if (tie.kind === 'quote') tr.addMark(start + from, start + to, link.create({ quoteId: id }))
      else tr.setNodeMarkup(start + from, null, { anchorId: id, target: null })
    }
  })
  return tr.docChanged ? tr.setMeta('addToHistory', false) : null
}
