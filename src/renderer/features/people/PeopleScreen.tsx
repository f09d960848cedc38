import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import { entityList } from '../../api/reads'
import type { EntityType } from '../../../shared/domain/analysis'
import type { EntityId } from '../../../shared/domain/ids'
import { useStatusLine } from '../../state/status'
import { show, useView } from '../../state/view'
import { CommandButton } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty, Problem } from '../../ui/Empty'
import { typeNames } from '../../ui/Shape'
import { counted } from '../../ui/words'
import { chooseFiles } from '../importing/importCommands'
import { EntityList } from './EntityList'
import { turnTo } from './entityLines'
import { EntityPane } from './EntityPane'
import { EntitySide } from './EntitySide'

const useType = create<{ type: EntityType }>(() => ({ type: 'PERSON' }))

/** People, organisations and places of the story, and everything about the chosen one. */
export function PeopleScreen({ entityId }: { entityId: EntityId | null }) {
  const storyId = useView(({ storyId }) => storyId)
  const entities = useQuery(entityList(storyId))
  const type = useType(({ type }) => type)
  const all = useMemo(() => entities.data ?? [], [entities.data])
  const chosenType = all.find(({ id }) => id === entityId)?.type
  const first = all.find((entity) => entity.type === type)?.id ?? null
  useEffect(() => {
    if (entityId === null && first !== null) show({ screen: 'people', entityId: first })
  }, [entityId, first])
  useEffect(() => {
    if (entityId) turnTo(entityId)
  }, [entityId])
  useEffect(() => {
    if (chosenType) useType.setState({ type: chosenType })
  }, [chosenType])
  useStatusLine(
    namesInWords(all.filter((entity) => entity.type === type).length, type),
    entityId === null ? [] : peopleKeys,
  )

  if (entities.error)
    return <Problem error={entities.error} onRetry={() => void entities.refetch()} />
  return (
    <Columns
      name="people"
      list={
        <EntityList
          entities={all}
          type={type}
          chosen={entityId}
          onType={(type) => {
            useType.setState({ type })
            const first = all.find((entity) => entity.type === type)
            show({ screen: 'people', entityId: first?.id ?? null })
          }}
        />
      }
      page={
        entityId ? (
          <EntityPane key={entityId} id={entityId} />
        ) : (
          entities.data && (
            <Empty title="Nobody here yet">
              <p>Names are suggested when an article is imported. Or select one and press P.</p>
              <CommandButton command={chooseFiles} look="primary" />
            </Empty>
          )
        )
      }
      inspector={entityId && <EntitySide key={entityId} id={entityId} />}
    />
  )
}

/** "11 people", "1 organisation", "3 other names". */
function namesInWords(count: number, type: EntityType): string {
  if (type === 'PERSON') return counted(count, 'person', 'people')
  if (type === 'OTHER') return counted(count, 'other name')
  return counted(count, typeNames[type].toLowerCase())
}

const peopleKeys = [
  { keys: 'J', title: 'next mention' },
  { keys: 'Enter', title: 'open the passage' },
  { keys: 'X', title: 'somebody else' },
]
