import { expect, test } from 'vitest'
import { readOne, refusalOf } from '../testing/readFile'

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

test.each([
  ['no captions', 'WEBVTT\n\nNOTE nothing yet\n', 'no-article-text'],
  ['words without times', 'The board met on Tuesday.\n', 'no-article-text'],
  ['times without words', '1\n00:00:01,000 --> 00:00:02,000\n\n', 'no-article-text'],
  ['no text at all', '\u0000\u0001\u0002\u0003'.repeat(99), 'not-text'],
])('a file of %s is refused in a sentence', async (_, written, code) => {
  const refusal = await refusalOf(bytesOf(written), 'session.srt')
  expect(refusal.code).toBe(code)
  expect(refusal.message).toMatch(/^[“A-Z][^\n]+\.$/)
})

test('two hundred thousand captions, and lines of a megabyte, are read in bounded time', async () => {
  const began = process.cpuUsage()
  const cues = Array.from(
    { length: 200_000 },
    (_, at) => `${at}\n00:00:0${at % 10},000 --> 00:00:0${at % 10},500\nWords and more words.\n`,
  )
  await readOne(bytesOf(cues.join('\n')), 'long.srt')
  for (const line of [
    '<'.repeat(1e6),
    '&#1'.repeat(3e5),
    'A'.repeat(1e6),
    '->'.repeat(5e5),
    ' '.repeat(1e6),
  ])
    await readOne(bytesOf(`1\n00:00:01,000 --> 00:00:02,000\nX ${line} x\n`), 'wide.srt')
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(15_000)
}, 60_000)

test('a caption of half a million lines is one paragraph, read as it stands', async () => {
  const lines = Array.from({ length: 500_000 }, () => 'word')
  const written = `1\n00:00:01,000 --> 00:00:02,000\n${lines.join('\n')}\n`
  const { article } = await readOne(bytesOf(written), 'long.srt')
  expect(article.text).toBe(lines.join(' '))
}, 30_000)

test('what looks like a name is one only before words', async () => {
  const written = (words: string): Uint8Array =>
    bytesOf(`1\n00:00:01,000 --> 00:00:02,000\n${words}\n`)
  for (const words of ['Source: the port authority', 'https://example.org/', 'At 10:30 we left.']) {
    const { article } = await readOne(written(words), 'session.srt')
    expect(article.text).toBe(words)
  }
})
