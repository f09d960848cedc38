import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { eventList } from '../../api/reads'
import { runCommand } from '../../commands/command'
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
import { InspectorButton } from '../inspector/InspectorButton'
import { exportCommands, newEvent } from './eventActions'
import { EventInspector } from './EventInspector'
import { EventTable } from './EventTable'
import { TimelineDrawing } from './TimelineDrawing'
import { timelineFilters, useTimeline, type TimelineView } from './timelineView'
import './timelineCommands'

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
  useEffect(() => useTimeline.setState({ rows: all }), [all])

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
                  {timelineFilters[filter]} <ChevronDown size={13} aria-hidden />
                </Button>
              }
              lines={Object.entries(timelineFilters).map(([name, title]) => ({
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
            <CommandButton command={newEvent} look="raised" />
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
            {chosen && <InspectorButton />}
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
        <>
          <p>Select words in an article and press E, or make an event here.</p>
          <CommandButton command={newEvent} look="primary" />
        </>
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
    [
      ...(suggested > 0 ? [{ keys: 'J', title: 'next suggestion' }] : []),
      ...(conflicts > 0 ? [{ keys: 'C', title: 'next conflict' }] : []),
    ],
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
