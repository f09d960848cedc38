import type { EntityId } from '../../shared/domain/ids'
import type { Library, ReadableLibrary } from './openLibrary'

/** The pairs that a person said are two, each with the lower id first. */
export function listApart(library: ReadableLibrary): [EntityId, EntityId][] {
  return library.prepare('SELECT one_id, other_id FROM names_apart').raw().all() as [
    EntityId,
    EntityId,
  ][]
}

export function insertApart(library: Library, id: EntityId, otherId: EntityId): void {
  library
    .prepare('INSERT OR IGNORE INTO names_apart (one_id, other_id) VALUES (?, ?)')
    .run(...inOrder(id, otherId))
}

export function deleteApart(library: Library, id: EntityId, otherId: EntityId): void {
  library
    .prepare('DELETE FROM names_apart WHERE one_id = ? AND other_id = ?')
    .run(...inOrder(id, otherId))
}

/** Whom `from` was kept apart from, `into` is kept apart from; the two themselves are one now. */
export function mergeApart(library: Library, into: EntityId, from: EntityId): void {
  const others = library
    .prepare(
      `SELECT other_id FROM names_apart WHERE one_id = @from UNION SELECT one_id FROM names_apart WHERE other_id = @from`,
    )
    .pluck()
    .all({ from }) as EntityId[]
  for (const other of others) {
    deleteApart(library, from, other)
    if (other !== into) insertApart(library, into, other)
  }
}

function inOrder(id: EntityId, otherId: EntityId): [EntityId, EntityId] {
  return id < otherId ? [id, otherId] : [otherId, id]
}
