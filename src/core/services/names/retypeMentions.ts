import type { EntityType } from '../../../shared/domain/analysis'
import { newId, type EntityId, type MentionId } from '../../../shared/domain/ids'
import { AppError } from '../../../shared/errors'
import { findOtherEntity, insertEntity, isAcceptedEntity, updateEntity } from '../../store/entities'
import { decideThese, giveMentions } from '../../store/mentions'
import type { Desk } from '../desk'
import { requireEntity } from './requireEntity'

/**
 * A person says of what type a name is that is suggested: its mentions are accepted, and answered is whom they mean then.
 * What a person accepted elsewhere under this name and another type stays what it is. Within a change.
 */
export function retypeMentions(
  desk: Desk,
  id: EntityId,
  mentionIds: MentionId[],
  type: EntityType,
): EntityId {
  const { library } = desk
  if (!types.has(type)) throw new AppError('no-such-type', 'There is no such type of name.')
  const entity = requireEntity(desk, id)
  const isSettled = isAcceptedEntity(library, id)
  decideThese(library, mentionIds, 'accepted')
  if (entity.type === type) return id
  const known = findOtherEntity(library, type, entity.name, id)
  if (known === null && !isSettled) {
    updateEntity(library, id, entity.name, type)
    return id
  }
  const into = known ?? newId<EntityId>()
  if (known === null)
    insertEntity(library, { id: into, type, name: entity.name, madeAt: desk.now() })
  giveMentions(library, mentionIds, id, into)
  return into
}

const types = new Set<EntityType>(['PERSON', 'ORG', 'PLACE', 'OTHER'])
