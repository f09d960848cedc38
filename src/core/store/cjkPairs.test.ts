import { expect, test } from 'vitest'
import { isCjk, toPairs, toPhrase } from './cjkPairs'

test('a run of CJK letters is pairs, everything else stays as it is', () => {
  expect(toPairs('The ferry was late.')).toBe('The ferry was late.')
  expect(toPairs('東京都庁')).toBe(' 東京 京都 都庁 庁 ')
  expect(toPairs('AI時代、東。')).toBe('AI 時代 代 、 東 。')
  expect(toPairs('スーパー𠮷野')).toBe(' スー ーパ パー ー𠮷 𠮷野 野 ')
})

test('what is asked for is a phrase of the same pairs, wherever in a run it stands', () => {
  expect(toPhrase('京都')).toEqual({ phrase: '京都', more: false })
  expect(toPhrase('東京都')).toEqual({ phrase: '東京 京都', more: false })
  expect(toPhrase('都')).toEqual({ phrase: '都', more: true })
  expect(toPhrase('東京 olympics')).toEqual({ phrase: '東京 京 olympics', more: false })
  expect(toPhrase('harbour board')).toEqual({ phrase: 'harbour board', more: false })
})

test('punctuation of East Asia is not one of its letters', () => {
  expect(['東', 'ひ', 'カ', '한', '々', 'ー'].every(isCjk)).toBe(true)
  expect(['、', '。', '「', 'a', '1', ' '].some(isCjk)).toBe(false)
})
