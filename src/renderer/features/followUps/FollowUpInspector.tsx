import type { FollowUp } from '../../../shared/domain/followUps'
import type { FollowUpRow } from '../../../shared/pages'
import { go } from '../../state/view'
import { Button, CommandButton } from '../../ui/Button'
import { PassageCard } from '../../ui/PassageCard'
import { Fact, Section } from '../../ui/Section'
import { counted, fullDay, shortDay } from '../../ui/words'
import {
  acceptFollowUp,
  askedToday,
  dropFollowUp,
  editFollowUp,
  finishFollowUp,
  mergeFollowUp,
  nextSuggestedFollowUp,
  noteOutcome,
  rejectFollowUp,
  removeFollowUp,
} from './followUpCommands'
import styles from './FollowUpInspector.module.css'
import { followUpKinds, replyWords } from './followUpKinds'

/** One follow-up: what and when, how it stands, and the passages that announce it. */
export function FollowUpInspector({ row, isLate }: { row: FollowUpRow; isLate: boolean }) {
  const { followUp, passages } = row
  const { kind, title, who, due, state, progress, outcome } = followUp
  const { word, sign: Sign } = followUpKinds[kind]
  return (
    <aside className={styles.inspector} aria-label="Inspector" tabIndex={0}>
      <div className={styles.head}>
        <p className={styles.kind}>
          <Sign size={15} strokeWidth={1.6} aria-hidden /> {word}
        </p>
        <h2 className={styles.title}>{title}</h2>
        <p className={isLate ? styles.late : styles.due}>
          {due ? `${isLate ? 'Overdue: ' : ''}${fullDay(due)}` : 'Without a day'}
        </p>
        {state === 'suggested' ? (
          <div className={styles.ways}>
            <CommandButton command={acceptFollowUp} look="key">
              Accept
            </CommandButton>
            <CommandButton command={rejectFollowUp} look="key">
              Reject
            </CommandButton>
            <CommandButton command={nextSuggestedFollowUp} look="key">
              Next
            </CommandButton>
          </div>
        ) : (
          <div className={styles.ways}>
            <CommandButton command={finishFollowUp} look="key">
              {progress === 'done' ? 'Open again' : 'Done'}
            </CommandButton>
            <CommandButton command={dropFollowUp} look="key">
              {progress === 'dropped' ? 'Take up again' : 'Drop'}
            </CommandButton>
          </div>
        )}
        <div className={styles.ways}>
          <CommandButton command={editFollowUp} look="key">
            Edit…
          </CommandButton>
          <CommandButton command={mergeFollowUp} look="key">
            Merge…
          </CommandButton>
          {state === 'accepted' && (
            <CommandButton command={removeFollowUp} look="key">
              Remove
            </CommandButton>
          )}
        </div>
      </div>
      {who && kind !== 'request' && (
        <Section title="About">
          <Whom followUp={followUp} />
        </Section>
      )}
      {kind === 'request' ? (
        <Ledger row={row} />
      ) : (
        state === 'accepted' && (
          <Section title="What came of it">
            {outcome && <p className={styles.outcome}>{outcome}</p>}
            <CommandButton command={noteOutcome} look="key">
              {outcome ? 'Change…' : 'Note…'}
            </CommandButton>
          </Section>
        )
      )}
      <Section title="Stands on" aside={counted(passages.length, 'passage')}>
        {passages.length === 0 && <p className={styles.due}>Nothing: it was written by hand.</p>}
        {passages.map((passage) => (
          <PassageCard key={`${passage.versionId} ${passage.start}`} passage={passage} />
        ))}
      </Section>
    </aside>
  )
}

/** Who it is about, with the way to everything known of them. */
function Whom({ followUp: { who, whoId } }: { followUp: FollowUp }) {
  return (
    <Fact name="Who">
      {whoId ? (
        <Button onClick={() => go({ screen: 'people', entityId: whoId })}>{who}</Button>
      ) : (
        (who ?? 'nobody named')
      )}
    </Fact>
  )
}

/** Who was asked, by when, and what came back. */
function Ledger({ row: { followUp, passages } }: { row: FollowUpRow }) {
  const { reply, askedOn, answeredOn, due, outcome, state } = followUp
  // Without a day of one's own it is what somebody else was told.
  const isTheirs = askedOn === null && outcome === null && passages.length > 0
  return (
    <Section title="Right of reply">
      <Whom followUp={followUp} />
      <Fact name="Asked on">{shortDay(askedOn) ?? 'not asked by you yet'}</Fact>
      <Fact name="Due">{shortDay(due) ?? 'no day'}</Fact>
      {reply && (
        <Fact name={isTheirs ? 'The article says' : 'What came back'}>
          {replyWords[reply]}
          {answeredOn && `, ${shortDay(answeredOn)}`}
        </Fact>
      )}
      {outcome && <p className={styles.outcome}>{outcome}</p>}
      {state === 'accepted' && (
        <div className={styles.ways}>
          <CommandButton command={askedToday} look="key" />
          <CommandButton command={noteOutcome} look="key">
            What came back…
          </CommandButton>
        </div>
      )}
    </Section>
  )
}
