import { AppError } from '../../shared/errors'
import type { Instant } from '../../shared/domain/days'
import type { Library } from './openLibrary'

/**
 * Undo and redo for everything a person does to a library. While a change is being recorded, temporary triggers write what
 * each touched row was before and is after; taking a change back writes the older rows in reverse order
 * (the technique of https://www.sqlite.org/undoredo.html, with rows in place of statements).
 */
export interface History {
  /**
   * Runs `work` in one transaction and keeps it as one change; answers its result, the tables it touched and the change's
   * number. With `onto`, the number of the newest change, it becomes a part of that one; with null it is one that others
   * will be made a part of.
   */
  record<Result>(
    label: string,
    at: Instant,
    work: () => Result,
    onto?: number | null,
  ): { result: Result; tables: string[]; number: number | null }
  /**
   * Lets evidence and suggestions be written without being looked at, in a third of the time, until the next change.
   * Changes made with `onto` may touch articles and stories only. Not to be called within a transaction.
   */
  rest(): void
  state(): { undo: string | null; redo: string | null }
  /** Takes the newest change back; null when there is none. */
  undo(): TakenBack | null
  redo(): TakenBack | null
  /** Takes the change that undo or redo would come to next off the list, as when it was refused. */
  pass(direction: 'undo' | 'redo'): void
}

export interface TakenBack {
  label: string
  tables: string[]
  /** The articles and the anchors among what was touched. */
  articleIds: string[]
  anchorIds: string[]
}

/** What is put under undo: all that a person's own layer is made of, never evidence, never a draft's words. */
export const undoableTables = [
  'stories',
  'articles',
  'story_articles',
  'asides',
  'anchors',
  'placements',
  'left_behind',
  'entities',
  'entity_aliases',
  'entity_roles',
  'names_apart',
  'mentions',
  'quotes',
  'events',
  'event_supports',
  'follow_ups',
  'follow_up_supports',
  'notes',
  'drafts',
  'silences',
  'family_splits',
  'family_joins',
] as const

const KEPT_CHANGES = 1000

/** Those that an import makes visible; the others get their rows before that, as what nobody did. */
const alwaysWatched: readonly string[] = ['stories', 'articles', 'story_articles']

/** Sets up recording on an open library. */
export function openHistory(library: Library): History {
  let recording: number | null = null
  library.database.function('recording', () => recording)
  const keys = new Map<string, string[]>()
  if (!library.readOnly) for (const table of undoableTables) keys.set(table, watch(library, table))

  function watchAll(): void {
    for (const table of undoableTables) if (!isWatched(library, table)) watch(library, table)
  }

  function record<Result>(label: string, at: Instant, work: () => Result, onto?: number | null) {
    // Within a change everything belongs to that one.
    if (recording !== null) return { result: work(), tables: [], number: null }
    return library.transaction(() => {
      if (onto === undefined) watchAll()
      const goesOn = typeof onto === 'number' && isNewest(library, onto)
      const number = goesOn ? onto : insertChange(library, label, at)
      const since = newestRow(library)
      recording = number
      try {
        const result = work()
        const tables = touchedTables(library, number, since)
        if (goesOn) return { result, tables, number }
        if (tables.length === 0) library.prepare('DELETE FROM changes WHERE number = ?').run(number)
        else forget(library, number)
        return { result, tables, number: tables.length === 0 ? null : number }
      } finally {
        recording = null
      }
    })
  }

  function step(direction: 'undo' | 'redo'): TakenBack | null {
    const change = nextChange(library, direction)
    if (!change) return null
    return library.transaction(() => {
      const order = direction === 'undo' ? 'DESC' : 'ASC'
      const rows = library
        .prepare(
          `SELECT table_name, before, after FROM change_rows WHERE change_number = ? ORDER BY number ${order}`,
        )
        .all(change.number) as { table_name: string; before: string | null; after: string | null }[]
      for (const row of rows) {
        const from = direction === 'undo' ? row.after : row.before
        const to = direction === 'undo' ? row.before : row.after
        if (!replaceRow(library, row.table_name, keys.get(row.table_name) ?? [], from, to))
          throw new AppError(
            'cannot-undo',
            `“${change.label}” can no longer be taken back, because something it touched has changed since. What was done before it still can.`,
          )
      }
      library
        .prepare('UPDATE changes SET undone = ? WHERE number = ?')
        .run(direction === 'undo' ? 1 : 0, change.number)
      return {
        label: change.label,
        tables: touchedTables(library, change.number),
        articleIds: touchedIds(library, change.number, 'articles'),
        anchorIds: touchedIds(library, change.number, 'anchors'),
      }
    })
  }

  return {
    record,
    rest() {
      for (const table of undoableTables)
        if (!alwaysWatched.includes(table) && isWatched(library, table)) unwatch(library, table)
    },
    state: () => ({
      undo: nextChange(library, 'undo')?.label ?? null,
      redo: nextChange(library, 'redo')?.label ?? null,
    }),
    undo: () => step('undo'),
    redo: () => step('redo'),
    pass(direction) {
      const change = nextChange(library, direction)
      if (change) library.prepare('DELETE FROM changes WHERE number = ?').run(change.number)
    },
  }
}

/** Drops all that could be taken back, as after the sample story was put together. */
export function forgetHistory(library: Library): void {
  library.prepare('DELETE FROM changes').run()
}

const verbs = ['INSERT', 'UPDATE', 'DELETE'] as const

/** Asked of the schema itself, which a transaction that fails puts back. */
function isWatched(library: Library, table: string): boolean {
  const trigger = library.prepare('SELECT 1 FROM sqlite_temp_schema WHERE name = ?')
  return trigger.get(triggerOf('INSERT', table)) !== undefined
}

