import type { EventId } from '../../../shared/domain/ids'
import type { EventRow } from '../../../shared/pages'
import { dayInWords } from '../../../shared/domain/days'
import { show } from '../../state/view'
import { Chip } from '../../ui/Chip'
import { classes } from '../../ui/classes'
import { eventDay } from './eventDay'
import styles from './EventTable.module.css'

/** The events as a table, in the order in which they began. */
export function EventTable({ rows, chosen }: { rows: EventRow[]; chosen: EventId | null }) {
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label="Table of events">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Event</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.event.id}
              className={styles.row}
              aria-current={row.event.id === chosen ? 'true' : undefined}
              onClick={() => show({ screen: 'timeline', eventId: row.event.id })}
            >
              <td className={classes(styles.day, row.conflict && styles.conflict)}>
                {eventDay(row)}
              </td>
              <td>
                <button type="button" className={styles.title}>
                  {row.event.title}
                </button>{' '}
                {row.event.state === 'suggested' && <Chip look="todo">suggested</Chip>}
                {row.conflict && <Chip look="problem">dates disagree</Chip>}
              </td>
              <td className={styles.sources}>{sourcesInWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** "Northern Wire, Minutes"; where they disagree, who says what. */
function sourcesInWords({ event, passages, conflict }: EventRow): string {
  const says = passages.map((passage, index) => {
    const name = passage.outlet ?? passage.articleTitle
    const edtf = event.supports[index]?.edtf
    return conflict && edtf ? `${name} says ${dayInWords(edtf, 'short')}` : name
  })
  return [...new Set(says)].join(conflict ? '; ' : ', ') || 'none yet'
}
