import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '../../../shared/errors'
import { readSources } from '../readSources'

const golden = new URL('golden/', import.meta.url)
const pages = readdirSync(fileURLToPath(golden))
  .filter((name) => !name.startsWith('.'))
  .map((name) => readFileSync(new URL(`${name}/page.html`, golden)))

/** What is done to a page's bytes before it is read. */
type Mutation = (bytes: Uint8Array) => Uint8Array

const place = fc.double({ min: 0, max: 1, noNaN: true })
const snippets =
  '<div> </div> <p> </article> <!-- --> <script> </script> <table><tr><td> <blockquote\u00a0class="twitter-tweet"> <img\u00a0src="data:image/png;base64,iVBORw0KGgo="> <br><br> &#xD83D; <template> <![CDATA[ <figure> " > \u0000 \u202e'
    .split(' ')
    .map((snippet) => Buffer.from(snippet.replaceAll('\u00a0', ' ')))

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(0, Math.floor(at * bytes.length)),
  ),
  place.map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(Math.floor(at * bytes.length)),
  ),
  fc
    .tuple(place, fc.constantFrom(...snippets), fc.integer({ min: 1, max: 400 }))
    .map(([at, snippet, times]): Mutation => (bytes) => {
      const cut = Math.floor(at * bytes.length)
      const inserted = Buffer.concat(Array.from({ length: times }, () => snippet))
      return Buffer.concat([bytes.subarray(0, cut), inserted, bytes.subarray(cut)])
    }),
  fc.tuple(place, place).map(([from, until]): Mutation => (bytes) => {
    const [start, end] = [from, until].sort((one, other) => one - other)
    const [first, last] = [Math.floor(start! * bytes.length), Math.floor(end! * bytes.length)]
    // A stretch of the page goes, or stands twice
    return first % 2
      ? Buffer.concat([bytes.subarray(0, first), bytes.subarray(last)])
      : Buffer.concat([bytes.subarray(0, last), bytes.subarray(first)])
  }),
  fc
    .array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 30 })
    .map((changes): Mutation => (bytes) => {
      const changed = Uint8Array.from(bytes)
      for (const [at, byte] of changes) changed[Math.floor(at * (changed.length - 1))] = byte
      return changed
    }),
)

async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  const started = performance.now()
  try {
    const file = { name: 'page.html', bytes, beside: () => Promise.resolve(null) }
    for await (const found of readSources(file)) {
      if ('error' in found) throw found.error
      const { text, blocks, images } = found.article
      for (const { start, end } of blocks) expect(end).toBeGreaterThan(start)
      expect(blocks.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
      for (const { at } of images) expect(at).toBeLessThanOrEqual(text.length)
    }
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
  }
  // No page of this size takes a hundredth of that; a loop that does not end does.
  expect(performance.now() - started).toBeLessThan(5_000)
}

test('a page cut off, doubled, spliced or scrambled is read or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...pages),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (page, mutations) =>
        readOrRefuse(mutations.reduce<Uint8Array>((bytes, mutate) => mutate(bytes), page)),
    ),
    { numRuns: 250, seed: 20260320 },
  )
}, 120_000)

test('a page cut off after any byte is read or refused with a sentence', async () => {
  const page = readFileSync(new URL('posts-of-five-networks/page.html', golden))
  for (let length = 0; length < page.length; length += 7)
    await readOrRefuse(page.subarray(0, length))
}, 120_000)

test('200 MB are refused with a sentence', async () => {
  const file = {
    name: 'page.html',
    bytes: new Uint8Array(200 * 2 ** 20).fill(0x61),
    beside: () => Promise.resolve(null),
  }
  const read = async () => {
    for await (const found of readSources(file)) expect(found).toBe('refused')
  }
  await expect(read()).rejects.toMatchObject({ code: 'too-large' })
})