function unwatch(library: Library, table: string): void {
  for (const verb of verbs) library.database.exec(`DROP TRIGGER temp.${triggerOf(verb, table)}`)
}

function triggerOf(verb: (typeof verbs)[number], table: string): string {
  return `record_${verb.toLowerCase()}_${table}`
}

/** Writes the triggers of one table; answers the columns of its primary key. */
function watch(library: Library, table: string): string[] {
  const columns = library.database.pragma(`table_info(${table})`) as { name: string; pk: number }[]
  const row = (side: 'NEW' | 'OLD') =>
    `json_object(${columns.map(({ name }) => `'${name}', ${side}."${name}"`).join(', ')})`
  const sides = {
    INSERT: ['NULL', row('NEW')],
    UPDATE: [row('OLD'), row('NEW')],
    DELETE: [row('OLD'), 'NULL'],
  }
  for (const verb of verbs) {
    const [before, after] = sides[verb]
    library.database.exec(
      `CREATE TEMP TRIGGER ${triggerOf(verb, table)} AFTER ${verb} ON main.${table} WHEN recording() IS NOT NULL
       BEGIN
         INSERT INTO change_rows (change_number, table_name, before, after)
         VALUES (recording(), '${table}', ${before}, ${after});
       END`,
    )
  }
  return columns.filter(({ pk }) => pk > 0).map(({ name }) => name)
}

function nextChange(
  library: Library,
  direction: 'undo' | 'redo',
): { number: number; label: string } | null {
  const sql =
    direction === 'undo'
      ? 'SELECT number, label FROM changes WHERE undone = 0 ORDER BY number DESC LIMIT 1'
      : 'SELECT number, label FROM changes WHERE undone = 1 ORDER BY number LIMIT 1'
  return (library.prepare(sql).get() as { number: number; label: string } | undefined) ?? null
}

function insertChange(library: Library, label: string, at: Instant): number {
  const { lastInsertRowid } = library
    .prepare('INSERT INTO changes (label, made_at) VALUES (?, ?)')
    .run(label, at)
  return Number(lastInsertRowid)
}

/** True of a change that is there, not taken back, and the last one made. */
function isNewest(library: Library, change: number): boolean {
  const row = library.prepare('SELECT number, undone FROM changes ORDER BY number DESC').get()
  const newest = row as { number: number; undone: number } | undefined
  return newest?.number === change && newest.undone === 0
}

function newestRow(library: Library): number {
  const row = library.prepare('SELECT max(number) AS newest FROM change_rows').get()
  return (row as { newest: number | null }).newest ?? 0
}

/** The tables that a change touched after the row of that number. */
function touchedTables(library: Library, change: number, since = 0): string[] {
  const rows = library
    .prepare('SELECT DISTINCT table_name FROM change_rows WHERE change_number = ? AND number > ?')
    .all(change, since) as { table_name: string }[]
  return rows.map((row) => row.table_name)
}

function touchedIds(library: Library, change: number, table: string): string[] {
  const rows = library
    .prepare(
      `SELECT DISTINCT json_extract(coalesce(after, before), '$.id') AS id FROM change_rows
       WHERE change_number = ? AND table_name = ?`,
    )
    .all(change, table) as { id: string }[]
  return rows.map((row) => row.id)
}

/** A new change makes what was taken back unreachable, and only so many are kept. */
function forget(library: Library, newest: number): void {
  library.prepare('DELETE FROM changes WHERE undone = 1').run()
  library.prepare('DELETE FROM changes WHERE number <= ?').run(newest - KEPT_CHANGES)
}

/** Makes the row that is `from` into `to`; false when it is not there, or no longer what `from` says. */
function replaceRow(
  library: Library,
  table: string,
  key: string[],
  from: string | null,
  to: string | null,
): boolean {
  const is = (column: string) => `"${column}" IS ?`
  if (from === null) {
    const row = JSON.parse(to!) as Record<string, unknown>
    const columns = Object.keys(row)
    const sql = `INSERT OR IGNORE INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
    if (library.prepare(sql).run(...Object.values(row).map(toBound)).changes === 1) return true
    const same = `SELECT 1 FROM ${table} WHERE ${columns.map(is).join(' AND ')}`
    return library.prepare(same).get(...Object.values(row).map(toBound)) !== undefined
  }
  const old = JSON.parse(from) as Record<string, unknown>
  if (to === null) {
    const sql = `DELETE FROM ${table} WHERE ${key.map(is).join(' AND ')}`
    try {
      return library.prepare(sql).run(...key.map((name) => toBound(old[name]))).changes === 1
    } catch (thrown) {
      // What was suggested since stands on it: the name stays, as one that is only suggested.
      if (table === 'entities' && isForeignKeyFailure(thrown)) return true
      throw thrown
    }
  }
  const row = JSON.parse(to) as Record<string, unknown>
  const columns = Object.keys(row)
  const sql = `UPDATE ${table} SET ${columns.map((name) => `"${name}" = ?`).join(', ')} WHERE ${columns.map(is).join(' AND ')}`
  const before = columns.map((name) => toBound(old[name]))
  return library.prepare(sql).run(...Object.values(row).map(toBound), ...before).changes === 1
}

function isForeignKeyFailure(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    String(thrown.code).startsWith('SQLITE_CONSTRAINT')
  )
}

/** better-sqlite3 binds every number as REAL; STRICT integer columns take whole REALs, comparisons by IS as well. */
function toBound(value: unknown): string | number | null {
  return value as string | number | null
}
