import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closingLine, isClosingLine } from './closingLine'
import type { Terms } from './terms'

const terms = fc.oneof(
  fc.constantFrom<Terms>({ kind: 'background' }, { kind: 'off record' }, { kind: 'embargo' }),
  fc
    .date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:00Z'),
      noInvalidDate: true,
    })
    .map((until): Terms => ({ kind: 'embargo', until: until.toISOString() })),
)

test('says what was kept back, by its terms', () => {
  const passages: Terms[] = [
    { kind: 'off record' },
    { kind: 'embargo', until: '2025-05-03T06:00:00.000Z' },
    { kind: 'off record' },
  ]
  expect(closingLine({ passages, events: 0, sources: [{ kind: 'background' }] })).toBe(
    '3 passages withheld: 2 off the record, 1 under embargo until 3 May 2025, 06:00 UTC; 1 source on background not named.',
  )
  expect(closingLine({ passages: [], events: 2, sources: [] })).toBe('2 events left out.')
  expect(closingLine({ passages: [], events: 0, sources: [] })).toBeNull()
})

test('every line that is written is known again, also when it was broken into lines', () => {
  fc.assert(
    fc.property(fc.array(terms), fc.nat(3), fc.array(terms), (passages, events, sources) => {
      const line = closingLine({ passages, events, sources })
      if (line === null) return
      expect(isClosingLine(line)).toBe(true)
      expect(isClosingLine(line.replaceAll(' ', '\n'))).toBe(true)
      expect(isClosingLine(`${line} And more.`)).toBe(false)
      expect(isClosingLine(`The board said: ${line}`)).toBe(false)
    }),
  )
})

test.each([
  '',
  'Two passages were withheld.',
  '2 passages withheld.',
  '2 passages withheld: both off the record.',
  '1 source on background was not named.',
  '[words withheld: off the record]',
  '4 events left out because of the rain.',
])('a writer’s own words are not taken for it: %s', (line) => {
  expect(isClosingLine(line)).toBe(false)
})

test('a hostile line is refused in bounded time', () => {
  const many = '1 source under embargo until 3 May 2025, 06:00 UTC not named; '.repeat(300)
  const started = performance.now()
  expect(isClosingLine(`${many}!`)).toBe(false)
  expect(isClosingLine('1 under embargo until '.repeat(90_000))).toBe(false)
  expect(performance.now() - started).toBeLessThan(500)
})
