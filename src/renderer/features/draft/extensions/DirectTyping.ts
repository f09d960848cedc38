import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Letters go straight into the document. Otherwise the browser edits the page first and the editor reads back what it
 * did; the browser's way takes longer the more links a page has, this one does not. What an input method composes, what
 * the system corrects or dictates, and everything that is not typing still goes the browser's way.
 */
export const DirectTyping = Extension.create({
  name: 'directTyping',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: { beforeinput: (view, event) => typeDirectly(view, event) },
        },
      }),
    ]
  },
})

function typeDirectly(view: EditorView, event: InputEvent): boolean {
  const { data, inputType, isComposing, cancelable } = event
  if (inputType !== 'insertText' || !data || isComposing || view.composing || !cancelable)
    return false
  const { selection } = view.state
  if (!view.editable || !(selection instanceof TextSelection)) return false
  const { from, to } = selection
  const insertion = () => view.state.tr.insertText(data).scrollIntoView()
  event.preventDefault()
  // Input rules, the suggestion of quotes and whatever else listens to typing come first, as ever.
  const isTaken = view.someProp('handleTextInput', (handle) =>
    handle(view, from, to, data, insertion),
  )
  if (!isTaken) view.dispatch(insertion())
  return true
}
