import { useQuery } from '@tanstack/react-query'
import { act } from '../../api/act'
import { entityPage } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { go } from '../../state/view'
import { dayInWords } from '../../../shared/domain/days'
import type { Role } from '../../../shared/domain/entities'
import type { EntityId } from '../../../shared/domain/ids'
import type { EntityPage } from '../../../shared/pages'
import { Bar, BarGap } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Empty, Problem } from '../../ui/Empty'
import { PassageCard } from '../../ui/PassageCard'
import { Shape, typeNames } from '../../ui/Shape'
import { counted, fullDay } from '../../ui/words'
import { editEntity, mergeEntity } from './entityActions'
import styles from './EntityPane.module.css'

const SHOWN = 300

/** One person, organisation or place: names and roles, what they said, what happened, every mention in context. */
export function EntityPane({ id }: { id: EntityId }) {
  const page = useQuery(entityPage(id))
  if (page.error) return <Problem error={page.error} onRetry={() => void page.refetch()} />
  if (page.data === null)
    return (
      <Empty title="This name is gone">
        <p>It was merged or removed. Undo brings it back.</p>
      </Empty>
    )
  if (!page.data) return null
  const { entity, mentions, quotes, events } = page.data
  return (
    <>
      <Bar>
        <span className={styles.type}>
          <Shape type={entity.type} /> {typeNames[entity.type]}
        </span>
        <BarGap />
        <Button look="plain" onClick={() => void editEntity(entity.id)}>
          Edit…
        </Button>
        <Button look="plain" onClick={() => void mergeEntity(entity.id, entity.name)}>
          Merge into…
        </Button>
      </Bar>
      <div
        className={styles.scroller}
        id="entity"
        tabIndex={0}
        role="region"
        aria-label={entity.name}
      >
        <div className={styles.page}>
          <h2 className={styles.name}>{entity.name}</h2>
          {entity.aliases.length > 0 && (
            <p className={styles.also}>also {entity.aliases.join(', ')}</p>
          )}
          {entity.roles.map((role) => (
            <p key={role.title + role.from} className={styles.role}>
              {roleInWords(role)}
            </p>
          ))}
          {quotes.length > 0 && (
            <section>
              <h3 className={styles.head}>{counted(quotes.length, 'quote')}</h3>
              {quotes.map(({ quote, passage }) => (
                <PassageCard key={quote.id} passage={passage}>
                  <Button look="plain" onClick={() => go({ screen: 'quotes', quoteId: quote.id })}>
                    Open quote
                  </Button>
                  {quote.state === 'suggested' && <Chip look="todo">suggested</Chip>}
                </PassageCard>
              ))}
            </section>
          )}
          {events.length > 0 && (
            <section>
              <h3 className={styles.head}>{counted(events.length, 'event')}</h3>
              {events.map((event) => (
                <button
                  key={event.id}
                  type="button"
                  className={styles.event}
                  onClick={() => go({ screen: 'timeline', eventId: event.id })}
                >
                  <span className={styles.when}>{fullDay(event.edtf)}</span>
                  {event.title}
                </button>
              ))}
            </section>
          )}
          <Mentions mentions={mentions} />
        </div>
      </div>
    </>
  )
}

function Mentions({ mentions }: { mentions: EntityPage['mentions'] }) {
  const { api } = useApi()
  return (
    <section>
      <h3 className={styles.head}>{counted(mentions.length, 'mention')}</h3>
      {mentions.slice(0, SHOWN).map(({ id, passage, state }) => (
        <PassageCard key={id} passage={passage}>
          {state === 'suggested' && <Chip look="todo">suggested</Chip>}
          <Button look="plain" onClick={() => void act(api.entities.untag(id))}>
            Not meant here
          </Button>
        </PassageCard>
      ))}
      {mentions.length > SHOWN && (
        <p className={styles.also}>The first {SHOWN} are shown. Search finds the others.</p>
      )}
    </section>
  )
}

function roleInWords({ title, from, until }: Role): string {
  const since = from && dayInWords(from, 'short')
  const to = until && dayInWords(until, 'short')
  if (since && to) return `${title}, ${since} to ${to}`
  if (since) return `${title}, from ${since}`
  return to ? `${title}, until ${to}` : title
}
