import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import { listKeys } from './listKeys'
import styles from './List.module.css'

/**
 * A list of which one thing is chosen; arrows choose, Enter opens. Only what can be seen is drawn, so it may be long.
 * The list has the focus, the chosen row is its active descendant.
 */
export function List<Row>({
  label,
  rows,
  keyOf,
  chosen,
  height,
  onChoose,
  onOpen,
  onView,
  children,
  empty,
}: {
  label: string
  rows: Row[]
  keyOf: (row: Row) => string
  chosen: string | null
  /** About how high a row is, in pixels. */
  height: number
  onChoose: (row: Row) => void
  onOpen?: (row: Row) => void
  /** Told the keys of the rows that can be seen whole, whenever these are others. */
  onView?: (keys: string[]) => void
  children: (row: Row) => ReactNode
  empty?: ReactNode
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const index = rows.findIndex((row) => keyOf(row) === chosen)
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (at) => keyOf(rows[at]!),
    overscan: 8,
  })
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [index, virtual])

  const { scrollOffset, scrollRect } = virtual
  const seen = virtual
    .getVirtualItems()
    .filter(
      ({ start, end }) =>
        start >= (scrollOffset ?? 0) - 1 &&
        end <= (scrollOffset ?? 0) + (scrollRect?.height ?? 0) + 1,
    )
    .map(({ key }) => String(key))
    .join('\n')
  useEffect(() => onView?.(seen === '' ? [] : seen.split('\n')), [onView, seen])

  if (rows.length === 0) return <div className={styles.scroller}>{empty}</div>
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={index >= 0 ? `row-${chosen}` : undefined}
      onKeyDown={(event) => {
        const to = listKeys(event, index, rows.length)
        if (to !== null) onChoose(rows[to]!)
        else if (event.key === 'Enter' && index >= 0 && onOpen) {
          event.preventDefault()
          onOpen(rows[index]!)
        }
      }}
    >
      <div className={styles.all} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index: at, start, key }) => {
          const row = rows[at]!
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={at}
              id={`row-${keyOf(row)}`}
              role="option"
              aria-selected={at === index}
              aria-setsize={rows.length}
              aria-posinset={at + 1}
              className={styles.row}
              style={{ translate: `0 ${start}px` }}
              onClick={() => onChoose(row)}
              onDoubleClick={() => onOpen?.(row)}
            >
              {children(row)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
