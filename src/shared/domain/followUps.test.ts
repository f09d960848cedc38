import { expect, test } from 'vitest'
import type { Day } from './days'
import { dueGroup, isOverdue, settles, sortFollowUps } from './followUps'

const on = '2025-03-12' as Day
const open = (due: string | null) => ({ due: due as Day | null, progress: 'open' as const })

test.each([
  ['2025-03-11', 'overdue'],
  ['2025-03-12', 'this week'],
  ['2025-03-18', 'this week'],
  ['2025-03-19', 'later'],
  // A month is not over before its last day, and may begin any day now.
  ['2025-03', 'this week'],
  ['2025-02', 'overdue'],
  ['2025-04', 'later'],
  ['2025-02-18/2025-03-20', 'this week'],
  ['2025-02-18/..', 'this week'],
  [null, 'no day'],
] as const)('what is due %s is %s on 12 March 2025', (due, group) => {
  expect(dueGroup(open(due), on)).toBe(group)
})

test('what is done or dropped is never overdue', () => {
  expect(isOverdue(open('2025-01-01'), on)).toBe(true)
  for (const progress of ['done', 'dropped'] as const)
    expect(dueGroup({ due: '2025-01-01' as Day, progress }, on)).toBe('done')
})

test('the soonest comes first, what has no day last', () => {
  const titled = (title: string, due: string | null) => ({ title, due: due as Day | null })
  const sorted = sortFollowUps([
    titled('none', null),
    titled('March', '2025-03'),
    titled('b', '2025-03-14'),
    titled('a', '2025-03-14'),
    titled('open', '2025-03-01/..'),
  ])
  expect(sorted.map(({ title }) => title)).toEqual(['a', 'b', 'March', 'open', 'none'])
})

test('an answer and a refusal settle a request, silence does not', () => {
  expect(
    [null, 'asked', 'silent', 'answered', 'declined'].map((reply) => settles(reply as never)),
  ).toEqual([false, false, false, true, true])
})
