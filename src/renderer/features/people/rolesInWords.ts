import { dayInWords } from '../../../shared/domain/days'
import type { Role } from '../../../shared/domain/entities'
import type { RoleConflict, RoleOverTime, SaidRole } from '../../../shared/domain/roles'
import { dotted, shortDay } from '../../ui/words'

/** "chair of the harbour board, 2010 to 2012, from 2016": as it is kept. */
export function keptInWords({ title, kept }: Pick<RoleOverTime, 'title' | 'kept'>): string {
  return [title, ...kept.map(timeInWords).filter((time) => time !== '')].join(', ')
}

/** "11 Mar 2025 · Harbour Gazette": where a role is given. */
export function saidInWords({ publishedOn, outlet, articleTitle }: SaidRole): string {
  return dotted(shortDay(publishedOn) ?? 'no date', outlet ?? articleTitle)
}

export function conflictInWords(conflict: RoleConflict): string {
  const { said } = conflict
  if (conflict.kind === 'outside')
    return `Given on ${shortDay(said.publishedOn)}, outside the time it is kept with`
  const { other } = conflict
  return `${other.outlet ?? other.articleTitle} says “${other.title}” already on ${shortDay(other.publishedOn)}`
}

/** "2010 to 2012", "from 2016", "until 2020", or nothing. */
function timeInWords({ from, until }: Role): string {
  const since = from && dayInWords(from, 'short')
  const to = until && dayInWords(until, 'short')
  if (since && to) return `${since} to ${to}`
  if (since) return `from ${since}`
  return to ? `until ${to}` : ''
}
