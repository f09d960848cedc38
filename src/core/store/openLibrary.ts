import { copyFileSync, existsSync, readFileSync, statSync, accessSync, constants } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../shared/errors'
import { latestSchema, migrations } from './migrations'
import { toStoreError } from './toStoreError'

/** "Stet" in ASCII: SQLite's application_id, by which a library is told from any other database. */
const APPLICATION_ID = 0x53746574

/** An open library to read from. Statements are prepared once and kept. */
export interface ReadableLibrary {
  prepare(sql: string): Database.Statement
}

/** An open library to read from and write to. */
export interface Library extends ReadableLibrary {
  readonly database: Database.Database
  /** The file's name without folder. */
  readonly fileName: string
  readonly readOnly: boolean
  /** Runs all of it or nothing, also as a part of another transaction. */
  transaction<Result>(work: () => Result): Result
  /**
   * As `transaction`, but what is a part of it is not held apart: whatever fails in it fails it all. At every savepoint
   * SQLite writes its text indexes out, a piece each time; without them it does so once.
   */
  undivided<Result>(work: () => Result): Result
  /** Tells once what was written is on disk: now, or when the transaction that is under way ends; never if it fails. */
  onceCommitted(tell: () => void): void
  close(): void
}

/**
 * Opens the library at `path`, or makes one. Refuses, with a sentence and without touching the file, what is no library,
 * what is damaged and what was made by a newer Stet; copies a library of an older Stet before it upgrades it.
 * `:memory:` gives a library of its own that is gone when closed.
 */
export function openLibrary(path: string, options: { create?: boolean } = {}): Library {
  try {
    return open(path, options.create ?? false)
  } catch (thrown) {
    throw toStoreError(thrown)
  }
}

/**
 * A copy of an open library in memory that may be written to and is gone when it is closed: for work that leaves nothing
 * behind, on a library that cannot be written to.
 */
export function copyInMemory({ database, fileName }: Library): Library {
  const pages = database.pragma('page_count', { simple: true }) as number
  const page = database.pragma('page_size', { simple: true }) as number
  if (pages * page > largestInMemory) throw tooLargeToRead()
  const copy = new Database(withoutWal(database.serialize()))
  setPragmas(copy, false)
  migrate(copy)
  return asLibrary(copy, fileName, false)
}

