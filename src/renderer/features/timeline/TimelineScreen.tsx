import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import { eventList } from '../../api/reads'
import { command, runCommand } from '../../commands/command'
import { earliest } from '../../../shared/domain/days'
import type { EventId } from '../../../shared/domain/ids'
import type { EventRow } from '../../../shared/pages'
import { useStatusLine } from '../../state/status'
import { show, useView } from '../../state/view'
import { Bar, BarGap } from '../../ui/Bar'
import { Button, CommandButton, IconButton } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty, Problem } from '../../ui/Empty'
import { Menu } from '../../ui/Menu'
import { Tabs } from '../../ui/Tabs'
import { counted } from '../../ui/words'
import { exportCommands, newEvent } from './eventActions'
import { EventInspector } from './EventInspector'
import { EventTable } from './EventTable'
import { TimelineDrawing } from './TimelineDrawing'

const filters = { accepted: 'Accepted', suggested: 'Suggested', all: 'Accepted and suggested' }

interface TimelineView {
  view: 'drawn' | 'table'
  filter: keyof typeof filters
  zoom: number
  /** As they are shown, for the command that steps through conflicts. */
  shown: EventRow[]
}

const useTimeline = create<TimelineView>(() => ({
  view: 'drawn',
  filter: 'accepted',
  zoom: 1,
  shown: [],
}))

export const nextConflict = command({
  id: 'timeline.conflict',
  title: 'Next event whose dates disagree',
  keys: 'C',
  menu: 'go',
  group: 3,
  when: ({ hasLibrary, place }) => hasLibrary && place.screen === 'timeline',
  run: ({ place }) => {
    const conflicts = useTimeline.getState().shown.filter(({ conflict }) => conflict)
    const index = conflicts.findIndex(
      ({ event }) => place.screen === 'timeline' && event.id === place.eventId,
    )
    const next = conflicts[(index + 1) % Math.max(1, conflicts.length)]
    if (next) show({ screen: 'timeline', eventId: next.event.id })
  },
})

/** What happened when: drawn and as a table, each event with the passages it stands on. */
export function TimelineScreen({ eventId }: { eventId: EventId | null }) {
  const storyId = useView(({ storyId }) => storyId)
  const events = useQuery(eventList(storyId))
  const { view, filter, zoom } = useTimeline()
  const all = useMemo(() => inOrder(events.data ?? []), [events.data])
  const chosen = all.find(({ event }) => event.id === eventId) ?? null
  const shown = useMemo(
    () =>
      all.filter(({ event }) => filter === 'all' || event.state === filter || event.id === eventId),
    [all, filter, eventId],
  )
  const first = shown[0]?.event.id ?? null
  useEffect(() => {
    if (eventId === null && first !== null) show({ screen: 'timeline', eventId: first })
  }, [eventId, first])
  useTimelineStatus(all)
  useEffect(() => useTimeline.setState({ shown }), [shown])

  if (events.error) return <Problem error={events.error} onRetry={() => void events.refetch()} />
  return (
    <Columns
      name="timeline"
      page={
        <>
          <Bar title="Timeline">
            <Tabs
              label="View"
              chosen={view}
              onChoose={(view) => useTimeline.setState({ view })}
              names={[
                { name: 'drawn', title: 'Drawn' },
                { name: 'table', title: 'Table' },
              ]}
            />
            <Menu
              trigger={
                <Button look="plain">
                  {filters[filter]} <ChevronDown size={13} aria-hidden />
                </Button>
              }
              lines={Object.entries(filters).map(([name, title]) => ({
                title,
                isChosen: name === filter,
                run: () => useTimeline.setState({ filter: name as TimelineView['filter'] }),
              }))}
            />
            <BarGap />
            {view === 'drawn' && (
              <>
                <IconButton name="Less detail" onClick={() => zoomBy(0.5)} disabled={zoom <= 1}>
                  <ZoomOut size={16} aria-hidden />
                </IconButton>
                <IconButton name="More detail" onClick={() => zoomBy(2)} disabled={zoom >= 16}>
                  <ZoomIn size={16} aria-hidden />
                </IconButton>
              </>
            )}
            <CommandButton command={newEvent} />
            <Menu
              align="end"
              trigger={
                <Button look="plain">
                  Export <ChevronDown size={13} aria-hidden />
                </Button>
              }
              lines={exportCommands.map((exportCommand) => ({
                title: exportCommand.title.replace('Export timeline: ', ''),
                isDisabled: storyId === null,
                run: () => runCommand(exportCommand),
              }))}
            />
          </Bar>
          {shown.length > 0 ? (
            <>
              {view === 'drawn' && <TimelineDrawing rows={shown} chosen={eventId} zoom={zoom} />}
              <EventTable rows={shown} chosen={eventId} />
            </>
          ) : (
            events.data && <NoEvents suggested={all.length} />
          )}
        </>
      }
      inspector={chosen && <EventInspector row={chosen} />}
    />
  )
}

function NoEvents({ suggested }: { suggested: number }) {
  return (
    <Empty title={suggested > 0 ? 'No event is accepted yet' : 'No events yet'}>
      {suggested > 0 ? (
        <>
          <p>{counted(suggested, 'dated sentence')} from your articles wait for you.</p>
          <Button look="primary" onClick={() => useTimeline.setState({ filter: 'suggested' })}>
            Show suggestions
          </Button>
        </>
      ) : (
        <p>Select words in an article and press E, or make an event here.</p>
      )}
    </Empty>
  )
}

function useTimelineStatus(rows: EventRow[]): void {
  const conflicts = rows.filter(({ conflict }) => conflict).length
  const suggested = rows.filter(({ event }) => event.state === 'suggested').length
  useStatusLine(
    [
      counted(rows.length - suggested, 'event'),
      conflicts > 0 && counted(conflicts, 'conflict'),
      suggested > 0 && `${suggested} suggested`,
    ]
      .filter(Boolean)
      .join(', '),
    conflicts > 0 ? [{ keys: 'C', title: 'next conflict' }] : [],
  )
}

function inOrder(rows: EventRow[]): EventRow[] {
  return rows.toSorted(
    (one, other) =>
      earliest(one.event.edtf) - earliest(other.event.edtf) ||
      one.event.title.localeCompare(other.event.title),
  )
}

function zoomBy(factor: number): void {
  useTimeline.setState(({ zoom }) => ({ zoom: Math.max(1, Math.min(16, zoom * factor)) }))
}
