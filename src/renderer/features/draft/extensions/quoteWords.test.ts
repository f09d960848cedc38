import { describe, expect, test } from 'vitest'
import type { QuoteRow } from '../../../../shared/pages'
import { draftOf } from '../testing/draftSchema'
import { habitOf, writeQuote, type Surroundings } from './quoteWords'

const curly = ['“', '”'] as const

describe('a quote as it is written into a draft', () => {
  test('a clause that ends in a comma goes before its speaker', () => {
    expect(written('They counted us,', 'Meera Tansley')).toBe(
      '“They counted us,” Meera Tansley said.',
    )
  })

  test('a whole sentence goes after its speaker, because its full stop stays', () => {
    expect(written('Nobody wrote it down.', 'the employee')).toBe(
      'The employee said: “Nobody wrote it down.”',
    )
  })

  test('a question or a fragment goes before', () => {
    expect(written('Were they?', 'Ann Lee')).toBe('“Were they?” Ann Lee said.')
    expect(written('no known issues', 'Ann Lee')).toBe('“no known issues”, Ann Lee said.')
  })

  test('nobody named: the words alone', () => {
    expect(written('No.', null)).toBe('“No.”')
  })

  test('in the middle of a sentence the speaker has no capital and there is no second full stop', () => {
    expect(written('No.', 'a member', { before: 'After that,' })).toBe(' a member said: “No.”')
    expect(written('No,', 'Ann Lee', { before: 'Then ', behind: ', and left.' })).toBe(
      '“No,” Ann Lee said',
    )
  })

  test('words over two lines of the source become one line', () => {
    expect(written('One\n  two,', 'Ann Lee')).toBe('“One two,” Ann Lee said.')
  })

  test('marks are those of the document, curly ones in a new one', () => {
    expect(habitOf(draftOf('Nothing quoted'))).toEqual(['“', '”'])
    expect(habitOf(draftOf('He said "no" and “yes”', '"so"'))).toEqual(['"', '"'])
    expect(habitOf(draftOf('“no” and “yes”, 6" long'))).toEqual(['“', '”'])
  })
})

function written(exact: string, speaker: string | null, place: Partial<Surroundings> = {}): string {
  const row = { quote: { anchor: { exact }, speaker } } as QuoteRow
  const { before, words, after } = writeQuote(row, {
    before: '',
    behind: '',
    marks: curly,
    ...place,
  })
  return before + words + after
}
