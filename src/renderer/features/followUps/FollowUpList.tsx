import { useEffect, useRef } from 'react'
import type { FollowUp } from '../../../shared/domain/followUps'
import type { FollowUpId } from '../../../shared/domain/ids'
import type { FollowUpRow } from '../../../shared/pages'
import { classes } from '../../ui/classes'
import { listKeys } from '../../ui/listKeys'
import { dotted, shortDay } from '../../ui/words'
import styles from './FollowUpList.module.css'
import type { FollowUpGroup } from './followUpGroups'
import { followUpKinds, replyWords } from './followUpKinds'

/** Follow-ups under the heads of their groups; arrows choose, Enter opens. The list has the focus. */
export function FollowUpList({
  groups,
  chosen,
  onChoose,
  onOpen,
  onFinish,
}: {
  groups: FollowUpGroup[]
  chosen: FollowUpId | null
  onChoose: (row: FollowUpRow) => void
  onOpen: (row: FollowUpRow) => void
  /** The space bar, as on a list of things to tick off. */
  onFinish: () => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const rows = groups.flatMap((group) => group.rows)
  const index = rows.findIndex(({ followUp }) => followUp.id === chosen)
  // Whoever came by key goes on by key.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus()
  }, [])
  useEffect(() => {
    if (chosen && index >= 0)
      document.getElementById(rowId(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [chosen, index])

  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      aria-label="Follow-ups"
      tabIndex={0}
      aria-activedescendant={index >= 0 ? rowId(chosen!) : undefined}
      onKeyDown={(event) => {
        const to = listKeys(event, index, rows.length)
        if (to !== null) return onChoose(rows[to]!)
        if (index < 0 || !['Enter', ' '].includes(event.key)) return
        event.preventDefault()
        if (event.key === 'Enter') onOpen(rows[index]!)
        else onFinish()
      }}
    >
      {groups.map(({ name, title, rows }) => (
        <div key={name} role="group" aria-labelledby={`group-${name.replace(' ', '-')}`}>
          <p
            id={`group-${name.replace(' ', '-')}`}
            className={classes(styles.head, name === 'overdue' && styles.overdue)}
          >
            {title} <span className={styles.count}>{rows.length}</span>
          </p>
          {rows.map((row) => (
            <div
              key={row.followUp.id}
              id={rowId(row.followUp.id)}
              role="option"
              aria-selected={row.followUp.id === chosen}
              className={classes(
                styles.row,
                styles[row.followUp.state],
                styles[row.followUp.progress],
              )}
              onClick={() => onChoose(row)}
              onDoubleClick={() => onOpen(row)}
            >
              <FollowUpLine row={row} isLate={name === 'overdue'} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function FollowUpLine({
  row: { followUp, passages },
  isLate,
}: {
  row: FollowUpRow
  isLate: boolean
}) {
  const { kind, title, who, due, progress } = followUp
  const { word, sign: Sign } = followUpKinds[kind]
  const source = passages[0] && (passages[0].outlet ?? passages[0].articleTitle)
  const more = passages.length > 1 ? `and ${passages.length - 1} more` : null
  return (
    <>
      <span className={styles.kind}>
        <Sign size={15} strokeWidth={1.6} aria-hidden /> {word}
      </span>
      <span className={styles.what}>
        <span className={styles.title}>{title}</span>
        <span className={styles.about}>
          {dotted(
            progress === 'dropped' && 'Dropped',
            followUp.outcome ?? ledgerInWords(followUp),
            who && !title.includes(who) && who,
            source && [source, more].filter(Boolean).join(' '),
          )}
        </span>
      </span>
      <span className={classes(styles.due, isLate && styles.late)}>{shortDay(due)}</span>
    </>
  )
}

/** "Asked 12 Mar 2025, no answer yet"; null when it is no request, or nobody has asked. */
export function ledgerInWords({ reply, askedOn, answeredOn }: FollowUp): string | null {
  if (reply === null) return null
  const words = replyWords[reply]
  if (answeredOn) return `${words} ${shortDay(answeredOn)}`
  return askedOn ? `Asked ${shortDay(askedOn)}, ${words.toLowerCase()}` : words
}

function rowId(id: FollowUpId): string {
  return `follow-up-${id}`
}
