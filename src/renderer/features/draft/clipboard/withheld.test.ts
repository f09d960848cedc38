import { Slice, type Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type { Instant } from '../../../../shared/domain/days'
import { sourceTarget } from '../../../../shared/domain/sourceTarget'
import { wordsWithheld, type Terms } from '../../../../shared/domain/terms'
import type { Tie, TieTarget } from '../../../../shared/pages'
import { allTies } from '../extensions/ties'
import { draftOf, schema } from '../testing/draftSchema'
import { leavingWords, withheldSentence, type TargetOf } from './withheld'

const now = '2025-03-12T09:00:00.000Z' as Instant
const target = sourceTarget({
  versionSha256: '9c41d2e0'.repeat(8),
  start: 120,
  end: 125,
  exact: 'words',
  prefix: 'She said: ',
  suffix: ' Then',
})

test('words on the record leave with where they come from', () => {
  const { left, ties } = leave(draftOf('She: “[a|words].”'), { a: { kind: 'on record' } })
  expect(left).toBe('She: “words.”')
  expect(ties).toEqual([{ kind: 'quote', id: 'a', target: JSON.stringify(target) }])
})

test.each<[string, Terms]>([
  ['off the record', { kind: 'off record' }],
  [
    'embargo until 12 March 2025, 10:00 UTC',
    { kind: 'embargo', until: '2025-03-12T10:00:00.000Z' },
  ],
  ['embargo', { kind: 'embargo' }],
])('words given %s stay here', (said, terms) => {
  const { left, ties, withheld } = leave(draftOf('She: “[a|very words].” And “[b|more]”'), {
    a: terms,
    b: { kind: 'on record' },
  })
  expect(left).toBe(`She: “[words withheld: ${said}].” And “more”`)
  expect(left).toContain(wordsWithheld(terms))
  expect(ties.map(({ id }) => id)).toEqual(['b'])
  expect(withheld).toEqual({ words: 1, names: 0 })
})

test('an embargo that is over keeps nothing back', () => {
  const terms: Terms = { kind: 'embargo', until: '2025-03-12T08:59:59.000Z' }
  expect(leave(draftOf('“[a|words]”'), { a: terms }).left).toBe('“words”')
})

test('of words on background the source is not told', () => {
  const { left, ties, withheld } = leave(draftOf('“[a|words]”'), { a: { kind: 'background' } })
  expect(left).toBe('“words”')
  expect(ties).toEqual([{ kind: 'quote', id: 'a', target: null }])
  expect(withheld).toEqual({ words: 0, names: 1 })
})

test('withheld words are one placeholder, bold or broken by a line', () => {
  const link = schema.mark('sourcedQuote', { quoteId: 'a' })
  const doc = draftOf(
    schema.node('paragraph', null, [
      schema.text('“'),
      schema.text('very ', [link]),
      schema.text('bold', [link, schema.mark('bold')]),
      schema.node('hardBreak'),
      schema.text('words', [link]),
      schema.text('”'),
    ]),
  )
  expect(leave(doc, { a: { kind: 'off record' } }).left).toBe('“[words withheld: off the record]”')
})

test('words whose terms are not read yet stay here', () => {
  const { left, withheld } = leave(draftOf('“[a|words]”'), {})
  expect(left).toBe('“[words withheld: their terms are not read yet]”')
  expect(withheld.words).toBe(1)
})

test('words whose quote is gone leave as they are', () => {
  const { left, ties } = leave(draftOf('“[a|words]”'), { a: null })
  expect(left).toBe('“words”')
  expect(ties).toEqual([{ kind: 'quote', id: 'a', target: null }])
})

test('words from another library take along where they came from', () => {
  const link = schema.mark('sourcedQuote', { quoteId: 'far', target: 'as it came' })
  const doc = draftOf(schema.node('paragraph', null, [schema.text('words', [link])]))
  expect(leave(doc, {}).ties).toEqual([{ kind: 'quote', id: 'far', target: 'as it came' }])
})

test('a citation leaves with its passage, unless that is kept back', () => {
  const doc = draftOf(
    schema.node('paragraph', null, [
      schema.text('So it was'),
      schema.node('citation', { anchorId: 'a' }),
      schema.node('citation', { anchorId: 'b' }),
    ]),
  )
  const { ties } = leave(doc, { a: { kind: 'on record' }, b: { kind: 'off record' } })
  expect(ties.map((tie) => tie.target !== null)).toEqual([true, false])
})

test('the words kept back are the same within lists and block quotations', () => {
  const doc = draftOf(
    schema.node('blockquote', null, [
      schema.node('paragraph', null, draftOf('[a|x]').child(0).content),
    ]),
  )
  expect(leave(doc, { a: { kind: 'off record' } }).left).toBe('[words withheld: off the record]')
})

test('a person is told how much was kept back', () => {
  expect(withheldSentence({ words: 2, names: 1 })).toBe(
    'Outside Stet: 2 passages withheld, by the terms on which they were given; 1 passage given on background, without the source. Within this library nothing is lost.',
  )
})

function leave(doc: Node, terms: Record<string, Terms | null>) {
  const targetOf: TargetOf = ({ kind, id }: Tie): TieTarget | null | undefined => {
    const known = terms[id]
    return known && { kind, id, target, speaker: null, terms: known }
  }
  const nothing: TargetOf = (tie) => (terms[tie.id] === null ? null : targetOf(tie))
  const whole = new Slice(doc.content, 0, 0)
  const { slice, withheld } = leavingWords(whole, nothing, now)
  const left = schema.node('doc', null, slice.content)
  return { left: left.textContent, ties: allTies(left), withheld }
}
