import { expect, test } from 'vitest'
import type { Block } from '../../../shared/domain/articles'
import { turnSpeaker } from './turnSpeaker'

const turns = [
  'The hearing opened at nine.',
  'Lena Oduya: We are quorate. The minutes stand.',
  'There is one more thing: the slipway.',
  'DR. CALDER: Nobody asked the crews.',
  '[A door closes]',
  'Who was that?',
]
const text = turns.join('\n')
const blocks = turns.map((words): Block => {
  const start = text.indexOf(words)
  return { type: 'paragraph', start, end: start + words.length }
})

test.each([
  ['We are quorate', 'Lena Oduya'],
  ['the slipway', 'Lena Oduya'],
  ['Nobody asked', 'DR. CALDER'],
  ['opened at nine', null],
  ['Who was that', null],
  ['Lena Oduya: We', null],
])('“%s” is said by %s', (words, expected) => {
  const start = text.indexOf(words)
  const label = turnSpeaker(text, blocks, { start, end: start + words.length })
  expect(label && text.slice(label.start, label.end)).toBe(expected)
})

test('a passage of no paragraph is said by nobody', () => {
  expect(turnSpeaker(text, [], { start: 0, end: 3 })).toBeNull()
})
