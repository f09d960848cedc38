import { act } from '../../api/act'
import { api } from '../../api/core'
import { command, type CommandContext } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import { currentSuggestion, stepSuggestion, useReading } from '../../state/reading'
import { SpeakerDialog } from '../quotes/SpeakerDialog'
import type { QuoteId } from '../../../shared/domain/ids'
import { answerSuggestions } from './answerSuggestions'

/** The answers to what Stet suggests: one key each. */

export const accept = command({
  id: 'review.accept',
  title: 'Accept suggestion',
  keys: 'A',
  menu: 'mark',
  group: 4,
  when: hasSuggestion,
  run: ({ suggestion }) => suggestion && answerSuggestions('accept', [suggestion]),
})

export const reject = command({
  id: 'review.reject',
  title: 'Reject suggestion',
  keys: 'R',
  menu: 'mark',
  group: 4,
  when: hasSuggestion,
  run: ({ suggestion }) => suggestion && answerSuggestions('reject', [suggestion]),
})

export const nextSuggestion = command({
  id: 'review.next',
  title: 'Next suggestion',
  keys: 'J',
  menu: 'mark',
  group: 4,
  when: hasAny,
  run: () => stepSuggestion(1),
})

export const previousSuggestion = command({
  id: 'review.previous',
  title: 'Previous suggestion',
  keys: 'K',
  menu: 'mark',
  group: 4,
  when: hasAny,
  run: () => stepSuggestion(-1),
})

export const changeSpeaker = command({
  id: 'review.speaker',
  title: 'Who said it…',
  keys: 'S',
  menu: 'mark',
  group: 4,
  when: ({ hasLibrary }) => hasLibrary && currentQuote() !== null,
  run: () => {
    const id = currentQuote()
    if (id) openDialog(<SpeakerDialog quoteId={id} />)
  },
})

export const suggestAgain = command({
  id: 'review.again',
  title: 'Look for suggestions again',
  menu: 'mark',
  group: 5,
  when: ({ hasLibrary }) => hasLibrary && useReading.getState().articleId !== null,
  run: async () => {
    const { articleId } = useReading.getState()
    if (!articleId) return
    await act(api.review.again(articleId), (found) =>
      found === 0 ? 'Nothing new was found.' : `New suggestions: ${found}.`,
    )
  },
})

function currentQuote(): QuoteId | null {
  const reading = useReading.getState()
  const key = reading.current ?? currentSuggestion(reading)?.key
  return key?.startsWith('quote:') ? (key.slice('quote:'.length) as QuoteId) : null
}

function hasSuggestion({ hasLibrary, suggestion }: CommandContext): boolean {
  return hasLibrary && suggestion !== null
}

function hasAny({ hasLibrary }: CommandContext): boolean {
  const { suggestions, beyond } = useReading.getState()
  return hasLibrary && (suggestions.length > 0 || beyond !== null)
}
