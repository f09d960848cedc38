import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Letters go straight into the document, right after the event that brought them. The browser's own way changes the page
 * first and lets the editor read back what it did; and whenever the caret is set while an input event is handled, Chromium
 * counts through the whole text for the input method, the longer the more links there are. What an input method composes,
 * what the system corrects or dictates, and everything that is not typing still goes the browser's way.
 */
export const DirectTyping = Extension.create({
  name: 'directTyping',

  addProseMirrorPlugins() {
    let typed = ''
    const flush = (view: EditorView): void => {
      const words = typed
      typed = ''
      if (words !== '' && !view.isDestroyed) type(view, words)
    }
    // Whatever else is done comes after what was typed before it.
    const first = Object.fromEntries(
      othersEvents.map((name) => [name, (view: EditorView) => (flush(view), false)]),
    )
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            ...first,
            beforeinput(view, event) {
              if (!isTyping(view, event)) {
                flush(view)
                return false
              }
              event.preventDefault()
              if (typed === '') void scheduler.postTask(() => flush(view), soon)
              typed += event.data
              return true
            },
          },
        },
        view: (view) => {
          const leave = (): void => flush(view)
          for (const name of leaving) window.addEventListener(name, leave)
          return {
            destroy() {
              for (const name of leaving) window.removeEventListener(name, leave)
            },
          }
        },
      }),
    ]
  },
})

const soon = { priority: 'user-blocking' } as const

// Nothing typed is lost when the window goes.
const leaving = ['beforeunload', 'pagehide'] as const

const othersEvents = [
  'keydown',
  'mousedown',
  'compositionstart',
  'cut',
  'copy',
  'paste',
  'dragstart',
  'drop',
  'blur',
] as const

function isTyping(view: EditorView, event: InputEvent): boolean {
  const { data, inputType, isComposing, cancelable } = event
  if (inputType !== 'insertText' || !data || isComposing || view.composing || !cancelable)
    return false
  return view.editable && view.state.selection instanceof TextSelection
}

function type(view: EditorView, words: string): void {
  const { from, to } = view.state.selection
  const insertion = () => view.state.tr.insertText(words).scrollIntoView()
  // Input rules, the suggestion of quotes and whatever else listens to typing come first, as ever.
  const isTaken = view.someProp('handleTextInput', (handle) =>
    handle(view, from, to, words, insertion),
  )
  if (!isTaken) view.dispatch(insertion())
}
