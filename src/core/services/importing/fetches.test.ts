import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CoreEvent } from '../../../shared/api'
import { fetchBounds } from '../../fetching/fetchPage'
import { askOnce } from '../../fetching/askOnce'
import { readAddress } from '../../fetching/readAddress'
import { reachOf } from '../../fetching/reachOf'
import { findFetch } from '../../store/fetches'
import { newestVersion, readOriginal } from '../../store/versions'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { fetches } from './fetches'
import { fieldsOf, importsService } from './imports'

const page = `<!doctype html><html lang="en"><head><title>Ferry late again</title>
<meta property="og:site_name" content="Harbour Gazette"></head><body><article><h1>Ferry late again</h1>
<p>The Skerrow ferry was late again on Tuesday, and nobody from the harbour office came to the quay to explain the delay.</p>
<figure><img src="/quay.png" alt="The quay"></figure>
<p>“We waited an hour in the rain,” said Tomas Reed, who takes the boat to work every morning of the week.</p>
<p>The harbour board will discuss the timetable at its next meeting, which is on the first Monday of April.</p>
</article></body></html>`

/** Packed before anybody waits for it. */
const hugeBody = gzipSync(Buffer.alloc(50_000_000))

let desk: TestDesk
let server: Server
let asked: IncomingMessage[]
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeEach(async () => {
  desk = openTestDesk()
  asked = []
  server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  answer = (_, response) => html(response, page)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
  desk.library.close()
})

function html(response: ServerResponse, body: string | Uint8Array, type = 'text/html'): void {
  response.writeHead(200, { 'content-type': type, 'set-cookie': 'id=1' }).end(body)
}

function site(path = '/'): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
}

function paths(): (string | undefined)[] {
  return asked.map(({ url }) => url)
}

function progress() {
  return desk.heard.filter(
    (event): event is Extract<CoreEvent, { type: 'fetch' }> => event.type === 'fetch',
  )
}

/** A PNG's head, large enough to be a picture of the article. */
function png(): Buffer {
  const size = Buffer.from([0, 0, 2, 0, 0, 0, 2, 0])
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  return Buffer.concat([head, size, Buffer.from('0802000000', 'hex'), Buffer.alloc(64)])
}

