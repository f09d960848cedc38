import type { Anchor } from './anchors'
import { earliest, latest, type Day, type Instant } from './days'
import type { ArticleId, EntityId, FollowUpId } from './ids'
import type { ReviewState } from './quotes'

/** What it is: something on somebody's calendar, something promised, somebody to hear from, something to find out. */
export type FollowUpKind = 'scheduled' | 'promise' | 'request' | 'question'
export const followUpKinds = ['scheduled', 'promise', 'request', 'question'] as const

/** How an accepted one stands. */
export type Progress = 'open' | 'done' | 'dropped'

/** What came back from somebody who was asked: nothing yet, an answer, a refusal, or nothing when it was due. */
export type Reply = 'asked' | 'answered' | 'declined' | 'silent'
export const replies = ['asked', 'answered', 'declined', 'silent'] as const

/** Something that a reporter has to come back to. */
export interface FollowUp {
  id: FollowUpId
  kind: FollowUpKind
  title: string
  /** Somebody the library knows, and who it is in words: the entity's name, or "the school district". */
  whoId: EntityId | null
  who: string | null
  due: Day | null
  state: ReviewState
  progress: Progress
  /** What came of it, or what came back. */
  outcome: string | null
  /** Of a request only; null while nobody has asked. */
  reply: Reply | null
  askedOn: Day | null
  answeredOn: Day | null
  /** The passages that announce it. */
  supports: FollowUpSupport[]
}

export interface FollowUpSupport {
  articleId: ArticleId
  anchor: Anchor
}

/** Where a list shows it, in this order. */
export const dueGroups = ['overdue', 'this week', 'later', 'no day', 'done'] as const
export type DueGroup = (typeof dueGroups)[number]

/** The group it belongs to on a day: the week is that day and the six after it. */
export function dueGroup({ due, progress }: Pick<FollowUp, 'due' | 'progress'>, on: Day): DueGroup {
  if (progress !== 'open') return 'done'
  if (due === null) return 'no day'
  if (latest(due) < earliest(on)) return 'overdue'
  return earliest(due) < earliest(on) + 7 * DAY ? 'this week' : 'later'
}

/** True once its day has passed and it is still open. */
export function isOverdue(followUp: Pick<FollowUp, 'due' | 'progress'>, on: Day): boolean {
  return dueGroup(followUp, on) === 'overdue'
}

/** True of a reply after which nothing more is waited for. */
export function settles(reply: Reply | null): boolean {
  return reply === 'answered' || reply === 'declined'
}

/** The soonest first, those without a day last; of one day by title. */
export function sortFollowUps<Due extends { due: Day | null; title: string }>(
  followUps: Due[],
): Due[] {
  return followUps.toSorted(
    (one, other) =>
      compare(one.due, other.due, latest) ||
      compare(one.due, other.due, earliest) ||
      one.title.localeCompare(other.title),
  )
}

/** The day it is where this machine is. */
export function localDay(moment: Instant): Day {
  const date = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day
}

const DAY = 24 * 60 * 60 * 1000

function compare(one: Day | null, other: Day | null, bound: (day: Day) => number): number {
  const [first, second] = [one, other].map((day) => (day === null ? Infinity : bound(day)))
  return first === second ? 0 : first! - second!
}
