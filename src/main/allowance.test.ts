import { expect, test } from 'vitest'
import { allowance } from './allowance'

test('three restarts a minute, and a fourth once the first is a minute ago', () => {
  const mayRestart = allowance(3, 60_000)
  expect([0, 10_000, 20_000, 30_000].map(mayRestart)).toEqual([true, true, true, false])
  expect(mayRestart(59_999)).toBe(false)
  expect(mayRestart(60_000)).toBe(true)
})
