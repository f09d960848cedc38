import { Extension } from '@tiptap/core'

/** Mod+Enter on a quotation that differs gives it the source's words; elsewhere it breaks the line, as always. */
export const RepairKeys = Extension.create<{ onRepair: () => boolean }>({
  name: 'repairKeys',
  // Before the hard break, which has the same keys.
  priority: 1000,

  addOptions() {
    return { onRepair: () => false }
  },

  addKeyboardShortcuts() {
    return { 'Mod-Enter': () => this.options.onRepair() }
  },
})
