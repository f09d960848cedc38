import { dayInWords } from '../../../shared/domain/days'
import type { EventRow } from '../../../shared/pages'
import { Button, CommandButton } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { PassageCard } from '../../ui/PassageCard'
import { Section } from '../../ui/Section'
import { counted, fullDay } from '../../ui/words'
import { editEvent, mergeEvent, removeEvent } from './eventActions'
import { eventDay } from './eventDay'
import { acceptEvent, nextSuggestedEvent, rejectEvent } from './timelineCommands'
import styles from './EventInspector.module.css'

/** One event: when, what, and the passages it stands on. */
export function EventInspector({ row }: { row: EventRow }) {
  const { event, passages, conflict } = row
  return (
    <aside className={styles.inspector} aria-label="Inspector" tabIndex={0}>
      <div className={styles.head}>
        <p className={conflict ? styles.conflict : styles.day}>
          {conflict ? eventDay(row) : fullDay(event.edtf)}
        </p>
        <h2 className={styles.title}>{event.title}</h2>
        {event.state === 'suggested' && (
          <div className={styles.ways}>
            <CommandButton command={acceptEvent} look="key">
              Accept
            </CommandButton>
            <CommandButton command={rejectEvent} look="key">
              Reject
            </CommandButton>
            <CommandButton command={nextSuggestedEvent} look="key">
              Next
            </CommandButton>
          </div>
        )}
        <div className={styles.ways}>
          <Button onClick={() => editEvent(row)}>Edit…</Button>
          <Button onClick={() => void mergeEvent(row)}>Merge…</Button>
          <Button onClick={() => void removeEvent(event.id)}>Remove</Button>
        </div>
      </div>
      <Section title="Stands on" aside={counted(passages.length, 'passage')}>
        {conflict && (
          <p className={styles.conflict}>
            Its sources give dates that cannot both be right. Edit the event, or leave it as an open
            question.
          </p>
        )}
        {passages.length === 0 && (
          <p className={styles.day}>
            Nothing yet. Select words in an article and press Shift+E to let it stand on them.
          </p>
        )}
        {passages.map((passage, index) => (
          <PassageCard key={`${passage.versionId} ${passage.start}`} passage={passage}>
            {event.supports[index] && (
              <Chip look={conflict ? 'problem' : 'quiet'}>
                says {dayInWords(event.supports[index].edtf, 'short')}
              </Chip>
            )}
          </PassageCard>
        ))}
      </Section>
    </aside>
  )
}
