import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import { Problem } from '../../ui/Empty'
import { ArticleLine } from './ArticleLine'
import { currentLine, useEntityLines, type EntityLine } from './entityLines'
import { MentionLine } from './MentionLine'
import { QuoteLine } from './QuoteLine'
import type { ReadLines } from './useMentionLines'
import styles from './EntityLines.module.css'

/** About how high a line is, in pixels, until it is drawn. */
const heights: Record<EntityLine['kind'], number> = {
  article: 58,
  mention: 62,
  more: 34,
  quote: 84,
}

/** The lines of an entity's page. Only what can be seen is drawn, and only so much is read. */
export function EntityLines({
  label,
  read,
  empty,
}: {
  label: string
  read: ReadLines
  empty: ReactNode
}) {
  const { lines, isRead, error, readOn, unfold } = read
  const scroller = useRef<HTMLDivElement>(null)
  const current = useEntityLines(({ current }) => current)
  const entry = currentLine({ lines, current })?.key ?? null
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => heights[lines[at]!.kind],
    getItemKey: (at) => lines[at]!.key,
    overscan: 8,
  })
  useEffect(() => {
    useEntityLines.setState({ lines })
    return () => useEntityLines.setState({ lines: [] })
  }, [lines])
  const index = lines.findIndex(({ key }) => key === current)
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [index, virtual])
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= lines.length - 12) readOn()
  }, [last, lines.length, readOn])

  if (error) return <Problem error={error} />
  if (isRead && lines.length === 0) return <div className={styles.scroller}>{empty}</div>
  return (
    <div
      ref={scroller}
      id="entity"
      className={styles.scroller}
      tabIndex={-1}
      role="region"
      aria-label={label}
    >
      <div className={styles.all} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index: at, start, key }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={at}
            className={styles.line}
            style={{ translate: `0 ${start}px` }}
          >
            <div className={styles.column}>
              <Line line={lines[at]!} isEntry={lines[at]!.key === entry} onUnfold={unfold} />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}

function Line({
  line,
  isEntry,
  onUnfold,
}: {
  line: EntityLine
  isEntry: boolean
  onUnfold: ReadLines['unfold']
}) {
  switch (line.kind) {
    case 'article':
      return <ArticleLine line={line} />
    case 'mention':
      return <MentionLine line={line} isEntry={isEntry} />
    case 'quote':
      return <QuoteLine line={line} isEntry={isEntry} />
    case 'more':
      return (
        <button
          type="button"
          className={styles.more}
          onClick={() => onUnfold(line.article.articleId)}
        >
          {line.left.toLocaleString('en-GB')} more in this article
        </button>
      )
  }
}
