import { expect, test } from 'vitest'
import { passageOfTarget, sourceTarget } from './sourceTarget'

const passage = {
  versionSha256: '9c41d2e0'.repeat(8),
  start: 120,
  end: 136,
  exact: 'Nobody wrote it.',
  prefix: 'She said: ',
  suffix: ' Then she left.',
}

test('a passage is found again in its target, also after JSON', () => {
  expect(passageOfTarget(JSON.parse(JSON.stringify(sourceTarget(passage))))).toEqual(passage)
})

test.each([
  ['nothing', null],
  ['words', 'urn:sha256:'],
  ['another kind of source', { ...sourceTarget(passage), source: 'https://example.org/a' }],
  ['a hash that is none', { ...sourceTarget(passage), source: 'urn:sha256:xyz' }],
  ['no selectors', { ...sourceTarget(passage), selector: [] }],
  ['a place before the beginning', sourceTarget({ ...passage, start: -1 })],
  ['an end before the start', sourceTarget({ ...passage, end: 3 })],
  ['no words', sourceTarget({ ...passage, exact: '' })],
])('%s is no passage', (_, value) => {
  expect(passageOfTarget(value)).toBeNull()
})
