import { Extension } from '@tiptap/core'

/** Each answers whether there was anything to do; if not, the key does what it always does. */
export interface CheckActions {
  repair: () => boolean
  relink: () => boolean
  showPassage: () => boolean
  closeCard: () => boolean
}

/** The keys on a quotation's card, in the text itself: the editor keeps Enter and Escape from the window's own keys. */
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
      'Mod-Enter': () => actions?.repair() ?? false,
      'Mod-Shift-Enter': () => actions?.relink() ?? false,
      'Alt-Enter': () => actions?.showPassage() ?? false,
      Escape: () => actions?.closeCard() ?? false,
    }
  },
})
