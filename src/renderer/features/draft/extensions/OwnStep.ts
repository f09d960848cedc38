import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'

const ownStepKey = new PluginKey('ownStep')

/** Makes a transaction a step of undo by itself: what is typed right before and right behind it is another one. */
export function asOwnStep(tr: Transaction): Transaction {
  return closeHistory(tr).setMeta(ownStepKey, true)
}

/** Ends the step behind each transaction that is one by itself. */
export const OwnStep = Extension.create({
  name: 'ownStep',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: ownStepKey,
        appendTransaction: (transactions, _, { tr }) =>
          transactions.some((done) => done.getMeta(ownStepKey)) ? closeHistory(tr) : null,
      }),
    ]
  },
})
