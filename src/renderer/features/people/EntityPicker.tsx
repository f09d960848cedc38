import { useQuery } from '@tanstack/react-query'
import { entityList } from '../../api/reads'
import type { EntityType } from '../../../shared/domain/analysis'
import type { EntityId } from '../../../shared/domain/ids'
import { Picker } from '../../ui/Picker'
import { typePlurals, typesInOrder } from './entityTypes'

/** Picks somebody or something from the whole library; those of one type come first. */
export function EntityPicker({
  title,
  without,
  first,
  onPick,
}: {
  title: string
  without: EntityId
  first: EntityType
  onPick: (id: EntityId, type: EntityType) => void
}) {
  const entities = useQuery(entityList(null)).data ?? []
  const order = [first, ...typesInOrder.filter((type) => type !== first)]
  return (
    <Picker
      title={title}
      placeholder="A name"
      groups={order.map((type) => ({
        heading: typePlurals[type],
        pickables: entities
          .filter((entity) => entity.type === type && entity.id !== without)
          .map(({ id, name, role }) => ({ id, name, note: role, type })),
      }))}
      onPick={(id) => {
        const entity = entities.find((candidate) => candidate.id === id)
        if (entity) onPick(entity.id, entity.type)
      }}
    />
  )
}
