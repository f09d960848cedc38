import { useQuery } from '@tanstack/react-query'
import { entityEvents, entityPage, entityRelations } from '../../api/reads'
import { go, useView } from '../../state/view'
import type { EntityId } from '../../../shared/domain/ids'
import { CommandButton } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { Shape } from '../../ui/Shape'
import { shortDay } from '../../ui/words'
import { relationInWords } from '../relations/relationInWords'
import { MayBeTheSame } from './MayBeTheSame'
import { showRelations } from './peopleCommands'
import { RolesOverTime } from './RolesOverTime'
import styles from './EntitySide.module.css'

/** Beside the mentions: what is to be decided about a name, its roles, and what happened. */
export function EntitySide({ id }: { id: EntityId }) {
  const page = useQuery(entityPage(id)).data
  return (
    <>
      <MayBeTheSame id={id} />
      {page && <RolesOverTime page={page} />}
      <AppearsWith id={id} />
      <Events id={id} />
    </>
  )
}

function Events({ id }: { id: EntityId }) {
  const events = useQuery(entityEvents(id)).data
  if (!events) return null
  return (
    <Section title="Events" aside={events.length > 0 && String(events.length)}>
      {events.length === 0 && (
        <p className={styles.none}>No accepted event stands on a passage with this name yet.</p>
      )}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={styles.line}
              onClick={() => go({ screen: 'timeline', eventId: event.id })}
            >
              <span className={styles.when}>{shortDay(event.edtf)}</span>
              <span className={styles.title}>{event.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** So many of those it appears with are named here; all of them are in the relations. */
const CLOSEST = 8

function AppearsWith({ id }: { id: EntityId }) {
  const storyId = useView(({ storyId }) => storyId)
  const found = useQuery(entityRelations(storyId, id, true)).data
  if (!found || found.relations.length === 0) return null
  const byId = new Map(found.names.map((name) => [name.id, name]))
  return (
    <Section title="Appears with" aside={found.relations.length}>
      <ul>
        {found.relations.slice(0, CLOSEST).map((relation) => {
          const other = byId.get(relation.a === id ? relation.b : relation.a)!
          return (
            <li key={other.id}>
              <button
                type="button"
                className={styles.other}
                onClick={() => go({ screen: 'people', entityId: other.id })}
              >
                <Shape type={other.type} />
                <span>{other.name}</span>
                <span className={styles.when}>{relationInWords(relation)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.foot}>
        <CommandButton command={showRelations} look="key">
          Show in relations
        </CommandButton>
      </div>
    </Section>
  )
}
