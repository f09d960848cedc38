import { expect, test } from 'vitest'
import { locatorOf } from '../../../shared/domain/locators'
import { readFile, readOne, refusalOf } from '../testing/readFile'
import { goldenPdfs } from './testing/goldenPdfs'
import { makePdf, type PageToMake } from './testing/makePdf'
import { setText } from './testing/setText'

const sentence =
  'The harbour board of Port Ellery voted on Tuesday to close the old slipway, whose timbers no longer bear the boats.'

function pageOf(text: string): PageToMake {
  return { words: setText([text], { x: 72, y: 700, width: 400, size: 11 }).words }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

const report = goldenPdfs['headers-footers-and-page-labels']!()

test.each<[string, Uint8Array, string, RegExp]>([
  [
    'one with a password',
    makePdf({ pages: [pageOf(sentence)], locked: true }),
    'protected',
    /password.*save a copy/,
  ],
  [
    'a scan',
    makePdf({ pages: [{ words: [], picture: true }] }),
    'no-article-text',
    /pictures.*OCR/,
  ],
  ['an empty file', new Uint8Array(0), 'damaged', /Get it again/],
  ['nothing but a first line', bytesOf('%PDF-1.7\n'), 'damaged', /damaged/],
  [
    'noise behind a first line',
    bytesOf(
      `%PDF-1.4\n${Array.from({ length: 50_000 }, (_, at) => String.fromCharCode((at * 167 + 13) % 256)).join('')}`,
    ),
    'damaged',
    /damaged/,
  ],
  ['a part of the beginning', report.slice(0, 700), 'damaged', /damaged/],
])('%s is refused in a sentence that says what to do', async (_, bytes, code, words) => {
  const refusal = await refusalOf(bytes, 'minutes.pdf')
  expect(refusal.code).toBe(code)
  expect(refusal.message).toMatch(/^[“A-Z][^\n]+\.$/)
  expect(refusal.message).toMatch(words)
})

test('a file without its table of contents is read all the same', async () => {
  const cut = textOf(report)
    .replace(/xref[^]*?trailer/, 'trailer')
    .replace(/startxref\n\d+/, 'startxref\n7')
  const { article } = await readOne(bytesOf(cut), 'survey.pdf')
  expect(article.text).toContain('Part 5 of the report')
})

test('a file that breaks off after its second page gives what is there', async () => {
  const whole = textOf(report)
  const cut = whole.slice(
    0,
    whole.indexOf('endstream', whole.indexOf('<005000610072007400200033'.slice(0, 24))),
  )
  expect(cut.length).toBeLessThan(whole.length)
  const found = await readFile(bytesOf(cut), 'survey.pdf').catch((thrown: unknown) => thrown)
  // The tree of pages stands at its beginning, so the first two are found; a reader may also refuse it
  if (found instanceof Error) expect(found.message).toMatch(/damaged/)
  else expect(JSON.stringify(found)).toContain('Part 1 of the report')
})

test('a PDF is known by its first bytes, whatever it is called', async () => {
  const { mediaType, article } = await readOne(report, 'minutes.txt')
  expect(mediaType).toBe('application/pdf')
  expect(article.locators).toHaveLength(5)
})

test('reading takes nothing of the evidence away', async () => {
  const bytes = makePdf({ pages: [pageOf(sentence)] })
  const { bytes: kept } = await readOne(bytes, 'minutes.pdf')
  expect(kept).toBe(bytes)
  expect(bytes.length).toBeGreaterThan(1_000)
})

test('words on a page are cited by what is printed on it', async () => {
  const { article } = await readOne(report, 'survey.pdf')
  const at = article.text.indexOf('Part 2 of the report')
  expect(locatorOf(article.locators, { start: at, end: at + 6 })).toBe('p. ii')
  const over = { start: at, end: article.text.indexOf('Part 3 of the report') + 4 }
  expect(locatorOf(article.locators, over)).toBe('pp. ii–1')
})

test.each([
  ['harbour-\nmaster', 'Port-\nEllery', '1990-\n2000'],
  // The document has it with its hyphen elsewhere
])('%j is joined, %j and %j keep their hyphens', async (...parted) => {
  const words = parted.flatMap((pair, place) =>
    pair.split('\n').map((text, line) => ({
      x: 72,
      y: 700 - place * 60 - line * 14,
      size: 11,
      text:
        line === 0
          ? `The long line before it, up to the edge, ends with ${text}`
          : `${text} and so it goes on.`,
    })),
  )
  const { article } = await readOne(makePdf({ pages: [{ words }] }), 'words.pdf')
  expect(article.text).toContain('ends with harbourmaster and')
  expect(article.text).toContain('ends with Port-Ellery and')
  expect(article.text).toContain('ends with 1990-2000 and')
})

test('a page of thirty thousand letters, each drawn alone, is read in bounded time', async () => {
  const words = Array.from({ length: 30_000 }, (_, at) => ({
    x: (at * 7) % 590,
    y: (at * 13) % 840,
    size: 1 + (at % 9),
    text: 'abc'[at % 3]!,
  }))
  const started = performance.now()
  const { article } = await readOne(makePdf({ pages: [{ words }] }), 'dots.pdf')
  expect(article.text.length).toBeGreaterThan(30_000)
  expect(performance.now() - started).toBeLessThan(15_000)
}, 30_000)

test('pages that name each other are no endless tree', async () => {
  const looped = textOf(report).replace(/\/Kids \[(\d+) 0 R/, '/Kids [2 0 R')
  const outcome = await readFile(bytesOf(looped), 'loop.pdf').catch((thrown: unknown) => thrown)
  const said = outcome instanceof Error ? outcome.message : JSON.stringify(outcome)
  expect(said).toMatch(/damaged|no text|Part \d of the report/)
}, 15_000)

test('more than 5,000 pages are refused by their number', async () => {
  const pages = Array.from({ length: 5_001 }, () => ({ words: [] }))
  const { code, message } = await refusalOf(makePdf({ pages }), 'archive.pdf')
  expect(code).toBe('too-large')
  expect(message).toContain('5,001 pages')
}, 30_000)

test('long notes in small letters do not make every line of the text a paragraph', async () => {
  const text = setText([sentence, sentence], {
    x: 72,
    y: 760,
    width: 400,
    size: 11,
    leading: 17.5,
    space: 9,
  })
  const notes = setText(
    Array.from({ length: 9 }, (_, place) => `${place + 1} ${sentence} ${sentence}`),
    {
      x: 72,
      y: 400,
      width: 400,
      size: 9,
      leading: 12,
    },
  )
  const { article } = await readOne(
    makePdf({ pages: [{ words: [...text.words, ...notes.words] }] }),
    'notes.pdf',
  )
  const { blocks } = article
  expect(
    blocks.filter(({ start, end }) => article.text.slice(start, end) === sentence),
  ).toHaveLength(2)
})

test('each line of a table of contents is its own', async () => {
  const lines = ['1.1 The contract', '1.2 The survey', '1.3 The vote']
  const words = lines.map((line, place) => ({
    x: 72,
    y: 700 - place * 14,
    size: 11,
    text: `${line} ${'. '.repeat(40 - line.length)}${place + 3}`,
  }))
  const { article } = await readOne(makePdf({ pages: [{ words }] }), 'contents.pdf')
  expect(article.blocks).toHaveLength(3)
})
