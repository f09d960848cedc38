import { offerUndo } from '../../api/offerUndo'
import { command } from '../../commands/command'
import { useReading } from '../../state/reading'
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
    await offerUndo(`${counted(suggestions.length, 'suggestion')} accepted.`)
  },
})

function seen() {
  const { inView } = useQueue.getState()
  return useReading.getState().suggestions.filter(({ key }) => inView.includes(key))
}
