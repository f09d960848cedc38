import { earliest, latest, type Day } from './days'
import { foldName, type Role } from './entities'
import type { ArticleId, VersionId } from './ids'
import type { Span } from './spans'

/** A role as one article gives it, where it does. */
export interface SaidRole extends Span {
  title: string
  articleId: ArticleId
  versionId: VersionId
  articleTitle: string
  outlet: string | null
  publishedOn: Day | null
}

/** One role of somebody: as a person keeps it, as articles give it, and where the two do not go together. */
export interface RoleOverTime {
  title: string
  /** From when until when, more than once for who came back; empty while only articles give it. */
  kept: Role[]
  /** Newest first. */
  said: SaidRole[]
  conflicts: RoleConflict[]
}

/**
 * `outside`: an article gives the role at a time when, by the dates it is kept with, it was not held.
 * `still`: an article gives it although one of an earlier day (`other`) calls it a former one.
 */
export type RoleConflict =
  { kind: 'outside'; said: SaidRole } | { kind: 'still'; said: SaidRole; other: SaidRole }

/** The roles that are kept, in their order, then those that articles alone give, the newest given first. */
export function rolesOverTime(kept: Role[], said: SaidRole[]): RoleOverTime[] {
  const roles = new Map<string, RoleOverTime>()
  const roleOf = (words: string) => {
    const title = bareRole(words)
    const known = roles.get(foldName(title))
    if (known) return known
    const role: RoleOverTime = { title, kept: [], said: [], conflicts: [] }
    roles.set(foldName(title), role)
    return role
  }
  for (const role of kept) roleOf(role.title).kept.push(role)
  for (const role of said) roleOf(role.title).said.push(role)
  for (const [folded, role] of roles)
    role.conflicts = [...outsideOf(role), ...stillCalled(role, folded, roles)]
  return [...roles.values()]
}

/** “senior engineer” of “a senior engineer”. */
export function bareRole(title: string): string {
  return title.replace(/^(an?|the)\s+/i, '')
}

function outsideOf({ kept, said }: RoleOverTime): RoleConflict[] {
  if (kept.length === 0) return []
  const outside = said.find(({ publishedOn }) => publishedOn && !kept.some(holdsOn(publishedOn)))
  return outside ? [{ kind: 'outside', said: outside }] : []
}

function holdsOn(day: Day): (role: Role) => boolean {
  return ({ from, until }) =>
    (from === null || latest(day) >= earliest(from)) &&
    (until === null || earliest(day) <= latest(until))
}

function stillCalled(
  { said }: RoleOverTime,
  folded: string,
  roles: Map<string, RoleOverTime>,
): RoleConflict[] {
  const ended = FORMER.flatMap((word) => roles.get(`${word} ${folded}`)?.said ?? [])
    .filter(({ publishedOn }) => publishedOn !== null)
    .toSorted((one, other) => earliest(one.publishedOn!) - earliest(other.publishedOn!))[0]
  const still =
    ended &&
    said.find(
      ({ publishedOn }) => publishedOn && earliest(publishedOn) > latest(ended.publishedOn!),
    )
  return still ? [{ kind: 'still', said: still, other: ended }] : []
}

/** What stands before a role that is over, as names are compared. */
const FORMER = ['former', 'ex', 'onetime', 'one time']
