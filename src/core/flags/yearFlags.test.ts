import { expect, test } from 'vitest'
import { blockOf, evidence, flagsOf } from './testing/flagging'

const bridge = evidence('The footbridge was built in 1935 by the harbour board.')
const walk = evidence('On 15 March 2025 the bridge was shut.')

test.each([
  [
    'It was built in 1953.^',
    '1953',
    'The passage says “built in 1935”, not 1953. Which year is it?',
  ],
  [
    'Built in 1953, it carries 40 walkers.^',
    '1953',
    'The passage says “built in 1935”, not 1953. Which year is it?',
  ],
])('%s', (written, year, sentence) => {
  const flags = flagsOf('number', blockOf(written, bridge)).filter(({ text }) => text === year)
  expect(flags).toEqual([expect.objectContaining({ sentence, evidence: bridge, suggestion: null })])
})

test('the year of a day that the passage has', () => {
  const flags = flagsOf('number', blockOf('It was shut on 15 March 2024.^', walk))
  expect(flags.map(({ text }) => text)).toEqual(['2024'])
})

test.each([
  ['the same year', 'It was built in 1935.^'],
  ['another fact', 'It was painted in 1953.^'],
  ['small words alone', 'It was seen in the 1953 report.^'],
  ['two years in the sentence', 'It was built in 1953 and mended in 1960.^'],
  ['quoted words', 'She said it was “built in 1953”.^'],
  ['a sentence that rests on nothing', 'It was built in 1953. It carries walkers.'],
  ['an amount', 'They built in £1953 of steel.^'],
])('nothing is asked of %s', (_, written) => {
  expect(flagsOf('number', blockOf(written, bridge)).map(({ text }) => text)).not.toContain('1953')
})

test('nothing is asked where the passage has several years, or its neighbours that one', () => {
  const written = 'It was built in 1953.^'
  const two = evidence('It was built in 1935 and rebuilt in 1980.')
  expect(flagsOf('number', blockOf(written, two))).toEqual([])
  const beside = evidence('It was built in 1935.', {
    surroundings: 'It was built in 1935.\nThe new one was built in 1953.',
  })
  expect(flagsOf('number', blockOf(written, beside))).toEqual([])
})

test('of several passages one that has the year is enough', () => {
  const other = evidence('The board says it was built in 1953.')
  expect(flagsOf('number', blockOf('It was built in 1953{,} they say.^', bridge, other))).toEqual(
    [],
  )
})
