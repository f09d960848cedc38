import { act } from '../../api/act'
import { api } from '../../api/core'
import { command } from '../../commands/command'
import { useReading } from '../../state/reading'
import { addToast } from '../../state/toasts'
import { counted } from '../../ui/words'
import { answerSuggestions } from '../reader/answerSuggestions'
import { useQueue } from './queue'

/** What cannot be seen is not answered: a person has to have had it before their eyes. */
export const acceptInView = command({
  id: 'review.inView',
  title: 'Accept what is on the screen',
  keys: 'Mod+Enter',
  menu: 'mark',
  group: 4,
  when: ({ hasLibrary, place }) => hasLibrary && place.screen === 'review' && seen().length > 0,
  run: async () => {
    const suggestions = seen()
    if (!(await answerSuggestions('accept', suggestions))) return
    addToast(`${counted(suggestions.length, 'suggestion')} accepted.`, {
      action: { title: 'Undo', run: () => void act(api.history.undo()) },
    })
  },
})

function seen() {
  const { inView } = useQueue.getState()
  return useReading.getState().suggestions.filter(({ key }) => inView.includes(key))
}
