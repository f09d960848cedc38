import { expect, test } from 'vitest'
import { sourceTarget } from '../../../../shared/domain/sourceTarget'
import { readTarget, readTieId } from './targetAttribute'

const target = sourceTarget({
  versionSha256: '9c41d2e0'.repeat(8),
  start: 120,
  end: 125,
  exact: 'words',
  prefix: '',
  suffix: '',
})

test('a target is read as it was written', () => {
  expect(readTarget(JSON.stringify(target))).toBe(JSON.stringify(target))
})

test('nothing else comes along with a target', () => {
  const more = { ...target, onload: 'x', selector: [...target.selector, { type: 'SvgSelector' }] }
  expect(readTarget(JSON.stringify(more))).toBe(JSON.stringify(target))
})

test.each([
  ['nothing', null],
  ['no JSON', '{"source":'],
  ['a list', '[]'],
  ['another address', JSON.stringify({ ...target, source: 'https://example.org' })],
  ['words without end', JSON.stringify(target).replace('words', 'w'.repeat(400_000))],
])('%s is no target', (_, written) => {
  expect(readTarget(written)).toBeNull()
})

test('an id is letters, digits and hyphens, not more than an id has', () => {
  expect(readTieId('01890a5d-ac96-774b-bcce-b302099a8057')).not.toBeNull()
  for (const written of ['', 'a b', '<b>', 'x'.repeat(65), null])
    expect(readTieId(written)).toBeNull()
})
