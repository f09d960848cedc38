import { expect, test } from 'vitest'
import { tokenize } from '../text/tokens'
import { longFormsOf } from './longForms'

test.each([
  [
    'the Tarnoskel Ferry Workers’ Union (TFWU)',
    ['Tarnoskel', 'Ferry', 'Workers', '’', 'Union', 'TFWU'],
  ],
  [
    'TFWU said so. Later the Tarnoskel Ferry Workers Union met.',
    ['TFWU', 'Tarnoskel', 'Ferry', 'Workers', 'Union'],
  ],
  [
    'the Bureau of Harbour and Ferry Affairs (BHFA)',
    ['Bureau', 'of', 'Harbour', 'and', 'Ferry', 'Affairs', 'BHFA'],
  ],
  ['the Friends of the Earth (FOTE)', ['Friends', 'of', 'the', 'Earth', 'FOTE']],
  ['a Dano-Swedish Crossing Board, the DSCB', ['Dano-Swedish', 'Crossing', 'Board', 'DSCB']],
  ['the Harbour Board, and NATO', []],
  ['Mara Lindqvist, an MP', []],
])('initials and what they stand for are seen together: %s', (text, words) => {
  const tokens = tokenize(text)
  const marks = longFormsOf(tokens)
  expect(tokens.filter((_, at) => marks[at] !== 0).map((token) => token.text)).toEqual(words)
})

test('initials right after their words are told from those elsewhere', () => {
  const tokens = tokenize('The Ferry Users League (FUL) met. FUL is new.')
  const marks = longFormsOf(tokens)
  expect(tokens.flatMap((token, at) => (token.text === 'FUL' ? [marks[at]] : []))).toEqual([2, 1])
})

test('a megabyte of capitals is read in one go', () => {
  const text = 'ABC Ab Bc Cd '.repeat(80_000)
  expect(longFormsOf(tokenize(text))[1]).toBeGreaterThan(3)
})
