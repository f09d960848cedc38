import { foldName } from '../../../shared/domain/entities'
import { bareRole } from '../../../shared/domain/roles'
import type { EntityRole } from '../../../shared/pages'
import type { MarkLine } from './entityLines'

/** The role that one key keeps: the one that the current mention gives, else the newest that is not kept. */
export function roleToKeep(roles: EntityRole[], line: MarkLine | null): EntityRole | null {
  const open = roles.filter(({ kept }) => kept.length === 0)
  const given =
    line?.kind === 'mention' && line.mention.role ? foldName(bareRole(line.mention.role)) : null
  return open.find(({ title }) => foldName(title) === given) ?? open[0] ?? null
}
