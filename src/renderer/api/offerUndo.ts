import { addToast } from '../state/toasts'
import { act } from './act'
import { api } from './core'

/** Says what a person did, with a way to take it back for as long as nothing else was done since. */
export async function offerUndo(sentence: string): Promise<void> {
  const history = await act(api.history.state())
  if (!history) return
  addToast(sentence, {
    action: { title: 'Undo', run: () => void act(api.history.undo()) },
    step: { direction: 'undo', label: history.undo },
  })
}
