import { expect, test } from 'vitest'
import type { JobId } from '../../../shared/domain/ids'
import type { Instant } from '../../../shared/domain/days'
import type { ImportJob } from '../../../shared/pages'
import {
  finishedInWords,
  linesOf,
  progressInWords,
  rateInWords,
  timeLeftInWords,
} from './importWords'

const job: ImportJob = {
  id: 'job' as JobId,
  label: 'clippings',
  storyId: null,
  state: 'running',
  startedAt: '2025-03-11T08:00:00.000Z' as Instant,
  stoppedBecause: null,
  finishedAt: null,
  files: 10_000,
  filesDone: 1204,
  outcomes: { added: 1150, 'new-version': 4, 'there-already': 30, failed: 20 },
  rate: 38.4,
  secondsLeft: 229,
}

test('an import under way says how far it is, how fast, and how long it will take', () => {
  expect(progressInWords(job)).toBe('1,204 of 10,000 files · 38 a second · about 4 minutes left')
  expect(progressInWords({ ...job, rate: null, secondsLeft: null })).toBe('1,204 of 10,000 files')
  expect(progressInWords({ ...job, state: 'counting', files: 312 })).toBe(
    'Looking for files: 312 so far',
  )
})

test('one that stands still says why, and what stays', () => {
  expect(progressInWords({ ...job, state: 'paused' })).toBe('Paused at 1,204 of 10,000 files')
  expect(progressInWords({ ...job, state: 'cancelled' })).toBe(
    'Cancelled at 1,204 of 10,000 files. What came in stays.',
  )
  expect(progressInWords({ ...job, state: 'interrupted' })).toBe(
    'Stopped at 1,204 of 10,000 files when Stet closed',
  )
})

test('at the end the sentence counts what became of the sources', () => {
  expect(finishedInWords({ ...job, state: 'done' })).toBe(
    '“clippings”: 1,150 came in, 4 new versions, 30 here already, 20 not imported.',
  )
  const nothing = { added: 0, 'new-version': 0, 'there-already': 0, failed: 0 }
  expect(finishedInWords({ ...job, outcomes: nothing })).toBe(
    '“clippings”: nothing to import was found.',
  )
  expect(linesOf(job, null)).toBe(1204)
  expect(linesOf(job, 'failed')).toBe(20)
})

test.each([
  [3, 'a few seconds left'],
  [30, 'less than a minute left'],
  [50, 'about 1 minute left'],
  [60 * 89, 'about 89 minutes left'],
  [60 * 60 * 3, 'about 3 hours left'],
])('%s seconds are “%s”', (seconds, words) => {
  expect(timeLeftInWords(seconds)).toBe(words)
})

test.each([
  [1204.4, '1,204 a second'],
  [0.2, '12 a minute'],
  [0.001, 'less than one a minute'],
])('%s files a second are “%s”', (rate, words) => {
  expect(rateInWords(rate)).toBe(words)
})
