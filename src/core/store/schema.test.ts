import { expect, test } from 'vitest'
import { migrations } from './migrations'
import { openLibrary } from './openLibrary'

test('schema.sql says what all migrations together make (npm run schema rewrites it)', async () => {
  const library = openLibrary(':memory:')
  const rows = library.database
    .prepare(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'texts_search_%' AND name NOT LIKE 'texts_shingles_%' AND name NOT LIKE 'texts_sketches_%' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
    )
    .all() as { sql: string }[]
  const schema = rows.map(({ sql }) => `${sql};`).join('\n\n')
  await expect(`-- Generated from migrations/. Do not edit.\n\n${schema}\n`).toMatchFileSnapshot(
    './schema.sql',
  )
  library.close()
})

test('migrations are numbered by tens, each once', () => {
  const numbers = migrations.map((migration) => migration.number)
  expect(numbers).toEqual(numbers.map((_, index) => (index + 1) * 10))
})

test('every table of ours is STRICT', () => {
  const library = openLibrary(':memory:')
  const loose = library.database
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .all()
  expect(loose).toEqual([])
  library.close()
})
