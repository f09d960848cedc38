import { useMemo, useState } from 'react'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { closeness, type Relation } from '../../../shared/domain/relations'
import type { RelatedName, Relations } from '../../../shared/pages'
import { Shape } from '../../ui/Shape'
import { choose, useRelations } from './relationsView'
import styles from './RelationsTable.module.css'

const columns = {
  a: 'Name',
  b: 'Appears with',
  paragraphs: 'Shared paragraphs',
  articles: 'Shared articles',
} as const

type Column = keyof typeof columns

interface Row {
  key: string
  relation: Relation
  a: RelatedName
  b: RelatedName
}

/** The relations as a table, the closest first until another column is asked for. */
export function RelationsTable({ relations }: { relations: Relations }) {
  const [order, setOrder] = useState<{ by: Column; isUp: boolean } | null>(null)
  const chosen = useRelations(({ chosen }) => chosen)
  const rows = useMemo(() => inOrder(toRows(relations), order), [relations, order])
  const chosenKey = Array.isArray(chosen) ? chosen.join(' ') : null
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label="Table of relations">
      <table className={styles.table}>
        <thead>
          <tr>
            {(Object.entries(columns) as [Column, string][]).map(([column, title]) => {
              const isUp = order?.by === column ? order.isUp : null
              const Sign = isUp ? ArrowUp : ArrowDown
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={isUp === null ? 'none' : isUp ? 'ascending' : 'descending'}
                >
                  <button type="button" onClick={() => setOrder(nextOrder(order, column))}>
                    {title} {isUp !== null && <Sign size={12} aria-hidden />}
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, relation, a, b }) => (
            <tr
              key={key}
              className={styles.row}
              aria-current={key === chosenKey ? 'true' : undefined}
              onClick={() => choose([relation.a, relation.b])}
            >
              <td>
                <button type="button" className={styles.name}>
                  <Shape type={a.type} /> {a.name}
                </button>
              </td>
              <td>
                <span className={styles.name}>
                  <Shape type={b.type} /> {b.name}
                </span>
              </td>
              <td className={styles.count}>{relation.paragraphs}</td>
              <td className={styles.count}>{relation.articles}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function toRows({ names, relations }: Relations): Row[] {
  const byId = new Map(names.map((name) => [name.id, name]))
  return relations.map((relation) => ({
    key: `${relation.a} ${relation.b}`,
    relation,
    a: byId.get(relation.a)!,
    b: byId.get(relation.b)!,
  }))
}

function inOrder(rows: Row[], order: { by: Column; isUp: boolean } | null): Row[] {
  if (!order) return rows
  const { by, isUp } = order
  const way = isUp ? 1 : -1
  return rows.toSorted((one, other) => {
    const compared =
      by === 'a' || by === 'b'
        ? one[by].name.localeCompare(other[by].name)
        : one.relation[by] - other.relation[by]
    return way * compared || closeness(other.relation) - closeness(one.relation)
  })
}

/** Names from A on, counts from the largest; once more turns them round. */
function nextOrder(order: { by: Column; isUp: boolean } | null, by: Column) {
  if (order?.by === by) return { by, isUp: !order.isUp }
  return { by, isUp: by === 'a' || by === 'b' }
}
