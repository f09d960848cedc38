import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { JobId } from '../../../shared/domain/ids'
import type { ImportReportLine } from '../../../shared/pages'
import { go } from '../../state/view'
import { Chip } from '../../ui/Chip'
import { listKeys } from '../../ui/listKeys'
import { outcomeNames } from './importWords'
import { useReportLines } from './useReportLines'
import styles from './ReportLines.module.css'

/** The lines of a report, of which only those in sight are read and drawn. Arrows choose, Enter opens the article. */
export function ReportLines({
  id,
  outcome,
  total,
  isWhole,
}: {
  id: JobId
  outcome: ImportReportLine['outcome'] | null
  total: number
  /** No line is added to it any more. */
  isWhole: boolean
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 37,
    overscan: 12,
  })
  const rows = virtual.getVirtualItems()
  const lineAt = useReportLines({
    id,
    outcome,
    total,
    isWhole,
    from: rows[0]?.index ?? 0,
    to: rows.at(-1)?.index ?? 0,
  })

  function choose(to: number): void {
    setChosen(to)
    virtual.scrollToIndex(to, { align: 'auto' })
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      aria-label="Report"
      tabIndex={0}
      aria-activedescendant={`line-${chosen}`}
      onKeyDown={(event) => {
        const to = listKeys(event, chosen, total)
        if (to !== null) choose(to)
        else if (event.key === 'Enter') open(lineAt(chosen))
      }}
    >
      <div className={styles.all} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => (
          <div
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            id={`line-${index}`}
            role="option"
            aria-selected={index === chosen}
            aria-setsize={total}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ translate: `0 ${start}px` }}
            onClick={() => {
              choose(index)
              open(lineAt(index))
            }}
          >
            <Line line={lineAt(index)} hasChip={outcome === null} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Line({ line, hasChip }: { line: ImportReportLine | null; hasChip: boolean }) {
  if (!line) return <p className={styles.file}>…</p>
  const { fileName, outcome, articleId, sentence } = line
  return (
    <>
      <div className={styles.words}>
        <p className={articleId ? styles.open : styles.file} dir="auto">
          {fileName}
        </p>
        {sentence && <p className={styles.sentence}>{sentence}</p>}
      </div>
      {hasChip && (
        <Chip look={outcome === 'failed' ? 'problem' : 'quiet'}>{outcomeNames[outcome]}</Chip>
      )}
    </>
  )
}

function open(line: ImportReportLine | null): void {
  if (line?.articleId) go({ screen: 'library', articleId: line.articleId })
}
