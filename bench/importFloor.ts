import { readdirSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import type { Aside } from '../src/shared/domain/articles'
import type { Day } from '../src/shared/domain/days'
import { analyze } from '../src/core/analysis/analyze'
import { readSources } from '../src/core/importers/readSources'
import { fileOnDisk } from '../src/core/reading/openFile'
import { useNameModelBeside } from '../src/core/reading/useNameModelBeside'

/**
 * A program of its own: `importFloor.js FOLDER DATABASE`. Extracts every page, puts its text and its packed bytes into a bare
 * table, then analyses the texts; prints the seconds of the processor that each took.
 */
useNameModelBeside(import.meta.url)
const [folder, file] = process.argv.slice(2) as [string, string]
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('CREATE TABLE pages (body TEXT NOT NULL, deflated BLOB NOT NULL) STRICT')
const insert = database.prepare('INSERT INTO pages VALUES (?, ?)')
const insertAll = database.transaction((pages: [string, Uint8Array][]) => {
  for (const [text, bytes] of pages) insert.run(text, deflateRawSync(bytes))
})

let extraction = 0
let inserting = 0
let analysis = 0
let batch: {
  text: string
  bytes: Uint8Array
  asides: Aside[]
  published: Day | null
}[] = []

for (const name of readdirSync(folder)) {
  const started = cpu()
  for await (const found of readSources(fileOnDisk(path.join(folder, name), '2026-03-20' as Day)))
    if (!('error' in found)) {
      const { text, asides, publishedOn } = found.article
      batch.push({ text, bytes: found.bytes, asides, published: publishedOn?.value ?? null })
    }
  extraction += cpu() - started
  if (batch.length >= 100) write()
}
write()
database.close()
console.log(JSON.stringify({ extraction, inserting, analysis }))

function write(): void {
  const started = cpu()
  insertAll(batch.map(({ text, bytes }) => [text, bytes]))
  inserting += cpu() - started
  const then = cpu()
  for (const { text, asides, published } of batch) analyze(text, { published, asides })
  analysis += cpu() - then
  batch = []
}

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
