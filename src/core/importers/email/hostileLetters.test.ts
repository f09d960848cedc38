import { expect, test } from 'vitest'
import { holdsSeveral } from '../readSources'
import type { FoundSource } from '../SourceFile'
import { readAll, readOne, refusalOf } from '../testing/readAll'

const words = 'The harbour board of Port Ellery voted on Tuesday to close the old slipway.'
const head =
  'From: Ines Calder <ines@gazette.example>\nDate: Tue, 11 Mar 2025 10:00:00 +0100\nSubject: Slipway\nMIME-Version: 1.0\n'

function multipart(parts: string[], type = 'mixed', boundary = 'b'): string {
  return `Content-Type: multipart/${type}; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`
}

const plain = `Content-Type: text/plain\n\n${words}`

test(
  'a message of 10,000 parts is read in bounded time, and what was left is said',
  { timeout: 60_000 },
  async () => {
    const parts = Array.from(
      { length: 10_000 },
      (_, place) =>
        `Content-Type: text/plain\nContent-Disposition: attachment; filename=${place}.txt\n\n${words}`,
    )
    const began = process.cpuUsage()
    const found = await readAll('many.eml', head + multipart([plain, ...parts]))
    expect(found).toHaveLength(1 + 1_000 + 1)
    expect(found.at(-1)).toMatchObject({ error: { code: 'too-many' } })
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(20_000)
  },
)

test('10,000 texts in one message are its text', { timeout: 60_000 }, async () => {
  const { article } = await readOne(
    'many.eml',
    head + multipart(Array.from({ length: 10_000 }, () => plain)),
  )
  expect(article.blocks.filter(({ type }) => type === 'paragraph').length).toBeGreaterThan(9_999)
})

test('parts nested 2,000 deep are refused with a sentence', async () => {
  let body = plain
  for (let depth = 0; depth < 2_000; depth++) body = multipart([body], 'mixed', `b${depth}`)
  const { code, message } = await refusalOf('deep.eml', head + body)
  expect(code).toBe('broken-file')
  expect(message).toMatch(/^“deep\.eml” is nested/)
})

test('messages forwarded within one another are read four deep', async () => {
  let letter = `${head}\n${words}`
  for (let depth = 0; depth < 8; depth++)
    letter = `${head}${multipart([plain, `Content-Type: message/rfc822\n\n${letter}`], 'mixed', `f${depth}`)}`
  const found = await readAll('thread.eml', letter)
  expect(found.filter((source) => !('error' in source))).toHaveLength(5)
  expect(found.at(-1)).toMatchObject({ error: { code: 'too-deep' } })
})

test.each([
  [
    'encrypted by S/MIME',
    `${head}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nMIAG\n`,
  ],
  [
    'encrypted by PGP',
    head +
      multipart(
        [
          'Content-Type: application/pgp-encrypted\n\nVersion: 1',
          'Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----',
        ],
        'encrypted',
      ),
  ],
])('a message %s is refused with a sentence', async (_, letter) => {
  const { code, message } = await refusalOf('secret.eml', letter)
  expect(code).toBe('password-protected')
  expect(message).toMatch(/is encrypted\. Open it in your mail program/)
})

test.each([
  [
    'a boundary that is never written',
    `${head}Content-Type: multipart/mixed; boundary=never\n\n${words}\n`,
  ],
  ['no boundary at all', `${head}Content-Type: multipart/mixed\n\n${words}\n`],
  [
    'a boundary that never ends',
    `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n${plain}\n`,
  ],
  [
    'a part without headers',
    `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n${words}\n--b--\n`,
  ],
  [
    'a charset that does not exist',
    `${head}Content-Type: text/plain; charset="no-such-\\"charset"\n\n${words}\n`,
  ],
  [
    'a transfer encoding that does not exist',
    `${head}Content-Type: text/plain\nContent-Transfer-Encoding: x-uu\n\n${words}\n`,
  ],
  [
    'base64 with rubbish in it',
    `${head}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!${Buffer.from(words).toString('base64')}??\n`,
  ],
  ['a type that is no type', `${head}Content-Type: ;;;=\n\n${words}\n`],
  [
    'an alternative with nothing to choose',
    head + multipart(['Content-Type: text/html\n\n<br>', plain], 'alternative'),
  ],
  ['line ends of old Macintoshes', `${head}\n${words}`.replaceAll('\n', '\r')],
])('a message with %s still gives its words', async (_, letter) => {
  const { article } = await readOne('odd.eml', letter)
  expect(article.text).toContain('voted on Tuesday to close the old slipway')
})

