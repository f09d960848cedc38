import { expect, test } from 'vitest'
import { addToast, stillTrue, useToasts } from './toasts'

const undoing = (label: string) => ({
  action: { title: 'Undo', run: () => {} },
  step: { direction: 'undo' as const, label },
})
const redoing = (label: string) => ({
  action: { title: 'Redo', run: () => {} },
  step: { direction: 'redo' as const, label },
})

function sentences(): string[] {
  return useToasts.getState().toasts.map(({ sentence }) => sentence)
}

test('only the sentence about the last step offers to take it back', () => {
  addToast('The quote was removed.', undoing('removal of the quote'))
  addToast('The SHA-256 is on the clipboard.')
  addToast('Undone: removal of the quote', redoing('removal of the quote'))
  expect(sentences()).toEqual(['The SHA-256 is on the clipboard.', 'Undone: removal of the quote'])
  addToast('The event was removed.', undoing('removal of the event'))
  expect(sentences()).toEqual(['The SHA-256 is on the clipboard.', 'The event was removed.'])
})

test('a sentence that is said again stands once', () => {
  addToast('Nothing to undo.')
  addToast('Nothing to undo.')
  expect(sentences().filter((sentence) => sentence === 'Nothing to undo.')).toHaveLength(1)
})

test('a change is offered to be taken back while it is the last one', () => {
  useToasts.setState({ toasts: [] })
  addToast('The search was saved.')
  addToast('The quote was removed.', undoing('removal of the quote'))
  const shown = (undo: string | null) =>
    stillTrue(useToasts.getState().toasts, { undo, redo: null }).map(({ sentence }) => sentence)
  expect(shown('removal of the quote')).toEqual(['The search was saved.', 'The quote was removed.'])
  expect(shown('title of the event')).toEqual(['The search was saved.'])
  expect(shown(null)).toEqual(['The search was saved.'])
})