test('a page comes with its pictures: the bytes as they were sent, how it was got, and nothing said of us', async () => {
  answer = (request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/new#top' }).end()
    else if (request.url === '/quay.png') html(response, png(), 'image/png')
    else html(response, page)
  }
  const imports = importsService(desk)
  const preview = await imports.api.fetchAddress(site('/old').slice('http://'.length), 'one')
  expect(preview).toMatchObject({ title: { value: 'Ferry late again' }, url: site('/new') })
  expect(paths()).toEqual(['/old', '/new', '/quay.png'])
  for (const { headers, method } of asked) {
    expect(method).toBe('GET')
    expect(Object.keys(headers).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
    expect(headers['user-agent']).toMatch(/^Stet /)
  }

  const { articleId } = imports.api.add(preview.previewId, fieldsOf(preview), null)
  const version = newestVersion(desk.library, articleId)!
  expect(Buffer.from(readOriginal(desk.library, version.id)!).toString()).toBe(page)
  const hops = [
    {
      address: site('/old').replace('http', 'https'),
      status: null,
      note: 'did not answer over https',
    },
    { address: site('/old'), status: 302, note: expect.stringContaining('over http') as string },
    { address: site('/new'), status: 200, note: null },
  ]
  expect(findFetch(desk.library, version.id)).toMatchObject({ hops, contentType: 'text/html' })
  const shown = articlesService(desk).get(articleId)!
  expect(shown.fetched?.hops).toEqual(hops)
  expect(shown.images).toMatchObject([{ mediaType: 'image/png', alt: 'The quay' }])

  const stages = progress().map(({ progress: { stage } }) => stage)
  expect([...new Set(stages)]).toEqual(['asking', 'receiving', 'pictures', 'done'])
  expect(progress().at(-1)!.progress).toMatchObject({
    requestId: 'one',
    hops,
    bytes: Buffer.byteLength(page),
    pictures: 1,
  })
  imports.close()
})

const soon = { ...fetchBounds, time: 600, size: 200_000 }

function get(path: string, requestId = 'one') {
  return fetches(desk, soon).get(site(path), requestId)
}

test.each<[string, string, (request: IncomingMessage, response: ServerResponse) => void]>([
  ['a circle', 'redirects', (_, response) => void response.writeHead(301, { location: '/' }).end()],
  [
    'no end of redirects',
    'redirects',
    ({ url }, response) => void response.writeHead(302, { location: `${url}a` }).end(),
  ],
  [
    'a redirect to a file',
    'redirects',
    (_, response) => void response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  ],
  ['a huge body, announced', 'too-large', (_, response) => html(response, 'x'.repeat(300_000))],
  [
    'a huge body, not announced',
    'too-large',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      for (let piece = 0; piece < 30; piece++) response.write('x'.repeat(10_000))
    },
  ],
  [
    'a huge body, packed small',
    'too-large',
    (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(hugeBody),
  ],
  [
    'a body that does not end',
    'slow',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write(page)
    },
  ],
  ['no answer at all', 'slow', () => undefined],
  ['a picture', 'unsupported-format', (_, response) => html(response, 'x', 'image/png')],
  [
    'a program',
    'unsupported-format',
    (_, response) => html(response, 'x', 'application/octet-stream'),
  ],
  ['nothing', 'empty-file', (_, response) => html(response, '')],
  ['404', 'no-page', (_, response) => void response.writeHead(404).end()],
  ['403', 'no-page', (_, response) => void response.writeHead(403).end()],
  ['500', 'no-page', (_, response) => void response.writeHead(500).end()],
  ['a line cut', 'no-answer', (request) => void request.socket.destroy()],
])('%s is one sentence (%s), and nothing is stored', async (_case, code, respond) => {
  answer = respond
  const failure = await get('/').catch((thrown: unknown) => thrown)
  expect(failure).toMatchObject({ name: 'AppError', code })
  expect((failure as Error).message).toMatch(/^[^\n]{20,300}\.$/)
  expect(asked.length).toBeLessThan(14)
  expect(articlesService(desk).list(null)).toEqual([])
})

test('a charset that only the header names is used, also when the original is shown again', async () => {
  const words = page
    .replace(/lang="en"/, 'lang="ja"')
    .replace('Ferry late again', '港のフェリーがまた遅れた')
  answer = (_, response) =>
    html(response, iconv.encode(words, 'euc-jp'), 'text/html; charset=EUC-JP')
  const imports = importsService(desk)
  const preview = await imports.api.fetchAddress(site(), 'one')
  expect(preview.title?.value).toContain('港のフェリーがまた遅れた')
  const { articleId } = imports.api.add(preview.previewId, fieldsOf(preview), null)
  const version = newestVersion(desk.library, articleId)!
  expect(articlesService(desk).original(version.id)!.text).toContain('港のフェリーがまた遅れた')
  imports.close()
})

test('a fetch that is given up ends at once, and the line is closed', async () => {
  let closed = false
  answer = (request, response) => {
    request.socket.on('close', () => (closed = true))
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write(page)
  }
  const pages = fetches(desk)
  const got = pages.get(site(), 'one').catch((thrown: unknown) => thrown)
  await expect.poll(() => progress().at(-1)?.progress.stage).toBe('receiving')
  await expect(pages.get(site(), 'one')).rejects.toMatchObject({ code: 'not-possible' })
  pages.cancel('one')
  expect(await got).toMatchObject({ code: 'cancelled' })
  await expect.poll(() => closed).toBe(true)
})

