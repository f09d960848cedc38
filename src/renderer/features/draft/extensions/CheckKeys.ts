import { Extension } from '@tiptap/core'

/** Each answers whether there was anything to do; if not, the key does what it always does. */
export interface CheckActions {
  mend: () => boolean
  relink: () => boolean
  showPassage: () => boolean
  keep: () => boolean
  unquote: () => boolean
  closeCard: () => boolean
}

/** The keys on a finding's card, in the text itself: the editor keeps Enter and Escape from the window's own keys. */
export const CheckKeys = Extension.create<{ actions: CheckActions | null }>({
  name: 'checkKeys',
  // Before the hard break, which has Mod+Enter too.
  priority: 1000,

  addOptions() {
    return { actions: null }
  },

  addKeyboardShortcuts() {
    const { actions } = this.options
    return {
      'Mod-Enter': () => actions?.mend() ?? false,
      'Mod-Shift-Enter': () => actions?.relink() ?? false,
      'Alt-Enter': () => actions?.showPassage() ?? false,
      'Alt-Shift-Enter': () => actions?.keep() ?? false,
      'Mod-Alt-Enter': () => actions?.unquote() ?? false,
      Escape: () => actions?.closeCard() ?? false,
    }
  },
})
