import { keptBack } from '../../../shared/domain/terms'
import type { RelationsScope } from '../../../shared/pages'
import { writeRelationsCsv } from '../../exporters/writeRelationsCsv'
import { termsBeside } from '../../store/relations'
import type { Desk } from '../desk'
import { newestInScope, relationsIn } from './relations'

/**
 * Who appears with whom as a table (CSV). Articles whose terms keep back words or names are left out and counted: whom a
 * source off the record speaks of would show in it.
 */
export function relationsTable(
  desk: Desk,
  scope: RelationsScope,
): { bytes: Uint8Array; leftOut: number } {
  const { articleIds } = newestInScope(desk, scope)
  const kept = new Set(
    termsBeside(desk.library, articleIds).flatMap(({ id, terms }) =>
      keptBack(terms, desk.now()) === null ? [] : [id],
    ),
  )
  const open = articleIds.filter((id) => !kept.has(id))
  const { names, relations } = relationsIn(desk, open, scope)
  const byId = new Map(names.map((name) => [name.id, name]))
  const csv = writeRelationsCsv(
    relations.map(({ a, b, ...counts }) => ({ a: byId.get(a)!, b: byId.get(b)!, ...counts })),
  )
  return { bytes: new TextEncoder().encode(csv), leftOut: kept.size }
}
