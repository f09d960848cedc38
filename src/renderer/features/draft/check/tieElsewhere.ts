import type { EditorState } from '@tiptap/pm/state'
import type { PlacedCheck } from '../extensions/CheckMarks'

/** True when a quotation's words are tied to a passage that is not in this library, as after they came from another one. */
export function tieElsewhere({ doc }: EditorState, { from, to }: PlacedCheck): boolean {
  let found = false
  doc.nodesBetween(from, Math.min(to, doc.content.size), ({ marks }) => {
    found ||= marks.some(
      ({ type, attrs }) => type.name === 'sourcedQuote' && Boolean(attrs['target']),
    )
    return !found
  })
  return found
}
