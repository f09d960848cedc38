import { expect, test } from 'vitest'
import type { ArticleId } from '../../shared/domain/ids'
import type { Terms } from '../../shared/domain/terms'
import { isDescription } from './isDescription'
import { blockOf, evidence, flagsOf } from './testing/flagging'

const unnamed = evidence('“We were told to wait,” a council officer said.', {
  speaker: 'a council officer',
  isUnnamed: true,
})
const named = evidence('“We were told to wait,” Lena Oduya said.')

test('words that stand on one unnamed source', () => {
  const [flag] = flagsOf(
    'anonymous',
    blockOf('“[We were told to wait],” an officer said.', unnamed),
  )
  expect(flag).toMatchObject({ text: 'We were told to wait', evidence: unnamed })
  expect(flag!.sentence).toBe('These words stand on one unnamed source: “a council officer”.')
})

test.each([
  ['a named speaker beside them', '“[We were told to wait],” and {it was so}, said Oduya.', named],
  [
    'another article beside them',
    '“[We were told to wait],” and “{we waited}”.',
    { ...unnamed, articleId: 'a2' as ArticleId },
  ],
])('nothing is asked with %s', (_, written, other) => {
  expect(flagsOf('anonymous', blockOf(written, unnamed, other))).toEqual([])
})

test('nothing is asked of named speakers, nor of passages without one', () => {
  expect(flagsOf('anonymous', blockOf('“[We were told to wait],” Oduya said.', named))).toEqual([])
  const nobody = evidence('They waited.', { speaker: null })
  expect(flagsOf('anonymous', blockOf('“[They waited].”^', nobody))).toEqual([])
})

test('two quotes of the same unnamed source are still one source', () => {
  const written = '“[We were told to wait],” an officer said. “{We waited}.”'
  const other = { ...unnamed, anchor: { ...unnamed.anchor, start: 5 } }
  expect(flagsOf('anonymous', blockOf(written, unnamed, other))).toHaveLength(2)
})

test.each([
  ['a council officer', true],
  ['an unidentified French official', true],
  ['the French official', true],
  ['a person familiar with the talks', true],
  ['two former employees', true],
  ['Lena Oduya', false],
  ['a spokesman for the council', false],
  ['the council', false],
  ['The Quernby Bell', false],
  ['the statement', false],
  ['she', false],
  ['', false],
  [null, false],
])('%s is a description: %s', (speaker, described) => {
  expect(isDescription(speaker)).toBe(described)
})

const offRecord: Terms = { kind: 'off record' }
const embargo: Terms = { kind: 'embargo', until: '2025-05-03T06:00:00.000Z' }

test.each<[Terms, string, string, string]>([
  [
    offRecord,
    '“[We waited],” Oduya said.',
    'We waited',
    'These words were given off the record. Exports leave them out.',
  ],
  [
    embargo,
    '“[We waited],” Oduya said.',
    'We waited',
    'These words were given under embargo until 3 May 2025, 06:00 UTC. Exports leave them out until then.',
  ],
  [
    offRecord,
    'It rained. They waited.^ It rained.',
    'They waited.',
    'The passage that this rests on was given off the record. Exports leave it out.',
  ],
  [
    { kind: 'background' },
    '“[We waited],” Lena Oduya said.',
    'Lena Oduya',
    'These words were given on background, and Lena Oduya is named here.',
  ],
  [
    { kind: 'background' },
    'Mrs Oduya was there. “[We waited],” somebody said.',
    'Oduya',
    'These words were given on background, and Lena Oduya is named here.',
  ],
])('%o: %s', (terms, written, said, sentence) => {
  const flags = flagsOf('terms', blockOf(written, { ...named, terms }))
  expect(flags.map((flag) => [flag.text, flag.sentence])).toEqual([[said, sentence]])
})

test.each<[string, Terms, string]>([
  ['on the record', { kind: 'on record' }, '“[We waited],” Lena Oduya said.'],
  [
    'an embargo that is over',
    { kind: 'embargo', until: '2025-04-01T06:00:00.000Z' },
    '“[We waited],” Oduya said.',
  ],
  ['background, with nobody named', { kind: 'background' }, '“[We waited],” an officer said.'],
  [
    'background, with somebody else named',
    { kind: 'background' },
    '“[We waited],” Meera Tansley said.',
  ],
  [
    'background, with the name in the words themselves',
    { kind: 'background' },
    '“[Oduya waited],” an officer said.',
  ],
])('nothing is asked: %s', (_, terms, written) => {
  expect(flagsOf('terms', blockOf(written, { ...named, terms }))).toEqual([])
})
