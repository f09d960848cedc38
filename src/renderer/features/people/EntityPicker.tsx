import { useQuery } from '@tanstack/react-query'
import { entityList } from '../../api/reads'
import type { EntityType } from '../../../shared/domain/analysis'
import type { EntityId } from '../../../shared/domain/ids'
import type { EntitySummary } from '../../../shared/pages'
import { Picker, type Pickable } from '../../ui/Picker'
import { typePlurals, typesInOrder } from './entityTypes'

/** Picks somebody or something from the whole library; those of one type come first. */
export function EntityPicker({
  title,
  about,
  without,
  first,
  onPick,
}: {
  title: string
  about?: string
  without: EntityId
  first: EntityType
  onPick: (id: EntityId) => void
}) {
  const entities = useQuery(entityList(null)).data ?? []
  return (
    <Picker
      title={title}
      {...(about ? { about } : {})}
      placeholder="A name"
      groups={pickableGroups(entities, first, without)}
      onPick={(id) => onPick(id as EntityId)}
    />
  )
}

/** Everybody but one, by type. */
export function pickableGroups(
  entities: EntitySummary[],
  first: EntityType,
  without: EntityId,
): { heading: string; pickables: Pickable[] }[] {
  const order = [first, ...typesInOrder.filter((type) => type !== first)]
  return order.map((type) => ({
    heading: typePlurals[type],
    pickables: entities
      .filter((entity) => entity.type === type && entity.id !== without)
      .map(({ id, name, role }) => ({ id, name, note: role, type })),
  }))
}
