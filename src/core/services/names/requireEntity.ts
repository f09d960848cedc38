import type { Entity } from '../../../shared/domain/entities'
import type { EntityId } from '../../../shared/domain/ids'
import { AppError } from '../../../shared/errors'
import { findEntity } from '../../store/entities'
import type { Desk } from '../desk'

/** The name, or a sentence when it is gone. */
export function requireEntity(desk: Pick<Desk, 'library'>, id: EntityId): Entity {
  const entity = findEntity(desk.library, id)
  if (!entity) throw new AppError('no-such-entity', 'This name is not in the library any more.')
  return entity
}
