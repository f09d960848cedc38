import { expect, test } from 'vitest'
import { AppError } from '../../../shared/errors'
import { holdsSeveral, readSources } from '../readSources'
import type { FoundSource, SourceFile, UnreadSource } from '../SourceFile'

function list(name: string, words: string, beside: Record<string, string> = {}) {
  const asked: string[] = []
  const bytes = new TextEncoder().encode(words)
  const file: SourceFile = {
    name,
    bytes,
    beside(path) {
      asked.push(path)
      const there = beside[path]
      return Promise.resolve(there === undefined ? null : new TextEncoder().encode(there))
    },
  }
  return { file, asked }
}

async function read(file: SourceFile): Promise<(FoundSource | UnreadSource)[]> {
  const found: (FoundSource | UnreadSource)[] = []
  for await (const source of readSources(file)) found.push(source)
  return found
}

function titles(sources: (FoundSource | UnreadSource)[]): (string | undefined)[] {
  return sources.map((source) =>
    'error' in source ? source.error.message : source.article.title?.value,
  )
}

test('lists hold several sources; JSON and XML only when they look like a list', () => {
  const several = (name: string, words: string) => holdsSeveral(list(name, words).file)
  expect(several('a.ris', 'TY  - NEWS')).toBe(true)
  expect(several('a.txt', 'TY  - NEWS\nER  - ')).toBe(true)
  expect(several('a.txt', 'TY is a name')).toBe(false)
  expect(several('a.bib', '')).toBe(true)
  expect(several('a.json', '[{"type": "article-newspaper"}]')).toBe(true)
  expect(() => several('package.json', '{"name": "x", "type": "module"}')).toThrow(AppError)
  expect(() => several('feed.xml', '<rss/>')).toThrow(AppError)
})

test('a hundred thousand entries are read as they are asked for, one at a time', async () => {
  const entries = Array.from(
    { length: 100_001 },
    (_, index) => `TY  - NEWS\nTI  - Ferry ${index}\nDA  - 2025/03/11\nER  - \n`,
  )
  const { file } = list('long.ris', entries.join('\n'))
  const started = performance.now()
  const sources = readSources(file)[Symbol.asyncIterator]()
  const first = await sources.next()
  // Wide bounds: what is meant is that the first does not wait for the last.
  expect(performance.now() - started).toBeLessThan(1500)
  expect(titles([first.value as FoundSource])).toEqual(['Ferry 0'])
  let count = 1
  let last: FoundSource | UnreadSource | null = null
  for (let next = await sources.next(); !next.done; next = await sources.next()) {
    count++
    last = next.value
  }
  expect(count).toBe(100_001)
  expect(titles([last!])[0]).toMatch(/more than 100,000 entries/)
}, 120_000)

test('only files beside the list are asked for, whatever path it gives', async () => {
  const paths = [
    '../../secret.txt',
    '/etc/hosts',
    'C:\\Users\\ines\\ferry.txt',
    'file:///home/ines/clippings/ferry%20two.txt',
    'internal-pdf://0042/ferry.txt',
    'files/../../secret.txt',
    'ssh://host/ferry.txt',
  ]
  const words = `TY  - NEWS\nTI  - Ferry\n${paths.map((path) => `L1  - ${path}\n`).join('')}ER  - \n`
  const { file, asked } = list('paths.ris', words, { 'ferry.txt': 'The ferry sails at nine.' })
  const sources = await read(file)
  expect(asked).toEqual([
    'hosts',
    'Users/ines/ferry.txt',
    'ines/ferry.txt',
    'ferry.txt',
    'ines/clippings/ferry two.txt',
    'clippings/ferry two.txt',
    'ferry two.txt',
    'PDF/0042/ferry.txt',
    'ferry.txt',
  ])
  expect(titles(sources)).toEqual(['Ferry', 'Ferry (ferry.txt)'])
})

test('a file that cannot be read is said, and the entry is there all the same', async () => {
  const words = 'TY  - NEWS\nTI  - Ferry\nL1  - ferry.exe\nER  - \n'
  const [unread, reference] = await read(list('a.ris', words, { 'ferry.exe': 'MZ\0\0\0' }).file)
  expect(unread).toMatchObject({ inner: 'ferry.exe', error: { code: 'unsupported-format' } })
  expect(reference).toMatchObject({ article: { kind: 'reference' } })
})

test('a list within a list that names itself comes to an end', async () => {
  const words = 'TY  - NEWS\nTI  - Round and round\nL1  - a.ris\nER  - \n'
  const sources = await read(list('a.ris', words, { 'a.ris': words }).file)
  expect(sources.length).toBeLessThan(20)
  expect(titles(sources).at(-1)).toBe('Round and round')
})

test('RDF that declares entities of its own is refused, and nothing of it expands', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hosts">]>
<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#"><z:Item><z:title>&b;&x;</z:title></z:Item></rdf:RDF>`
  await expect(read(list('bomb.rdf', bomb).file)).rejects.toMatchObject({ code: 'not-readable' })
})

test('RDF nested a hundred thousand deep is read as far as anything can be meant', async () => {
  const depth = 100_000
  const words = `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#"><z:Item><z:title>Deep</z:title>${'<z:a>'.repeat(depth)}${'</z:a>'.repeat(depth)}</z:Item></rdf:RDF>`
  expect(titles(await read(list('deep.rdf', words).file))).toEqual(['Deep'])
})

test('JSON that is damaged, or nested too deep, is one sentence', async () => {
  const damaged = list('a.json', '[{"type": "article-newspaper", "title": "Breaks o')
  await expect(read(damaged.file)).rejects.toMatchObject({ code: 'broken-list' })
  const depth = 200_000
  const deep = `[{"type":"book","title":"Deep","note":${'['.repeat(depth)}${']'.repeat(depth)}}]`
  const [unread] = titles(await read(list('deep.json', deep).file))
  expect(unread).toBe('Entry 1 is nested too deep to be read.')
})

test.each([
  ['braces that never close', '@a{b, c={'.repeat(60_000)],
  ['lines that begin and never end', '@a{b,\n'.repeat(60_000)],
  ['backslashes', `@a{b, c={${'\\'.repeat(400_000)}}}`],
  ['at signs', '@'.repeat(400_000)],
  ['abbreviations on abbreviations', abbreviations()],
])('BibTeX of %s takes no longer than it is long', async (_case, words) => {
  const started = performance.now()
  await read(list('hostile.bib', words).file).catch(() => null)
  expect(performance.now() - started).toBeLessThan(10_000)
})

function abbreviations(): string {
  const lines = Array.from({ length: 2000 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}`)
  return `@string{s0 = "ha"}\n${lines.join('\n')}\n@misc{a, title = s2000}`
}

test.each([
  ['lines of nothing', '\n'.repeat(500_000)],
  ['one long line', `TY  - NEWS\nTI  - ${'x'.repeat(5_000_000)}`],
  ['lines that go on', `TY  - NEWS\nAB  - a\n${'and on\n'.repeat(300_000)}ER  - `],
  ['markup that never closes', `TY  - NEWS\nTI  - A\nN1  - ${'<a '.repeat(300_000)}\nER  - `],
])('RIS of %s takes no longer than it is long', async (_case, words) => {
  const started = performance.now()
  await read(list('hostile.ris', words).file).catch(() => null)
  expect(performance.now() - started).toBeLessThan(10_000)
})