test.each([
  ['a recipient a million times over', `${head}To: ${'a@b.example, '.repeat(200_000)}\n\n${words}`],
  ['quotation marks nested 100,000 deep', `${head}\n${'>'.repeat(100_000)} deep\n\n${words}`],
  ['a line of 10 MB', `${head}\n${words} ${'word '.repeat(2_000_000)}`],
  [
    '300,000 lines that go on',
    `${head}Content-Type: text/plain; format=flowed\n\n${words}\n${'goes on \n'.repeat(300_000)}`,
  ],
  [
    'pictures that never end',
    `${head}Content-Type: text/html\n\n<p>${words}</p>${'<img src="cid:'.repeat(50_000)}`,
  ],
  ['encoded words without end', `${head}X-Note: ${'=?utf-8?Q?=41'.repeat(50_000)}\n\n${words}`],
])('%s cost bounded time', { timeout: 30_000 }, async (_, letter) => {
  const began = process.cpuUsage()
  const { article } = await readOne('long.eml', letter)
  expect(article.text).toContain('voted on Tuesday to close the old slipway')
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000)
})

test('a message without attachments gets the form, one with an attachment does not', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text)
  expect(holdsSeveral({ name: 'a.eml', bytes: bytesOf(`${head}\n${words}`) })).toBe(false)
  expect(
    holdsSeveral({
      name: 'a.eml',
      bytes: bytesOf(
        head + multipart([plain, 'Content-Type: application/pdf; name=a.pdf\n\n%PDF']),
      ),
    }),
  ).toBe(true)
  expect(
    holdsSeveral({
      name: 'a.mbox',
      bytes: bytesOf(`From - Tue Mar 11 10:00:00 2025\n${head}\n${words}`),
    }),
  ).toBe(true)
})

test('a page under the name of a message is a page; a note with a From line is a note', async () => {
  const page = `<!doctype html><html><body><p>${words}</p></body></html>`
  expect((await readOne('a.eml', page)).article.kind).toBe('web page')
  expect((await readOne('a.txt', `From: the harbour\n\n${words}`)).article.kind).toBe('document')
  expect(
    (await readOne('a.txt', `Message-ID: <1@b.example>\n${head}\n${words}`)).article.kind,
  ).toBe('e-mail')
})

test('an attachment with folders in its name stays where it is', async () => {
  const found = await readAll(
    'a.eml',
    head +
      multipart([
        plain,
        `Content-Type: text/plain\nContent-Disposition: attachment; filename="../../etc/notes.txt"\n\n${words}`,
      ]),
  )
  expect(found.map(({ inner }) => inner)).toEqual(['', 'notes.txt'])
})

test(
  'a mailbox of 50 MB is read message by message in flat memory',
  { timeout: 120_000 },
  async () => {
    const body = `${`${words} It comes to no decision at all. `.repeat(8)}\n`.repeat(40)
    const letters = Array.from(
      { length: 1_500 },
      (_, place) =>
        `From - Tue Mar 11 10:00:00 2025\n${head.replace('Slipway', `Slipway ${place}`)}\n${body}\n`,
    )
    const mailbox = new TextEncoder().encode(letters.join(''))
    expect(mailbox.length).toBeGreaterThan(50_000_000)
    const { readSources } = await import('../readSources')
    let count = 0
    let most = 0
    let atFirst = 0
    for await (const found of readSources({
      name: 'all.mbox',
      bytes: mailbox,
      beside: () => Promise.resolve(null),
    })) {
      expect((found as FoundSource).inner).toBe(`${count + 1} Slipway ${count}`)
      if (++count % 100 !== 0) continue
      const { heapUsed, external, arrayBuffers } = process.memoryUsage()
      const now = heapUsed + external + arrayBuffers
      if (count === 200) atFirst = now
      most = Math.max(most, now)
    }
    expect(count).toBe(1_500)
    expect(most - atFirst).toBeLessThan(200 * 2 ** 20)
  },
)
