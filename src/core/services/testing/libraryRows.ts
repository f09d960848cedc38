import type { Desk } from '../desk'

/** Every row of every table, but for the history itself and what FTS5 keeps for itself. */
export function libraryRows(desk: Desk): Record<string, unknown[]> {
  const { database } = desk.library
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' AND name NOT LIKE 'change%'`,
    )
    .pluck()
    .all() as string[]
  return Object.fromEntries(
    tables.map((table) => [
      table,
      database
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  )
}
