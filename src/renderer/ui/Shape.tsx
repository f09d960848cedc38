import type { EntityType } from '../../shared/domain/analysis'
import styles from './Shape.module.css'

const colours: Record<EntityType, string | undefined> = {
  PERSON: styles.person,
  ORG: styles.org,
  PLACE: styles.place,
  OTHER: styles.other,
}

export const typeNames: Record<EntityType, string> = {
  PERSON: 'Person',
  ORG: 'Organisation',
  PLACE: 'Place',
  OTHER: 'Other',
}

/** A circle for a person, a square for an organisation, a diamond for a place, a ring for the rest. */
export function Shape({ type }: { type: EntityType }) {
  return (
    <svg viewBox="0 0 10 10" className={colours[type]} role="img" aria-label={typeNames[type]}>
      {type === 'PERSON' && <circle cx="5" cy="5" r="4" />}
      {type === 'ORG' && <rect x="1" y="1" width="8" height="8" rx="1.5" />}
      {type === 'PLACE' && (
        <rect x="1.7" y="1.7" width="6.6" height="6.6" rx="1" transform="rotate(45 5 5)" />
      )}
      {type === 'OTHER' && <circle cx="5" cy="5" r="3.2" className={styles.ring} />}
    </svg>
  )
}
