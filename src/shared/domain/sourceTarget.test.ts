import { expect, test } from 'vitest'
import { pagesOfPdf } from './locators'
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

const page = { type: 'FragmentSelector', conformsTo: pagesOfPdf, value: 'page=3' } as const

test('the page of the original comes along, and back', () => {
  const target = sourceTarget({ ...passage, fragment: page })
  expect(target.selector).toHaveLength(3)
  expect(passageOfTarget(JSON.parse(JSON.stringify(target)))).toEqual({
    ...passage,
    fragment: page,
  })
})

test.each([
  { ...page, value: 'page=3&action=print' },
  { ...page, conformsTo: 'https://example.org/' },
  { ...page, value: 't=3' },
  'page=3',
])('a page that is none is left behind: %j', (fragment) => {
  const target = { ...sourceTarget(passage) } as { selector: unknown[] }
  target.selector = [...target.selector, fragment]
  expect(passageOfTarget(target)).toEqual(passage)
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
