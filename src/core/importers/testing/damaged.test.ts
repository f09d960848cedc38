import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { AppError } from '../../../shared/errors'
import { docxCases } from './docxCases'
import { odtCases } from './odtCases'
import { readAll } from './readAll'
import { unzipSync } from 'fflate'
import { zipOf } from './zipOf'

/** The files of the golden cases of a format. */
function pagesOf(format: string): { name: string; bytes: Uint8Array }[] {
  const folder = fileURLToPath(new URL(`../${format}/golden/`, import.meta.url))
  const cases = readdirSync(folder).filter((name) => !name.startsWith('.'))
  return cases.map((name) => {
    const page = readdirSync(join(folder, name)).find((file) => file.startsWith('page.'))!
    return { name: page, bytes: new Uint8Array(readFileSync(join(folder, name, page))) }
  })
}

type Damage = (bytes: Uint8Array) => Uint8Array

const cut = fc.double({ min: 0, max: 1, noNaN: true }).map(
  (share): Damage =>
    (bytes) =>
      bytes.slice(0, Math.floor(bytes.length * share)),
)
const flips = fc
  .array(
    fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 1, max: 255 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((places): Damage => (bytes) => {
    const damaged = bytes.slice()
    for (const [share, change] of places) {
      const at = Math.floor(damaged.length * share)
      damaged[at] = (damaged[at] ?? 0) ^ change
    }
    return damaged
  })
const doubled = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([one, other]): Damage => (bytes) => {
    const [from, to] = [one, other]
      .map((share) => Math.floor(bytes.length * share))
      .toSorted((a, b) => a - b)
    return Buffer.concat([bytes.slice(0, to), bytes.slice(from)])
  })
/** What opens something in one of the formats, many times over and never closed. */
const openings =
  '{ [ < ( " <div> <table><tr><td> {\\*\\x {\\rtf1 @article{a, << /Kids[ obj stream > ``` | --b Content-Type: From =?utf-8?B? <v.A TY--- -->'.split(
    ' ',
  )
const repeated = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(...openings),
    fc.integer({ min: 1, max: 3_000 }),
  )
  .map(([share, opening, times]): Damage => (bytes) => {
    const at = Math.floor(bytes.length * share)
    const stretch = Buffer.from(`${opening}\n`.repeat(times))
    return Buffer.concat([bytes.slice(0, at), stretch, bytes.slice(at)])
  })
/** Each byte with a zero after it: a text that says it is UTF-8 and is UTF-16. */
const widened = fc.constant<Damage>((bytes) =>
  Uint8Array.from([...bytes].flatMap((byte) => [byte, 0])),
)
const damage = fc.oneof(cut, flips, doubled, repeated, widened)

/** What comes of it is a sentence or an article whose blocks are in order, apart and whole, in bounded time. */
async function checkReading(name: string, bytes: Uint8Array): Promise<void> {
  const began = process.cpuUsage()
  try {
    for (const source of await readAll(name, bytes)) {
      if ('error' in source) {
        expect(source.error).toBeInstanceOf(AppError)
        continue
      }
      const { text, blocks, asides, images } = source.article
      expect(text).not.toMatch(/\r|\0|\p{Surrogate}/u)
      let last = 0
      for (const { start, end } of blocks) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
      for (const { start, end } of asides) expect(end).toBeGreaterThan(start)
      for (const { at } of images) expect(at).toBeLessThanOrEqual(text.length)
    }
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
    expect(thrown.message).toMatch(/^[“A-Z].+[.]$/s)
  }
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(5_000)
}

/** Runs that found something once, and are tried every time: put the seed here that fast-check prints. */
const seeds = [20250311, 19110506]

const formats =
  'email mhtml archive docx odt pdf rtf transcript references bookmarks markdown text html'.split(
    ' ',
  )

for (const format of formats)
  test(
    `a damaged file of ${format} is read as far as it goes or refused with a sentence`,
    {
      timeout: 120_000,
    },
    async () => {
      const pages = pagesOf(format)
      expect(pages.length).toBeGreaterThan(1)
      for (const seed of seeds)
        await fc.assert(
          fc.asyncProperty(fc.constantFrom(...pages), damage, ({ name, bytes }, damaged) =>
            checkReading(name, damaged(bytes)),
          ),
          { numRuns: 60, seed },
        )
    },
  )

test(
  'a packed document whose words are damaged is read or refused with a sentence',
  {
    timeout: 120_000,
  },
  async () => {
    const documents = [...Object.values(docxCases), ...Object.values(odtCases)].map((bytes) =>
      unzipSync(bytes),
    )
    for (const seed of seeds)
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...documents),
          fc.double({ min: 0, max: 0.9999, noNaN: true }),
          damage,
          (parts, which, damaged) => {
            const names = Object.keys(parts)
            const target = names[Math.floor(names.length * which)]!
            const entries = names.map((name) => ({
              name,
              bytes: name === target ? damaged(parts[name]!) : parts[name]!,
              isStored: name === 'mimetype',
            }))
            return checkReading(names.includes('content.xml') ? 'a.odt' : 'a.docx', zipOf(entries))
          },
        ),
        { numRuns: 80, seed },
      )
  },
)