test('pictures stop at their number, and one that hangs or is none costs no more than itself', async () => {
  const figures = Array.from(
    { length: 60 },
    (_, n) => `<figure><img src="/${n}.png" alt="${n}"></figure>`,
  )
  const many = page.replace(
    /<figure>.*<\/figure>/,
    figures.join(`<p>${'The quay was full of people. '.repeat(5)}</p>`),
  )
  answer = ({ url }, response) => {
    if (url === '/') html(response, many)
    else if (url === '/1.png') html(response, '<p>Not found</p>')
    else html(response, Buffer.concat([png(), Buffer.from(url!)]), 'image/png')
  }
  const { found } = await fetches(desk).get(site(), 'one')
  expect(asked.length).toBeLessThanOrEqual(31)
  expect(found.article.images.length).toBeGreaterThan(10)
  expect(found.article.images.some(({ alt }) => alt === '1')).toBe(false)
})

test('a reference gets its page as a new version, and is what the page is then', async () => {
  const imports = importsService(desk)
  const preview = await imports.api.drop(
    'ferry.txt',
    new TextEncoder().encode('Ferry late again\n\nKept for its address.'),
  )
  const fields = { ...fieldsOf(preview!), url: site('/ferry') }
  const { articleId } = imports.api.add(preview!.previewId, fields, null)
  desk.library.prepare("UPDATE articles SET kind = 'reference' WHERE id = ?").run(articleId)
  expect(await imports.fetchInto(articleId, 'two')).toEqual({ articleId, outcome: 'new-version' })
  expect(articlesService(desk).get(articleId)).toMatchObject({
    article: { kind: 'web page' },
    version: { number: 2 },
    fetched: { asked: site('/ferry') },
  })
  // The same bytes once more are no version of their own.
  expect(await imports.fetchInto(articleId, 'three')).toMatchObject({ outcome: 'there-already' })
  imports.close()
})

test.each([
  ['example.org/a', 'https://example.org/a', 'http://example.org/a'],
  ['http://example.org', 'https://example.org/', 'http://example.org/'],
  [' https://example.org/a#b ', 'https://example.org/a', null],
  ['localhost:8080/x', 'https://localhost:8080/x', 'http://localhost:8080/x'],
  ['пример.рф', 'https://xn--e1afmkfd.xn--p1ai/', 'http://xn--e1afmkfd.xn--p1ai/'],
])('%s is asked at %s first', (typed, first, otherwise) => {
  const addresses = readAddress(typed)
  expect(addresses.first.href).toBe(first)
  expect(addresses.otherwise?.href ?? null).toBe(otherwise)
})

test.each([
  '',
  'harbour',
  'two words.example',
  'javascript:alert(1)',
  'file:///etc/hosts',
  'data:text/html,x',
  'ftp://example.org/',
  'https://name:secret@example.org/',
  `https://example.org/${'a'.repeat(5000)}`,
])('%j is no address of a page', (typed) => {
  expect(() => readAddress(typed)).toThrow(
    expect.objectContaining({ code: 'not-possible' }) as Error,
  )
})

test.each([
  ['8.8.8.8', 0],
  ['2606:4700::1111', 0],
  ['10.1.2.3', 1],
  ['192.168.1.1', 1],
  ['172.31.0.1', 1],
  ['100.64.0.1', 1],
  ['fd00::1', 1],
  ['127.0.0.1', 2],
  ['169.254.169.254', 2],
  ['0.0.0.0', 2],
  ['::1', 2],
  ['::ffff:127.0.0.1', 2],
  ['::ffff:10.0.0.1', 1],
  ['64:ff9b::7f00:1', 2],
  ['fe80::1', 2],
  ['not an address', 2],
])('%s stands at reach %i', (address, reach) => {
  expect(reachOf(address)).toBe(reach)
})

test('from the open internet no redirect leads to this machine, by number or by name', async () => {
  const { signal } = new AbortController()
  const { port } = server.address() as AddressInfo
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '[::ffff:127.0.0.1]', '127.1'])
    await expect(
      askOnce(new URL(`http://${host}:${port}/`), { signal, furthest: 0 }),
    ).rejects.toMatchObject({ code: 'leads-inside' })
  expect(asked).toEqual([])
})
