import type { EntityId } from '../../../shared/domain/ids'
import type { EntitySummary, LikelySame } from '../../../shared/pages'

/** The first pair that a name is one of. */
export function pairOf(pairs: LikelySame[], id: EntityId): LikelySame | null {
  return pairs.find(({ a, b }) => a.id === id || b.id === id) ?? null
}

export function otherOf({ a, b }: LikelySame, id: EntityId): EntitySummary {
  return a.id === id ? b : a
}
