import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { sortEvents } from '../../../shared/domain/events'
import type { EventId } from '../../../shared/domain/ids'
import type { EventRow } from '../../../shared/pages'
import { show } from '../../state/view'
import { classes } from '../../ui/classes'
import { eventDay, isVague } from './eventDay'
import { boundsOf, ticksOf, timeScale, type TimeScale } from './timeScale'
import styles from './TimelineDrawing.module.css'

const CARD = 196
const LANE = 56
const SIDE = 24

/** The events along a line of time; those that would cover each other stand in lanes. */
export function TimelineDrawing({
  rows,
  chosen,
  zoom,
}: {
  rows: EventRow[]
  chosen: EventId | null
  zoom: number
}) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const scale = useMemo(
    () =>
      timeScale(
        rows.map(({ event }) => event.edtf),
        width - CARD - 2 * SIDE,
        zoom,
      ),
    [rows, width, zoom],
  )
  const { cards, lanes } = useMemo(() => inLanes(rows, scale), [rows, scale])
  useEffect(() => {
    if (chosen === null || cards.length === 0) return
    box.current
      ?.querySelector(`[data-event="${chosen}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen, cards])

  function step(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const index = rows.findIndex((row) => row.event.id === chosen)
    const next = rows[Math.max(0, Math.min(rows.length - 1, index + by))]
    if (!next) return
    show({ screen: 'timeline', eventId: next.event.id })
    box.current?.querySelector<HTMLElement>(`[data-event="${next.event.id}"]`)?.focus()
  }

  return (
    <div ref={box} className={styles.box} role="group" aria-label="Timeline" onKeyDown={step}>
      <div
        className={styles.sheet}
        style={{ width: scale.width + CARD + 2 * SIDE, height: 46 + lanes * LANE }}
      >
        {scale.stretches.map((stretch, index) => (
          <div key={stretch.from}>
            {ticksOf(stretch).map(({ at, words }) => (
              <span key={at} className={styles.tick} style={{ left: SIDE + scale.place(at) }}>
                {words}
              </span>
            ))}
            {index > 0 && (
              <span
                className={styles.fold}
                title="A long silence, folded"
                style={{ left: SIDE + stretch.left - 26 }}
              >
                ⋯
              </span>
            )}
          </div>
        ))}
        {cards.map(({ row, left, lane, length }, index) => (
          <EventCard
            key={row.event.id}
            row={row}
            left={SIDE + left}
            top={46 + lane * LANE}
            length={length}
            isChosen={row.event.id === chosen}
            isEntry={row.event.id === chosen || (chosen === null && index === 0)}
          />
        ))}
      </div>
    </div>
  )
}

function EventCard({
  row,
  left,
  top,
  length,
  isChosen,
  isEntry,
}: {
  row: EventRow
  left: number
  top: number
  length: number
  isChosen: boolean
  isEntry: boolean
}) {
  const { event, conflict } = row
  return (
    <button
      type="button"
      data-event={event.id}
      tabIndex={isEntry ? 0 : -1}
      aria-pressed={isChosen}
      className={classes(
        styles.card,
        isVague(event.edtf) && styles.vague,
        event.state === 'suggested' && styles.suggested,
        conflict && styles.conflict,
      )}
      style={{ left, top, width: Math.max(CARD - 8, length) }}
      onClick={() => show({ screen: 'timeline', eventId: event.id })}
    >
      <span className={styles.day}>
        {eventDay(row)}
        {conflict && <span className="spoken"> dates disagree</span>}
      </span>
      <span className={styles.title}>{event.title}</span>
      {length > 12 && <span className={styles.bar} style={{ width: length }} />}
    </button>
  )
}

interface Card {
  row: EventRow
  left: number
  length: number
  lane: number
}

function inLanes(rows: EventRow[], scale: TimeScale): { cards: Card[]; lanes: number } {
  const ends: number[] = []
  const byId = new Map(rows.map((row) => [row.event.id, row]))
  const cards = sortEvents(rows.map(({ event }) => event)).map((event) => {
    const [from, until] = boundsOf(event.edtf)
    const left = scale.place(from)
    const length = event.edtf.includes('/') ? Math.max(0, scale.place(until) - left) : 0
    const free = ends.findIndex((end) => end <= left)
    const lane = free < 0 ? ends.length : free
    ends[lane] = left + Math.max(CARD, length + 8)
    return { row: byId.get(event.id)!, left, length, lane }
  })
  return { cards, lanes: Math.max(1, ends.length) }
}

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(900)
  useEffect(() => {
    if (!box.current) return undefined
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [box])
  return width
}