function open(path: string, create: boolean): Library {
  const isNew = path === ':memory:' || !existsSync(path)
  if (isNew && !create && path !== ':memory:')
    throw new AppError(
      'library-missing',
      `There is no library at “${basename(path)}” any more. It may have been moved or renamed.`,
    )
  if (isNew && path !== ':memory:' && !existsSync(dirname(path)))
    throw new AppError('folder-missing', 'The folder for the new library does not exist.')
  if (!isNew && statSync(path).isDirectory())
    throw new AppError('not-a-library', `“${basename(path)}” is a folder, not a Stet library.`)
  const readOnly = !isNew && !canWrite(path)
  const database = readOnly ? openUnwritable(path) : new Database(path)
  try {
    if (!isNew) refuseForeign(database, path)
    setPragmas(database, readOnly)
    if (!readOnly) upgrade(database, path, isNew)
  } catch (thrown) {
    database.close()
    throw thrown
  }
  return asLibrary(database, basename(path), readOnly)
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** What was not yet written back from the file beside it would be missing from a copy of the library's own bytes. */
function openUnwritable(path: string): Database.Database {
  const beside = statSync(`${path}-wal`, { throwIfNoEntry: false })
  if (!beside || beside.size === 0) return openCopyInMemory(path)
  const database = new Database(path, { readonly: true })
  try {
    database.pragma('user_version')
    return database
  } catch (thrown) {
    database.close()
    if (!String((thrown as { code?: unknown }).code).startsWith('SQLITE_CANTOPEN')) throw thrown
    throw new AppError(
      'read-only',
      `This library lies in a folder that cannot be written to, and its last changes are still in “${basename(path)}-wal”. Copy both to a folder of your own first.`,
    )
  }
}

/** A library in WAL mode cannot be read where no file can be made beside it, so its bytes are read instead. */
function openCopyInMemory(path: string): Database.Database {
  if (statSync(path).size > largestInMemory) throw tooLargeToRead()
  const bytes = readFileSync(path)
  if (bytes.length < 100 || bytes.toString('latin1', 0, 15) !== 'SQLite format 3')
    throw notALibrary(path)
  return new Database(withoutWal(bytes), { readonly: true })
}

/** In bytes. */
const largestInMemory = 2 ** 30

function tooLargeToRead(): AppError {
  return new AppError(
    'read-only',
    'This library lies in a folder that cannot be written to, and is too large to be read from there. Copy it to a folder of your own first.',
  )
}

/** Bytes 18 and 19 of the header: 2 is WAL, 1 is a plain journal (https://www.sqlite.org/fileformat.html). */
function withoutWal(bytes: Buffer): Buffer {
  bytes[18] = 1
  bytes[19] = 1
  return bytes
}

function refuseForeign(database: Database.Database, path: string): void {
  const applicationId = database.pragma('application_id', { simple: true })
  const schema = database.pragma('user_version', { simple: true }) as number
  if (applicationId !== APPLICATION_ID) throw notALibrary(path)
  if (schema > latestSchema)
    throw new AppError(
      'library-too-new',
      `“${basename(path)}” was made by a newer version of Stet. Nothing was changed in it; update Stet to open it.`,
    )
}

function notALibrary(path: string): AppError {
  return new AppError(
    'not-a-library',
    `“${basename(path)}” is not a Stet library. Nothing was changed in it.`,
  )
}

/** Durability and size of the caches, as measured: synchronous=FULL is what keeps acknowledged writes over a power cut. */
function setPragmas(database: Database.Database, readOnly: boolean): void {
  if (!readOnly) {
    const isEmpty = (database.pragma('page_count', { simple: true }) as number) === 0
    if (isEmpty) database.pragma('page_size = 16384')
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
  }
  database.pragma('cache_size = -65536')
  database.pragma('temp_store = MEMORY')
  database.pragma('foreign_keys = ON')
  database.pragma('trusted_schema = OFF')
}

function upgrade(database: Database.Database, path: string, isNew: boolean): void {
  const schema = database.pragma('user_version', { simple: true }) as number
  if (schema === latestSchema) return
  if (!isNew) copyBeforeUpgrade(database, path, schema)
  migrate(database)
}

function migrate(database: Database.Database): void {
  const schema = database.pragma('user_version', { simple: true }) as number
  const apply = database.transaction(() => {
    for (const migration of migrations) if (migration.number > schema) database.exec(migration.sql)
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.pragma(`user_version = ${latestSchema}`)
  })
  apply.immediate()
}

function copyBeforeUpgrade(database: Database.Database, path: string, schema: number): void {
  database.pragma('wal_checkpoint(TRUNCATE)')
  const extension = extname(path)
  const name = `${basename(path, extension)} (before upgrade from ${schema})${extension}`
  const copy = join(dirname(path), name)
  if (!existsSync(copy)) copyFileSync(path, copy)
}

function asLibrary(database: Database.Database, fileName: string, readOnly: boolean): Library {
  const statements = new Map<string, Database.Statement>()
  let waiting: (() => void)[] = []
  let isUndivided = false
  return {
    database,
    fileName,
    readOnly,
    prepare(sql) {
      let statement = statements.get(sql)
      if (!statement) statements.set(sql, (statement = database.prepare(sql)))
      return statement
    },
    transaction,
    undivided(work) {
      if (isUndivided) return work()
      return transaction(() => {
        isUndivided = true
        try {
          return work()
        } finally {
          isUndivided = false
        }
      })
    },
    onceCommitted(tell) {
      if (database.inTransaction) waiting.push(tell)
      else tell()
    },
    close() {
      statements.clear()
      try {
        if (!readOnly && database.open) database.pragma('optimize')
      } catch {
        // A disk that is full, or another program that writes: only statistics for the next time are lost.
      }
      database.close()
    },
  }

  function transaction<Result>(work: () => Result): Result {
    if (isUndivided) return work()
    const isOutermost = !database.inTransaction
    const before = isOutermost ? [] : [...waiting]
    let result
    try {
      result = database.transaction(work).immediate()
    } catch (thrown) {
      waiting = before
      throw thrown
    }
    if (isOutermost) for (const tell of waiting.splice(0)) tell()
    return result
  }
}
