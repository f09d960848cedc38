import { expect, test } from 'vitest'
import { readOne, refusalOf } from '../testing/readFile'

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

test.each([
  ['plain text called rich text', 'The board met on Tuesday.', 'damaged'],
  ['one without a word', '{\\rtf1\\ansi{\\pict 0102}\\par}', 'no-article-text'],
  ['one of braces only', `{\\rtf1${'{'.repeat(100_000)}`, 'no-article-text'],
])('%s is refused in a sentence', async (_, written, code) => {
  const refusal = await refusalOf(bytesOf(written), 'letter.rtf')
  expect(refusal.code).toBe(code)
  expect(refusal.message).toMatch(/^[“A-Z][^\n]+\.$/)
})

test.each([
  ['opened', '{'],
  ['opened and named', '{\\b'],
  ['closed', '}'],
])('groups %s a million times over neither stop nor slow it', async (_, brace) => {
  const started = performance.now()
  const written = `{\\rtf1 The board met.\\par ${brace.repeat(1_000_000)}}`
  const { article } = await readOne(bytesOf(written), 'deep.rtf')
  expect(article.text).toBe('The board met.')
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('words after groups that were nested too deep are still there', async () => {
  const deep = `${'{'.repeat(5_000)}lost${'}'.repeat(5_000)}`
  const { article } = await readOne(bytesOf(`{\\rtf1 Before. ${deep}After.\\par}`), 'deep.rtf')
  expect(article.text).toBe('Before. After.')
})

test('numbers that no program writes do no harm', async () => {
  const written =
    '{\\rtf1\\ansicpg99999\\uc-5{\\fonttbl{\\f9999999999\\fcharset-3 X;}}\\f-7\\u9999999999?\\u-1?\\bin-9 Words\\bin99999999 gone'
  const { article } = await readOne(bytesOf(written), 'odd.rtf')
  expect(article.text).toContain('Words')
  expect(article.text).not.toContain('gone')
})

test('rich text is known by its first bytes, as programs call it .doc too', async () => {
  const { mediaType } = await readOne(bytesOf('{\\rtf1 The board met.\\par}'), 'minutes.doc')
  expect(mediaType).toBe('application/rtf')
})
