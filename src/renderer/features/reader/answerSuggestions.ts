import { act } from '../../api/act'
import { api } from '../../api/core'
import { queryClient } from '../../api/queryClient'
import { articleMarks } from '../../api/reads'
import { settleSuggestions, useReading, type Suggestion } from '../../state/reading'

/** Answers as one step, and goes on to the next at once: the list follows when the core has written. */
export async function answerSuggestions(
  verb: 'accept' | 'reject',
  suggestions: Suggestion[],
): Promise<boolean> {
  const { versionId, current } = useReading.getState()
  if (suggestions.length === 0) return false
  const keys = suggestions.map(({ key }) => key)
  useReading.setState((reading) => ({
    current: current ?? keys[0]!,
    answered: [...reading.answered, ...keys],
  }))
  settleSuggestions(keys)
  const targets = suggestions.map(({ target }) => target)
  const done = await act(
    (verb === 'accept' ? api.review.acceptAll(targets) : api.review.rejectAll(targets)).then(
      () => true,
    ),
  )
  // Refused or already undone, it is a suggestion still.
  if (versionId) await queryClient.fetchQuery(articleMarks(versionId)).catch(() => {})
  useReading.setState((reading) => ({
    answered: reading.answered.filter((other) => !keys.includes(other)),
  }))
  return done === true
}
