import { expect, test } from 'vitest'
import type { QuoteRow } from '../../../../shared/pages'
import { matchingQuotes } from './matchingQuotes'

const rows = [
  row('1', 'Mara Lindqvist', 'Every member voted'),
  row('2', 'Tom Reyes', 'Mara was there'),
  row('3', 'Zoë Ångström', 'No figures'),
  row('4', 'Mara Lindqvist', 'A suggestion only', 'suggested'),
]

test('a speaker comes before the same word in somebody else’s quote', () => {
  expect(found('mara')).toEqual(['1', '2'])
})

test('every word of the query counts, in any order, without accents', () => {
  expect(found('lind every')).toEqual(['1'])
  expect(found('angstrom zoe')).toEqual(['3'])
  expect(found('mara figures')).toEqual([])
})

test('indirect speech is not offered: it has no words to quote', () => {
  const told = row('5', 'Mara Lindqvist', 'that nobody had asked her')
  told.quote.kind = 'indirect'
  expect(matchingQuotes([told], 'mara')).toEqual([])
})

test('nothing typed yet: all that are accepted', () => {
  expect(found('')).toEqual(['1', '2', '3'])
})

function found(query: string): string[] {
  return matchingQuotes(rows, query).map(({ quote }) => quote.id)
}

function row(id: string, speaker: string, exact: string, state = 'accepted'): QuoteRow {
  return {
    quote: { id, speaker, state, anchor: { exact } },
    passage: { outlet: 'Northern Wire', articleTitle: 'Harbour' },
  } as unknown as QuoteRow
}
