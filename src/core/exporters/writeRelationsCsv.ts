import type { EntityType } from '../../shared/domain/analysis'
import { csvRow } from './csvRow'

/** Two names that appear together, as they are written down. */
export interface RelationToExport {
  a: { name: string; type: EntityType }
  b: { name: string; type: EntityType }
  paragraphs: number
  articles: number
}

/** RFC 4180 with a byte order mark, without which Excel breaks every “ and é. One row a pair, in the order given. */
export function writeRelationsCsv(relations: RelationToExport[]): string {
  const rows = relations.map(({ a, b, paragraphs, articles }) => [
    a.name,
    kinds[a.type],
    b.name,
    kinds[b.type],
    String(paragraphs),
    String(articles),
  ])
  return `\uFEFF${[columns, ...rows].map(csvRow).join('')}`
}

const columns = ['Name', 'Kind', 'Appears with', 'Kind', 'Shared paragraphs', 'Shared articles']

const kinds: Record<EntityType, string> = {
  PERSON: 'person',
  ORG: 'organisation',
  PLACE: 'place',
  OTHER: 'other',
}
