import { expect, test } from 'vitest'
import type { Day } from './days'
import { isConflict, sortEvents } from './events'
import { newId } from './ids'

const support = (edtf: string) =>
  ({ edtf: edtf as Day }) as Parameters<typeof isConflict>[0]['supports'][number]

test('events stand in the order in which they began, the shortest first', () => {
  const events = ['2025-03', '2025-03-01', '2024', '2025-03-11'].map((edtf) => ({
    edtf: edtf as Day,
    title: edtf,
  }))
  expect(sortEvents(events).map(({ edtf }) => edtf)).toEqual([
    '2024',
    '2025-03-01',
    '2025-03',
    '2025-03-11',
  ])
})

test('two different days are a conflict; a day and its month are not', () => {
  expect(isConflict({ supports: [support('2025-02-18'), support('2025-02-28')] })).toBe(true)
  expect(isConflict({ supports: [support('2025-02-18'), support('2025-02')] })).toBe(false)
  expect(isConflict({ supports: [support('2025-02-18')] })).toBe(false)
})

test('ids sort by the time they were made, also within a millisecond', () => {
  const ids = Array.from({ length: 2000 }, () => newId<string>())
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(2000)
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
