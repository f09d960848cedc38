import type { StoryId } from '../../../shared/domain/ids'
import type { LikelySame } from '../../../shared/pages'
import { likelySame } from '../../analysis/linking/likelySame'
import { listEntities } from '../../store/entities'
import { listApart } from '../../store/namesApart'
import type { Desk } from '../desk'

/** So many names that may be one are enough to look through. */
const MOST_PAIRS = 50

/** Names that may be one, without those that a person said are two. Listed as they count: accepted ones first, then the most mentioned. */
export function pairsLikelySame(desk: Desk, storyId: StoryId | null): LikelySame[] {
  const apart = new Set(listApart(desk.library).map((pair) => pair.join(' ')))
  return likelySame(listEntities(desk.library, storyId, null), MOST_PAIRS + apart.size)
    .filter(({ one, other }) => !apart.has([one.id, other.id].toSorted().join(' ')))
    .slice(0, MOST_PAIRS)
    .map(({ one, other, reason }) => ({ a: one, b: other, reason }))
}
