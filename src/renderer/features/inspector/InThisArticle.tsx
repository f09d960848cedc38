import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { entityList } from '../../api/reads'
import { showMark, useReading } from '../../state/reading'
import type { EntityType } from '../../../shared/domain/analysis'
import type { EntityId } from '../../../shared/domain/ids'
import type { ArticleMarks, MentionMark } from '../../../shared/pages'
import { Section } from '../../ui/Section'
import { Shape } from '../../ui/Shape'
import styles from './InThisArticle.module.css'

const typeOrder: EntityType[] = ['PERSON', 'ORG', 'PLACE', 'OTHER']

/** Who and what the article names; a click goes through the mentions. */
export function InThisArticle({ marks }: { marks: ArticleMarks }) {
  const current = useReading(({ current }) => current)
  const at = useReading(({ at }) => at)
  const named = useMemo(() => namedIn(marks.mentions), [marks.mentions])
  const entities = useQuery(entityList(null)).data
  const roles = useMemo(() => new Map(entities?.map(({ id, role }) => [id, role])), [entities])
  if (named.length === 0) return null
  return (
    <Section title="In this article" aside="dotted: suggested">
      <ul>
        {named.map(({ id, type, name, mentions, isSuggested }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.named}
              aria-current={current === `entity:${id}`}
              onClick={() => {
                const next = mentions.find(({ start }) => at && start > at.start)
                const mention = (current === `entity:${id}` && next) || mentions[0]!
                showMark(`entity:${id}`, { start: mention.start, end: mention.end })
              }}
            >
              <Shape type={type} />
              <span className={isSuggested ? styles.suggested : styles.name}>{name}</span>
              <span className={styles.about}>
                {roles.get(id)}
                <span className="spoken"> {isSuggested ? 'suggested' : 'accepted'}</span>
              </span>
              <span className={styles.count}>{mentions.length}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Named {
  id: EntityId
  type: EntityType
  name: string
  mentions: MentionMark[]
  isSuggested: boolean
}

function namedIn(mentions: MentionMark[]): Named[] {
  const named = new Map<EntityId, Named>()
  for (const mention of mentions) {
    const known = named.get(mention.entityId)
    if (known) known.mentions.push(mention)
    else {
      const { entityId: id, type, name } = mention
      named.set(id, { id, type, name, mentions: [mention], isSuggested: false })
    }
  }
  for (const each of named.values())
    each.isSuggested = each.mentions.every(({ state }) => state === 'suggested')
  return [...named.values()].sort(
    (one, other) =>
      typeOrder.indexOf(one.type) - typeOrder.indexOf(other.type) ||
      other.mentions.length - one.mentions.length,
  )
}
