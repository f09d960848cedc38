import { act } from '../../api/act'
import { api } from '../../api/core'
import { command, type CommandContext } from '../../commands/command'
import { show } from '../../state/view'
import type { EventRow } from '../../../shared/pages'
import { useTimeline } from './timelineView'

/** The same keys as in an article, for the events of the timeline. */

export const acceptEvent = command({
  id: 'timeline.accept',
  title: 'Accept event',
  keys: 'A',
  menu: 'mark',
  group: 6,
  when: (context) => chosenSuggestion(context) !== null,
  run: (context) => answer(context, 'accept'),
})

export const rejectEvent = command({
  id: 'timeline.reject',
  title: 'Reject event',
  keys: 'R',
  menu: 'mark',
  group: 6,
  when: (context) => chosenSuggestion(context) !== null,
  run: (context) => answer(context, 'reject'),
})

export const nextSuggestedEvent = command({
  id: 'timeline.nextSuggested',
  title: 'Next suggested event',
  keys: 'J',
  menu: 'mark',
  group: 6,
  when: isOnTimeline,
  run: (context) => stepTo(context, isSuggested),
})

export const nextConflict = command({
  id: 'timeline.conflict',
  title: 'Next event whose dates disagree',
  keys: 'C',
  menu: 'go',
  group: 3,
  when: isOnTimeline,
  run: (context) => stepTo(context, ({ conflict }) => conflict),
})

async function answer(context: CommandContext, verb: 'accept' | 'reject'): Promise<void> {
  const row = chosenSuggestion(context)
  if (!row) return
  stepTo(context, isSuggested)
  await act(api.review[verb]({ kind: 'event', id: row.event.id }))
}

/** The next one in order that is so, round at the end. */
function stepTo(context: CommandContext, isSought: (row: EventRow) => boolean): void {
  const { rows, filter } = useTimeline.getState()
  const index = rows.findIndex((row) => isChosen(row, context))
  const next = [...rows.slice(index + 1), ...rows.slice(0, index)].find(isSought)
  if (!next) return
  if (isSuggested(next) && filter === 'accepted') useTimeline.setState({ filter: 'all' })
  show({ screen: 'timeline', eventId: next.event.id })
}

function chosenSuggestion(context: CommandContext): EventRow | null {
  if (!isOnTimeline(context)) return null
  const { rows } = useTimeline.getState()
  return rows.find((row) => isChosen(row, context) && isSuggested(row)) ?? null
}

function isChosen({ event }: EventRow, { place }: CommandContext): boolean {
  return place.screen === 'timeline' && place.eventId === event.id
}

function isSuggested({ event }: EventRow): boolean {
  return event.state === 'suggested'
}

function isOnTimeline({ hasLibrary, place }: CommandContext): boolean {
  return hasLibrary && place.screen === 'timeline'
}
