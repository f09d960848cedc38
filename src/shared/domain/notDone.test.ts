import { expect, test } from 'vitest'
import { notDoneSentence } from './notDone'

test.each([
  ['uk', 'This article is in Ukrainian:'],
  ['pt-BR', 'This article is in Brazilian Portuguese:'],
  ['und', 'This article is in a language that Stet does not read:'],
  ['not a language', 'This article is in a language that Stet does not read:'],
])('of an article in %s it is said what is not looked for', (language, beginning) => {
  const sentence = notDoneSentence({ reason: 'language', language })
  expect(sentence.startsWith(beginning)).toBe(true)
  expect(sentence).toContain('only the names that you accepted')
})

test('of a very long article it is said how far it was looked through', () => {
  expect(notDoneSentence({ reason: 'length', analysed: 1_000_000 })).toContain('first 1,000,000')
})
