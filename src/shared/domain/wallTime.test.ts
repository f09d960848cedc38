import { expect, test } from 'vitest'
import { momentAt, wallTimeAt } from './wallTime'

test.each([
  ['2025-05-03T06:00', 'UTC', '2025-05-03T06:00:00.000Z'],
  ['2025-05-03T06:00', 'Europe/London', '2025-05-03T05:00:00.000Z'],
  ['2025-01-03T00:01', 'Europe/London', '2025-01-03T00:01:00.000Z'],
  ['2025-05-03T06:00', 'America/New_York', '2025-05-03T10:00:00.000Z'],
  ['2025-05-03T06:00', 'Asia/Kathmandu', '2025-05-03T00:15:00.000Z'],
  ['2025-05-03T06:00', 'Pacific/Kiritimati', '2025-05-02T16:00:00.000Z'],
])('%s in %s is %s, and shown so again', (wall, zone, moment) => {
  expect(momentAt(wall, zone)).toBe(moment)
  expect(wallTimeAt(moment, zone)).toBe(wall)
})

test('an hour that clocks skip counts from before the change', () => {
  expect(momentAt('2025-03-30T01:30', 'Europe/London')).toBe('2025-03-30T01:30:00.000Z')
})

test('of an hour that comes twice the first is meant', () => {
  expect(momentAt('2025-10-26T01:30', 'Europe/London')).toBe('2025-10-26T00:30:00.000Z')
})

test.each(['', 'soon', '2025-13-03T06:00', '0202-05-03T06:00', '+275760-09-13T00:00'])(
  '%j is no time',
  (wall) => {
    expect(momentAt(wall, 'UTC')).toBeNull()
  },
)
