import { act } from '../../api/act'
import { api } from '../../api/core'
import { offerUndo } from '../../api/offerUndo'
import { queryClient } from '../../api/queryClient'
import { eventList } from '../../api/reads'
import { shell } from '../../api/shell'
import { command, type CommandContext } from '../../commands/command'
import { closeDialog, openDialog } from '../../state/dialog'
import { show, useView } from '../../state/view'
import type { TimelineFormat } from '../../../shared/api'
import type { EventId } from '../../../shared/domain/ids'
import type { EventRow, StorySummary } from '../../../shared/pages'
import { Picker } from '../../ui/Picker'
import { shortDay } from '../../ui/words'
import { writtenInWords } from '../../ui/writtenInWords'
import { EventDialog } from './EventDialog'

export const newEvent = command({
  id: 'timeline.new',
  title: 'New event…',
  keys: 'Mod+Shift+E',
  menu: 'mark',
  group: 2,
  run: ({ storyId }) => openDialog(<EventDialog event={null} storyId={storyId} />),
})

export const formatNames: Record<TimelineFormat, string> = {
  timelinejs: 'TimelineJS',
  csv: 'Table (CSV)',
  ics: 'Calendar (ICS)',
  html: 'Page (HTML)',
}

export const exportCommands = (Object.entries(formatNames) as [TimelineFormat, string][]).map(
  ([format, name]) =>
    command({
      id: `timeline.export.${format}`,
      title: `Export timeline: ${name}…`,
      menu: 'file',
      group: 5,
      when: onTimeline,
      run: ({ storyId }) => storyId && exportTimeline(storyId, format),
    }),
)

export function editEvent(row: EventRow): void {
  openDialog(<EventDialog event={row} storyId={useView.getState().storyId} />)
}

export async function removeEvent(id: EventId): Promise<void> {
  if ((await act(api.events.remove(id).then(() => true))) !== true) return
  const { place } = useView.getState()
  if (place.screen === 'timeline') show({ screen: 'timeline', eventId: null })
  await offerUndo('The event was removed.')
}

/** Two events that are one: asks which other, and keeps that one. */
export async function mergeEvent({ event }: EventRow): Promise<void> {
  const rows = await act(queryClient.fetchQuery(eventList(useView.getState().storyId)))
  if (!rows) return
  openDialog(
    <Picker
      title={`“${event.title}” is the same as…`}
      placeholder="An event"
      groups={[
        {
          heading: 'Events',
          pickables: rows
            .filter((row) => row.event.id !== event.id)
            .map((row) => ({
              id: row.event.id,
              name: row.event.title,
              note: shortDay(row.event.edtf),
            })),
        },
      ]}
      onPick={(id) => {
        closeDialog()
        void merge(id as EventId, event.id)
      }}
    />,
  )
}

async function merge(into: EventId, from: EventId): Promise<void> {
  if ((await act(api.events.merge(into, from).then(() => true))) !== true) return
  show({ screen: 'timeline', eventId: into })
  await offerUndo('The two events are one now.')
}

async function exportTimeline(storyId: StorySummary['id'], format: TimelineFormat): Promise<void> {
  const stories = await act(api.stories.list())
  const title = stories?.find(({ id }) => id === storyId)?.title ?? 'Timeline'
  await act(
    shell.exportTimeline(storyId, title, format),
    (exported) => exported && writtenInWords('timeline', exported),
  )
}

function onTimeline({ hasLibrary, storyId, place }: CommandContext): boolean {
  return hasLibrary && storyId !== null && place.screen === 'timeline'
}
