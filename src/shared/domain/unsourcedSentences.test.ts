import { expect, test } from 'vitest'
import type { DraftNode } from './drafts'
import { unsourcedSentences } from './unsourcedSentences'

test('a sentence rests on the found strings in it and on nothing else', () => {
  const text = 'The pier is shut. “Nobody asked,” she said. “We did,” he said.'
  const inner = { start: text.indexOf('Nobody'), end: text.indexOf(',”') }
  const other = { start: text.indexOf('We did'), end: text.indexOf(',” he') }
  expect(
    unsourcedSentences(paragraph(text), [
      { key: '0', inner, isFound: true },
      { key: '0', inner: other, isFound: false },
    ]),
  ).toEqual(['The pier is shut.', '“We did,” he said.'])
})

test('a hundred thousand strings in one paragraph are read once', () => {
  const sentence = '“We knew.” '
  const text = sentence.repeat(100_000)
  const checked = Array.from({ length: 100_000 }, (_, index) => ({
    key: '0',
    inner: { start: index * sentence.length + 1, end: index * sentence.length + 9 },
    isFound: true,
  }))
  const started = performance.now()
  expect(unsourcedSentences(paragraph(text), checked)).toEqual([])
  expect(performance.now() - started).toBeLessThan(5000)
})

function paragraph(text: string): DraftNode {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}
