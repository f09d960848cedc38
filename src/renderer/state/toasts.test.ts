import { expect, test } from 'vitest'
import { addToast, useToasts } from './toasts'

const undo = { title: 'Undo', run: () => {} }
const redo = { title: 'Redo', run: () => {} }

function sentences(): string[] {
  return useToasts.getState().toasts.map(({ sentence }) => sentence)
}

test('only the sentence about the last step offers to take it back', () => {
  addToast('The quote was removed.', { action: undo })
  addToast('The SHA-256 is on the clipboard.')
  addToast('Undone: removal of the quote', { action: redo })
  expect(sentences()).toEqual(['The SHA-256 is on the clipboard.', 'Undone: removal of the quote'])
  addToast('The event was removed.', { action: undo })
  expect(sentences()).toEqual(['The SHA-256 is on the clipboard.', 'The event was removed.'])
})

test('a sentence that is said again stands once', () => {
  addToast('Nothing to undo.')
  addToast('Nothing to undo.')
  expect(sentences().filter((sentence) => sentence === 'Nothing to undo.')).toHaveLength(1)
})
