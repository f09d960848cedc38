import type { EntityId } from '../../../shared/domain/ids'
import type { EntitySummary, LikelySame } from '../../../shared/pages'

/** The first pair that a name is one of. */
export function pairOf(pairs: LikelySame[], id: EntityId): LikelySame | null {
  return pairs.find(({ a, b }) => a.id === id || b.id === id) ?? null
}

export function otherOf({ a, b }: LikelySame, id: EntityId): EntitySummary {
  return a.id === id ? b : a
}

/** The pair after the one that a name is one of, round at the end. */
export function nextPair(pairs: LikelySame[], id: EntityId | null): LikelySame | null {
  // Of several pairs that begin with one name only the first is shown on its page.
  const shown = pairs.filter((pair) => pairOf(pairs, pair.a.id) === pair)
  const now = id === null ? null : pairOf(pairs, id)
  const at = now ? shown.indexOf(now) : -1
  return shown[(at + 1) % shown.length] ?? null
}
