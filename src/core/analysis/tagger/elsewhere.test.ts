import { expect, test } from 'vitest'
import { tokenize } from '../text/tokens'
import { ELSEWHERE, elsewhereOf } from './elsewhere'

test('a word written large knows where else it stands, itself and headlines left out', () => {
  expect(othersOf('Muhazi\nMuhazi employs ten. At Muhazi they wait.', 'Muhazi', 1)).toEqual([
    [1, 6],
    [6],
    [1],
  ])
})

test('a word in lower case, a mark and a word that stands once have no other places', () => {
  const tokens = tokenize('they told Oslo, they said')
  expect([...elsewhereOf(tokens, () => false)].every((place) => place === -1)).toBe(true)
})

test('of a word that stands often the first places are told', () => {
  expect(othersOf('Oslo '.repeat(9), 'Oslo', 0)).toEqual([
    [1, 2, 3, 4],
    [0, 2, 3, 4],
    [0, 1, 3, 4],
    [0, 1, 2, 4],
    ...Array.from({ length: 5 }, () => [0, 1, 2, 3]),
  ])
})

/** The other places of each token that is this word, the first `headline` tokens being a headline. */
function othersOf(text: string, word: string, headline: number): number[][] {
  const tokens = tokenize(text)
  const others = elsewhereOf(tokens, (at) => at < headline)
  return tokens.flatMap((token, at) =>
    token.text === word
      ? [[...others.subarray(at * ELSEWHERE, (at + 1) * ELSEWHERE)].filter((place) => place >= 0)]
      : [],
  )
}
