import { expect, test } from 'vitest'
import { holdsSeveral, readSources } from '../readSources'
import type { SourceFile } from '../SourceFile'

const head = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n'

function bookmarks(words: string): SourceFile {
  const bytes = new TextEncoder().encode(head + words)
  return { name: 'bookmarks.html', bytes, beside: () => Promise.resolve(null) }
}

async function count(file: SourceFile): Promise<{ sources: number; milliseconds: number }> {
  const started = performance.now()
  let sources = 0
  for await (const _source of readSources(file)) sources++
  return { sources, milliseconds: performance.now() - started }
}

function many(number: number): string {
  const line = (n: number) =>
    `<DT><H3>Folder ${n}</H3><DL><p><DT><A HREF="https://gazette.example/${n}" ADD_DATE="1741680000" ICON="data:image/png;base64,${'iVBO'.repeat(100)}">Story ${n}</A></DL><p>\n`
  return Array.from({ length: number }, (_, n) => line(n)).join('')
}

test('a page of bookmarks holds several sources, another page one', () => {
  expect(holdsSeveral(bookmarks(''))).toBe(true)
  const page = new TextEncoder().encode('<!doctype html><p>Bookmarks of the harbour')
  expect(holdsSeveral({ name: 'page.html', bytes: page })).toBe(false)
})

test('twenty thousand bookmarks take four times as long as five thousand, not sixteen', async () => {
  await count(bookmarks(many(1000)))
  const few = await count(bookmarks(many(5000)))
  const all = await count(bookmarks(many(20_000)))
  expect(all.sources).toBe(20_000)
  expect(all.milliseconds).toBeLessThan(Math.max(400, few.milliseconds * 10))
}, 60_000)

test.each([
  ['links that never end', '<a '.repeat(200_000)],
  ['folders in folders', '<DT><H3>Deeper</H3><DL><p>'.repeat(50_000)],
  ['lists that were never opened', '</DL>'.repeat(200_000)],
  ['quotes that never close', '<A HREF="https://x.example/'.repeat(100_000)],
])('%s are read in bounded time', async (_case, words) => {
  const whole = `${words}<DT><A HREF="https://whole.example/">Whole</A>`
  const { sources, milliseconds } = await count(bookmarks(whole))
  expect(sources).toBeGreaterThan(0)
  expect(milliseconds).toBeLessThan(10_000)
})
