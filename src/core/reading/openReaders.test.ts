import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Day } from '../../shared/domain/days'
import { buildEntries } from '../testing/buildEntries'
import { AHEAD } from './messages'
import { openReaders, type ReadingLimits } from './openReaders'
import type { Readers, ReadResult, ReadTask } from './PreparedSource'
import type { ReadStream } from './ReadStream'

let folder: string
let built: URL

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-readers-'))
  await buildEntries(folder, { reading: 'src/core/reading/worker.ts' })
  built = pathToFileURL(join(folder, 'reading.js'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function task(name: string, text: string, fields: Partial<ReadTask> = {}): ReadTask {
  const bytes = new TextEncoder().encode(text)
  const capturedOn = '2026-03-20' as Day
  return { path: null, bytes, name, capturedOn, skip: 0, alone: false, ...fields }
}

async function all(readers: Readers, asked: ReadTask): Promise<ReadResult[]> {
  const found: ReadResult[] = []
  for await (const result of readers.read(asked)) found.push(result)
  return found
}

const council =
  'The harbour board of Port Ellery met on Tuesday and put off the dredging again.\n'.repeat(8)

/** Speaks as a worker does, but loops or hoards when it is given a file of that name. */
function hostile(): URL {
  const file = join(folder, 'hostile.mjs')
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'
    const kept = []
    let last = Promise.resolve()
    parentPort.on('message', (message) => {
      if (message.type !== 'read') return
      last = last.then(() => new Promise((resolve) => setImmediate(resolve))).then(() => {
        const { id, task } = message
        parentPort.postMessage({ type: 'begun', id })
        if (task.name === 'loops') for (;;);
        if (task.name === 'hoards') for (let at = 0; ; at++) kept.push({ at, words: ['a' + at] })
        if (task.name === 'ends') process.exit(3)
        parentPort.postMessage({ type: 'unread', id, inner: task.name, error: { isSentence: true, code: 'x', message: 'Read.' } })
        parentPort.postMessage({ type: 'done', id, error: null })
      })
    })`,
  )
  return pathToFileURL(file)
}

async function besideHostile(name: string, limits: Partial<ReadingLimits>): Promise<string> {
  const readers = openReaders(hostile(), { threads: 1, ...limits })
  const bad = all(readers, task(name, ''))
  const others = ['one', 'two', 'three', 'four'].map((other) => all(readers, task(other, '')))
  const sentence = await bad.then(
    () => 'nothing was thrown',
    (thrown: Error) => thrown.message,
  )
  for (const [index, other] of (await Promise.all(others)).entries())
    expect(other).toMatchObject([{ inner: ['one', 'two', 'three', 'four'][index] }])
  await readers.close()
  return sentence
}

test('a file that never ends is given up after its time, and the files after it are read', async () => {
  expect(await besideHostile('loops', { seconds: 1 })).toBe(
    '“loops” was given up: one piece of it took longer than 1 seconds to read. What came out of it before is kept.',
  )
}, 30_000)

test('a file that takes all memory ends its worker alone, and the files after it are read', async () => {
  expect(await besideHostile('hoards', { megabytes: 40 })).toMatch(
    /^“hoards” was given up: it takes more memory to read than Stet gives to one file\./,
  )
}, 60_000)

test('a worker that ends by itself fails its file and no other', async () => {
  expect(await besideHostile('ends', {})).toMatch(/^“ends” was given up: reading it ended/)
}, 30_000)

test('a file read in a worker comes out as it does here, and what cannot be read says why', async () => {
  const readers = openReaders(built, { threads: 1 })
  const [found] = await all(readers, task('minutes.txt', council))
  const { readHere } = await import('./readHere')
  expect(found).toMatchObject({ name: 'minutes.txt', mediaType: 'text/plain', words: 15 })
  const [here] = await all(readHere(), task('minutes.txt', council))
  const plain = (result: ReadResult | undefined) =>
    typeof result === 'object' && 'deflated' in result
      ? { ...result, deflated: [...result.deflated] }
      : result
  expect(plain(found)).toEqual(plain(here))
  await expect(all(readers, task('empty.txt', ''))).rejects.toMatchObject({ code: 'empty-file' })
  await expect(
    all(readers, task('gone.txt', '', { path: join(folder, 'gone.txt') })),
  ).rejects.toMatchObject({ code: 'ENOENT' })
  await readers.close()
}, 30_000)

test('who stops taking leaves the worker free for the next file', async () => {
  const readers = openReaders(built, { threads: 1 })
  for (let round = 0; round < 20; round++)
    for await (const found of readers.read(task(`${round}.txt`, council))) {
      expect(found).toMatchObject({ name: `${round}.txt` })
      break
    }
  expect(await all(readers, task('last.txt', council))).toHaveLength(1)
  await readers.close()
}, 30_000)

test('of a mailbox no more is read than a few messages ahead of who takes them', async () => {
  const message = (number: number) =>
    `From ines@gazette.example Tue Mar 11 09:00:00 2025\nFrom: Ines Calder <ines@gazette.example>\nTo: desk@gazette.example\nSubject: Berth ${number}\nDate: Tue, 11 Mar 2025 09:${String(number % 60).padStart(2, '0')}:00 +0000\nMessage-ID: <${number}@gazette.example>\nContent-Type: text/plain; charset=utf-8\n\nThe engineer spoke of berth ${number} and of the piles below it.\n\n`
  const mailbox = Array.from({ length: 60 }, (_, number) => message(number)).join('')
  const readers = openReaders(built, { threads: 1 })
  const stream = readers.read(task('desk.mbox', mailbox))[Symbol.asyncIterator]() as ReadStream
  expect(await stream.next()).toMatchObject({ done: false })
  await vi.waitFor(() => expect(stream.untaken).toBe(AHEAD), { timeout: 10_000 })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(stream.untaken).toBe(AHEAD)
  let rest = 0
  while (!(await stream.next()).done) rest++
  expect(rest).toBe(59)
  await readers.close()
}, 30_000)
