import { expect, test } from 'vitest'
import { AppError } from '../../shared/errors'
import { bodyOf } from './bodyOf'
import { importBytes, largestImport } from './importBytes'
import type { ImportHint } from './ImportHint'

const paragraph =
  '<p>The harbour board of Port Ellery voted on Tuesday to close the old slipway, whose timbers could no longer bear the boats.</p>'

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function refusal(bytes: Uint8Array, hint: ImportHint): AppError {
  try {
    importBytes(bytes, hint)
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown
    throw thrown
  }
  throw new Error('was not refused')
}

function pageOf(inside: string): Uint8Array {
  return bytesOf(`<html><body><h1>Slipway closed</h1>${inside}${paragraph.repeat(6)}</body></html>`)
}

const refusals: [string, Uint8Array, string | null, string][] = [
  ['an empty file', new Uint8Array(0), 'empty.txt', 'empty-file'],
  ['a file of nothing but spaces', bytesOf(' \n\t \n'), 'blank.txt', 'empty-file'],
  [
    'a picture renamed .txt',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    'notes.txt',
    'not-text',
  ],
  [
    'a program renamed .html',
    Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0),
    'page.html',
    'not-text',
  ],
  [
    'a Word document renamed .md',
    Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0),
    'draft.md',
    'not-text',
  ],
  [
    'random bytes called .txt',
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + 13) % 256),
    'noise.txt',
    'not-text',
  ],
  ['a PDF', bytesOf('%PDF-1.7\n%âãÏÓ'), 'report.pdf', 'unsupported-format'],
  [
    'a Word document, which is read another way',
    Uint8Array.of(0x50, 0x4b, 3, 4),
    'report.docx',
    'not-text',
  ],
  ['rich text', bytesOf('{\\rtf1\\ansi Hello}'), 'letter.rtf', 'unsupported-format'],
  ['a PDF without a name', bytesOf('%PDF-1.7\n'), null, 'unsupported-format'],
  [
    'a page of scripts only',
    bytesOf('<html><body><script>var words = "no"</script></body></html>'),
    'app.html',
    'no-article-text',
  ],
  [
    'an empty page',
    bytesOf('<!doctype html><html><head><title>T</title></head><body></body></html>'),
    'empty.html',
    'no-article-text',
  ],
]

test.each(refusals)('%s is refused with a sentence', (_, bytes, name, code) => {
  const { code: given, message } = refusal(bytes, { name })
  expect(given).toBe(code)
  expect(message).toMatch(/^[“A-Z].{20,}[.]$/)
  if (name !== null) expect(message).toContain(name)
})

test('a file of more than 64 MB is refused with a sentence that says how large it may be', () => {
  const { code, message } = refusal(new Uint8Array(largestImport + 1), { name: 'all-mail.txt' })
  expect(code).toBe('too-large')
  expect(message).toContain('64 MB')
})

test('an unsupported format is refused with the formats that work', () => {
  const { message } = refusal(bytesOf('Slides'), { name: 'report.pptx' })
  for (const kind of ['web pages', 'PDF', 'Word', 'e-mail', 'archives'])
    expect(message).toContain(kind)
})

test('50 MB of plain text is imported, position for position', { timeout: 60_000 }, () => {
  const line =
    'The harbour board of Port Ellery met again on Tuesday and came to no decision at all.\n'
  const bytes = bytesOf(line.repeat(Math.ceil(50_000_000 / line.length)))
  const article = importBytes(bytes, { name: 'minutes.txt' })
  expect(article.text.length).toBe(bytes.length)
  expect(article.blocks.length).toBeLessThan(200_000)
  expect(article.blocks.at(-1)!.end).toBe(article.text.length - 1)
})

const hostile: [string, string][] = [
  ['elements nested 100,000 deep', '<div>'.repeat(100_000)],
  ['inline elements nested 100,000 deep', '<b><i>'.repeat(50_000)],
  ['lists nested 50,000 deep', '<ul><li>'.repeat(50_000)],
  ['a million attributes on one element', `<div ${'a=1 '.repeat(1_000_000)}>`],
  [
    '100,000 attributes of different names',
    `<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>`,
  ],
  ['quotation marks that are never closed', '<div class="'.repeat(20_000)],
  ['comments that are never closed', '<!--'.repeat(50_000)],
  ['drawings and templates that are never closed', '<svg><template>'.repeat(20_000)],
  [
    'JSON-LD nested 100,000 deep',
    `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
  ],
  ['words for those without scripts that never end', '<noscript>'.repeat(100_000)],
  [
    'an article’s text of 5 MB in its JSON-LD',
    `<script type="application/ld+json">{"articleBody":"${'a\\n'.repeat(1_600_000)}"}</script>`,
  ],
  ['closing tags that match nothing', '</div></table></b>'.repeat(20_000)],
  [
    'a picture of 20 MB within the page',
    `<img src="data:image/png;base64,${'A'.repeat(20_000_000)}">`,
  ],
]

test.each(hostile)('a page with %s still gives its article', { timeout: 20_000 }, (_, inside) => {
  const { text } = bodyOf(importBytes(pageOf(inside), { name: 'page.html' }))
  expect(text).toContain('voted on Tuesday to close the old slipway')
})

test('a page of 200,000 paragraphs comes out whole, as plain lines', { timeout: 30_000 }, () => {
  const article = importBytes(bytesOf('<p>A line of it.</p>'.repeat(200_000)), { name: 'log.html' })
  expect(article.text.match(/A line of it\./g)).toHaveLength(200_000)
  expect(article.blocks.length).toBeLessThanOrEqual(60_000)
})

const tangled: [string, string][] = [
  ['quotations nested 100,000 deep', `${'>'.repeat(100_000)} words`],
  ['brackets that are never closed', `${'['.repeat(100_000)} words`],
  ['one unbroken quotation of 500 KB', '> words\n> > words\n'.repeat(25_000)],
  ['emphasis that is never closed', '*words '.repeat(50_000)],
]

test.each(tangled)('Markdown with %s still gives its words', { timeout: 20_000 }, (_, markdown) => {
  expect(importBytes(bytesOf(markdown), { name: 'notes.md' }).text).toContain('words')
})

test('scripts in a page never run, and nothing of them is in the text', () => {
  const page = pageOf(
    '<script>globalThis.ran = true; document.write("<p>written by a script, and long enough to be a paragraph of the article</p>")</script>' +
      '<img src="https://tracker.example/x.png" onerror="globalThis.ran = true">',
  )
  const { text } = importBytes(page, { name: 'page.html' })
  expect(text).not.toContain('written by a script')
  expect('ran' in globalThis).toBe(false)
})
