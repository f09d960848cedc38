import { expect, test } from 'vitest'
import { dotted } from './words'

test('what is known stands with dots between, and what is not leaves none', () => {
  expect(dotted('Ellery Courier', null, false, '', '14 Mar 2025')).toBe(
    'Ellery Courier · 14 Mar 2025',
  )
  expect(dotted(null, undefined)).toBe('')
})

test('an outlet that is read from right to left is set apart, so that the day beside it keeps its order', () => {
  expect(dotted('بريد الساحل', '11 Mar 2026')).toBe('\u2068بريد الساحل\u2069 · 11 Mar 2026')
})
