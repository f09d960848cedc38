import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Api, CallMessage, CoreEvent } from '../shared/api'
import { openCore, type Core } from './openCore'
import { answer } from './serve'
import { ferryTender } from './testing/openTestDesk'

let folder: string
let path: string
let core: Core
let heard: CoreEvent[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-core-'))
  path = join(folder, 'harbour.stet')
  heard = []
  core = openCore('resources', (event) => heard.push(event))
  core.control.open(path, { create: true, samplePath: null })
})
afterEach(() => {
  core.control.close()
  rmSync(folder, { recursive: true })
})

test('a library that is closed while files come in keeps what came in, and the rest is let be', async () => {
  const { imports, articles } = core.api()
  const files = Array.from({ length: 5 }, (_, index) => ({
    fileName: `${index}.txt`,
    bytes: new TextEncoder().encode(`${ferryTender()}\nNumber ${index}.`),
  }))
  imports.startDropped(files, null)
  await vi.waitFor(() => expect(articles.list(null).length).toBeGreaterThan(0), {
    interval: 1,
    timeout: 8_000,
  })
  const there = articles.list(null).length
  core.control.close()
  core.control.open(path, { create: false, samplePath: null })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(core.api().articles.list(null)).toHaveLength(there)
  expect(there).toBeLessThan(5)
})

test('a copy never takes the place of the library that is open, by whatever name', async () => {
  core.api().stories.create('Skerrow ferry', null)
  const other = join(folder, 'other name.stet')
  linkSync(path, other)
  for (const target of [path, other])
    await expect(core.control.saveCopy(target)).rejects.toThrow('That is the library itself.')
  await core.control.saveCopy(join(folder, 'copy.stet'))
  core.control.open(join(folder, 'copy.stet'), { create: false, samplePath: null })
  expect(core.api().stories.list()).toHaveLength(1)
})

test('an export never takes the place of the library that is open', async () => {
  const storyId = core.api().stories.create('Skerrow ferry', null)
  await expect(core.control.exportTimeline(storyId, 'csv', path)).rejects.toThrow('library itself')
  const scope = { storyId, of: null, withSuggested: false }
  expect(() => core.control.exportRelations(scope, path)).toThrow('library itself')
  const out = join(folder, 'timeline.csv')
  await core.control.exportTimeline(storyId, 'csv', out)
  expect(readFileSync(out).length).toBeGreaterThan(0)
  expect(existsSync(`${out}.part`)).toBe(false)
})

test('a folder that is opened as a library is said to be one', () => {
  expect(() => core.control.open(folder, { create: false, samplePath: null })).toThrow(
    'is a folder, not a Stet library.',
  )
})

test('a call that comes after the library was closed gets a sentence', async () => {
  const api = core.api()
  core.control.close()
  const call: CallMessage = { id: 1, area: 'stories', verb: 'list', args: [] }
  expect(await answer(() => api, call)).toMatchObject({
    ok: false,
    error: { code: 'library-closed', message: 'The library was closed before this was done.' },
  })
})

const rubbish = [
  undefined,
  null,
  0,
  -1,
  Number.NaN,
  1e300,
  true,
  '',
  '\u0000',
  '\uD800',
  [],
  [[]],
  {},
  { start: 'a', end: {} },
  { start: Number.NaN, end: 1.5 },
  { kind: 'entity', id: {} },
  { type: 'doc', content: [{ type: 'text', text: 5 }] },
]

test('whatever a window may send, the answer is a sentence and the library is whole', async () => {
  const storyId = core.api().stories.create('Skerrow ferry', null)
  const { previewId } = core.api().imports.paste({ text: ferryTender(), html: null })
  const fields = { title: 'A', byline: [], outlet: null, publishedOn: null, url: null }
  const { articleId } = core.api().imports.add(previewId, fields, storyId)
  const { version } = core.api().articles.get(articleId)!
  const known = [storyId, articleId, version.id]
  const api = core.api() as unknown as Record<keyof Api, Record<string, unknown>>
  for (const [area, verbs] of Object.entries(api))
    for (const verb of Object.keys(verbs))
      for (const first of [...rubbish, ...known])
        for (const second of [undefined, null, 7, 'x', [], { start: 1.5, end: 'x' }]) {
          const args = [first, second, second]
          const reply = await answer(() => core.api(), { id: 1, area, verb, args })
          if (reply.ok) continue
          const asked = `${area}.${verb}(${JSON.stringify(first)})`
          expect(reply.error.message, asked).toMatch(/^[A-Z“][^\n]+$/)
          expect(reply.error.message, asked).not.toMatch(/SQLite|constraint|bind/i)
        }
  expect(
    await answer(() => core.api(), { id: 1, area: 'stories', verb: 'list', args: 5 as never }),
  ).toMatchObject({ ok: false, error: { code: 'no-such-call' } })
  const { database } = core.desk!.library
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.pragma('foreign_key_check')).toEqual([])
  while (core.api().history.undo() !== null);
  while (core.api().history.redo() !== null);
}, 60_000)
