import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { likelySame } from '../../api/reads'
import type { EntityType } from '../../../shared/domain/analysis'
import type { EntityId } from '../../../shared/domain/ids'
import type { EntitySummary } from '../../../shared/pages'
import { go, show, useView } from '../../state/view'
import { Bar, BarGap } from '../../ui/Bar'
import { Button, CommandButton } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { List } from '../../ui/List'
import { Shape } from '../../ui/Shape'
import { Tabs } from '../../ui/Tabs'
import { counted, dotted } from '../../ui/words'
import { stepLine } from './entityLines'
import { nextLikely } from './peopleCommands'
import styles from './EntityList.module.css'

/** The names of one type, accepted before suggested, those most often named first. */
export function EntityList({
  entities,
  type,
  chosen,
  onType,
}: {
  entities: EntitySummary[]
  type: EntityType
  chosen: EntityId | null
  onType: (type: EntityType) => void
}) {
  const [words, setWords] = useState('')
  const shown = useMemo(() => inOrder(entities, type, words), [entities, type, words])
  const suggested = shown.filter((entity) => entity.suggested).length
  return (
    <>
      <Bar title="People">
        <BarGap />
        <Button look="plain" onClick={() => go({ screen: 'relations', of: null })}>
          Relations
        </Button>
      </Bar>
      <div className={styles.filter}>
        <Tabs
          label="Which names"
          chosen={type}
          onChoose={onType}
          names={[
            { name: 'PERSON', title: 'People' },
            { name: 'ORG', title: 'Organisations' },
            { name: 'PLACE', title: 'Places' },
            { name: 'OTHER', title: 'Other' },
          ]}
        />
        <input
          type="search"
          className={styles.words}
          aria-label="Filter names"
          placeholder="Filter names"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {suggested > 0 && (
          <p className={styles.note}>
            {counted(shown.length - suggested, 'name')} accepted, {suggested} suggested
          </p>
        )}
        <LikelyPairs />
      </div>
      <List
        label="Names"
        rows={shown}
        keyOf={({ id }) => id}
        chosen={chosen}
        height={54}
        onChoose={({ id }) => show({ screen: 'people', entityId: id })}
        onOpen={() => stepLine(1)}
        empty={entities.length > 0 && <p className={styles.none}>No name here.</p>}
      >
        {(entity) => <EntityLine entity={entity} />}
      </List>
    </>
  )
}

/** How many pairs of names may be one: pressed, it goes through them. */
function LikelyPairs() {
  const storyId = useView(({ storyId }) => storyId)
  const pairs = useQuery(likelySame(storyId)).data ?? []
  if (pairs.length === 0) return null
  return (
    <div className={styles.pairs}>
      <CommandButton command={nextLikely} look="key">
        {pairs.length === 1 ? 'Two names may be the same' : `${pairs.length} pairs may be the same`}
      </CommandButton>
    </div>
  )
}

function EntityLine({ entity }: { entity: EntitySummary }) {
  const { type, name, role, mentions, quotes, articles, suggested } = entity
  return (
    <div className={styles.line}>
      <Shape type={type} />
      <span className={styles.name}>{name}</span>
      {suggested && <Chip look="todo">suggested</Chip>}
      <span className={styles.about}>
        {dotted(
          role,
          counted(mentions, 'mention'),
          quotes > 0 && counted(quotes, 'quote'),
          counted(articles, 'article'),
        )}
      </span>
    </div>
  )
}

function inOrder(entities: EntitySummary[], type: EntityType, words: string): EntitySummary[] {
  const sought = words.trim().toLowerCase()
  return entities
    .filter(
      (entity) =>
        entity.type === type &&
        (sought === '' ||
          [entity.name, ...entity.aliases].join(' ').toLowerCase().includes(sought)),
    )
    .sort(
      (one, other) =>
        Number(one.suggested) - Number(other.suggested) ||
        other.mentions - one.mentions ||
        one.name.localeCompare(other.name),
    )
}
