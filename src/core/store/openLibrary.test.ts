import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { latestSchema, migrations } from './migrations'
import { openLibrary } from './openLibrary'
import { writeFact } from './libraryFacts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-library-'))
  path = join(folder, 'harbour.stet')
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})

test('a new library is durable: WAL, FULL, pages of 16 kB', () => {
  const library = openLibrary(path, { create: true })
  const pragma = (name: string) => library.database.pragma(name, { simple: true })
  expect([
    pragma('journal_mode'),
    pragma('synchronous'),
    pragma('page_size'),
    pragma('foreign_keys'),
  ]).toEqual(['wal', 2, 16384, 1])
  library.close()
})

test('what is written is there when the library is opened again', () => {
  const library = openLibrary(path, { create: true })
  writeFact(library, 'sample', '1')
  library.close()
  const again = openLibrary(path)
  expect(again.prepare('SELECT value FROM library_facts').get()).toEqual({ value: '1' })
  again.close()
})

test('a library that is not there is not made by opening it', () => {
  expect(() => openLibrary(path)).toThrow('There is no library at “harbour.stet” any more.')
  expect(readdirSync(folder)).toEqual([])
})

test('a file that is no database is refused and stays as it was', () => {
  writeFileSync(path, 'Minutes of the meeting. '.repeat(100))
  expect(() => openLibrary(path)).toThrow('not a Stet library')
  expect(readFileSync(path, 'utf8')).toBe('Minutes of the meeting. '.repeat(100))
  expect(readdirSync(folder)).toEqual(['harbour.stet'])
})

test('another program’s database is refused and stays as it was', () => {
  const other = new Database(path)
  other.exec('CREATE TABLE recipes (name TEXT)')
  other.close()
  const before = readFileSync(path)
  expect(() => openLibrary(path)).toThrow(
    '“harbour.stet” is not a Stet library. Nothing was changed in it.',
  )
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('an empty file is refused', () => {
  writeFileSync(path, '')
  expect(() => openLibrary(path)).toThrow('not a Stet library')
})

test('a library of a newer Stet is refused and stays as it was', () => {
  const library = openLibrary(path, { create: true })
  library.database.pragma(`user_version = ${latestSchema + 10}`)
  library.close()
  const before = readFileSync(path)
  expect(() => openLibrary(path)).toThrow('made by a newer version of Stet')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a damaged library gives a sentence, not a crash', () => {
  const library = openLibrary(path, { create: true })
  library.close()
  const bytes = readFileSync(path)
  bytes.fill(0xa5, 100)
  writeFileSync(path, bytes)
  expect(() => openLibrary(path)).toThrow(/damaged|not a Stet library/)
})

test('a library cut off in the middle gives a sentence', () => {
  const library = openLibrary(path, { create: true })
  library.close()
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(0, bytes.length / 2))
  expect(() => openLibrary(path).prepare('SELECT count(*) FROM articles').get()).toThrow()
  expect(() => openLibrary(path)).toThrow('damaged')
})

test('a library of an older Stet is copied before it is brought up to date', () => {
  const older = new Database(path)
  for (const { number, sql } of migrations) if (number <= 30) older.exec(sql)
  older.exec("INSERT INTO library_facts VALUES ('sample', '1')")
  older.exec('PRAGMA application_id = 0x53746574; PRAGMA user_version = 30')
  older.close()
  const upgraded = openLibrary(path)
  expect(upgraded.database.pragma('user_version', { simple: true })).toBe(latestSchema)
  expect(upgraded.prepare('SELECT value FROM library_facts').get()).toEqual({ value: '1' })
  upgraded.close()
  const copy = new Database(join(folder, 'harbour (before upgrade from 30).stet'), {
    readonly: true,
  })
  expect(copy.pragma('user_version', { simple: true })).toBe(30)
  copy.close()
})

// Root may write anywhere, so there is nothing to refuse.
test.runIf(process.getuid?.() !== 0)(
  'a library in a folder that cannot be written to can be read',
  () => {
    const library = openLibrary(path, { create: true })
    writeFact(library, 'sample', '1')
    library.close()
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    const readable = openLibrary(path)
    expect(readable.readOnly).toBe(true)
    expect(readable.prepare('SELECT value FROM library_facts').get()).toEqual({ value: '1' })
    expect(() => writeFact(readable, 'sample', '0')).toThrow()
    readable.close()
  },
)

test('a new library in a folder that does not exist is refused', () => {
  expect(() => openLibrary(join(folder, 'gone', 'a.stet'), { create: true })).toThrow('folder')
  expect(existsSync(join(folder, 'gone'))).toBe(false)
})

test('a transaction within an undivided one fails all of it, and a later one stands by itself again', () => {
  const library = openLibrary(':memory:')
  library.database.exec('CREATE TABLE counted (number INTEGER) STRICT')
  const count = (number: number) =>
    library.prepare('INSERT INTO counted (number) VALUES (?)').run(number)
  const failing = () => {
    count(2)
    throw new Error('no more')
  }
  const each = () => {
    count(1)
    try {
      library.transaction(failing)
    } catch {
      count(3)
    }
  }
  expect(() =>
    library.undivided(() => {
      count(1)
      library.transaction(failing)
    }),
  ).toThrow('no more')
  library.transaction(each)
  const counted = library.prepare('SELECT number FROM counted ORDER BY number').all()
  expect(counted).toEqual([{ number: 1 }, { number: 3 }])
  library.close()
})
