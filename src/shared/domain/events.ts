import type { Anchor } from './anchors'
import { earliest, latest, type Day } from './days'
import type { ArticleId, EntityId, EventId } from './ids'
import type { ReviewState } from './quotes'

/** What one source says of when something happened. */
export interface EventSupport {
  articleId: ArticleId
  /** The passage, usually the sentence. */
  anchor: Anchor
  /** The date as this passage gives it. */
  edtf: Day
}

export interface StoryEvent {
  id: EventId
  title: string
  edtf: Day
  state: ReviewState
  supports: EventSupport[]
  entityIds: EntityId[]
}

/** Events in the order in which they began; of those that began together, the shortest first. */
export function sortEvents<Dated extends { edtf: Day; title: string }>(events: Dated[]): Dated[] {
  return events.toSorted(
    (one, other) =>
      earliest(one.edtf) - earliest(other.edtf) ||
      latest(one.edtf) - latest(other.edtf) ||
      one.title.localeCompare(other.title),
  )
}

/** True when two supports give dates that cannot both be right. */
export function isConflict(event: Pick<StoryEvent, 'supports'>): boolean {
  return event.supports.some((one, index) =>
    event.supports.slice(index + 1).some((other) => disagree(one.edtf, other.edtf)),
  )
}

/** True when two dates share no moment: 18 February and 28 February, but not 18 February and February. */
export function disagree(one: Day, other: Day): boolean {
  return latest(one) < earliest(other) || latest(other) < earliest(one)
}
