import { beforeEach, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import type { FollowUpId, StoryId } from '../../../shared/domain/ids'
import { addArticle } from '../../testing/addArticle'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { quotesService } from '../quotes'
import { storiesService } from '../stories'
import { followUpsService } from '../timeline/followUps'
import { followUpsBytes } from './exports'

const text = `Survey of the quay
“We will hand the survey over on Friday in the boathouse,” Lena Oduya said.
The council will meet on Tuesday 18 March in the Corn Hall.`

let desk: TestDesk
let storyId: StoryId

beforeEach(() => {
  desk = openTestDesk()
  storyId = storiesService(desk).create('Skerrow quay', null)
})

function calendar(of: StoryId | null = storyId): string {
  return new TextDecoder().decode(followUpsBytes(desk, of).bytes).replaceAll('\r\n ', '')
}

function add(title: string, due: string | null): FollowUpId {
  const written = { kind: 'scheduled', title, whoId: null, who: null } as const
  return followUpsService(desk).create({ ...written, due: due as Day | null, storyId }, null)
}

test('what is open and has a day is an entry that takes the whole day, the soonest first', () => {
  add('The survey, is due; at noon', '2025-04-04')
  add('Council meets', '2025-03-18')
  expect(calendar().match(/^(?:X-WR-CALNAME|DTSTART|DTEND|SUMMARY).*/gm)).toEqual([
    'X-WR-CALNAME:Skerrow quay: follow-ups',
    'DTSTART;VALUE=DATE:20250318',
    'DTEND;VALUE=DATE:20250319',
    'SUMMARY:Council meets',
    'DTSTART;VALUE=DATE:20250404',
    'DTEND;VALUE=DATE:20250405',
    'SUMMARY:The survey\\, is due\\; at noon',
  ])
})

test('what is done, dropped, without a day, only suggested or of another story is left out', () => {
  addArticle(desk, storyId, 'Survey of the quay', text)
  expect(followUpsService(desk).list(storyId).suggested).toBeGreaterThan(0)
  const done = add('Done', '2025-03-18')
  followUpsService(desk).setProgress(done, 'done', null)
  add('Some day', null)
  add('Kept', '2025-03-20')
  expect(calendar().match(/^SUMMARY.*/gm)).toEqual(['SUMMARY:Kept'])
  const other = storiesService(desk).create('Another', null)
  expect(() => calendar(other)).toThrow('No open follow-up has a day')
  expect(calendar(null)).toContain('SUMMARY:Kept')
})

test('a passage off the record stays out of it, and that is counted', () => {
  const articleId = addArticle(desk, storyId, 'Survey of the quay', text)
  const { version } = articlesService(desk).get(articleId)!
  const words = 'We will hand the survey over on Friday in the boathouse'
  const start = version.text.indexOf(words)
  const span = { start, end: start + words.length }
  const quoteId = quotesService(desk).pull(version.id, span)
  quotesService(desk).setTerms(quoteId, { kind: 'off record' })
  const written = { kind: 'promise', title: words, whoId: null, who: null } as const
  followUpsService(desk).create(
    { ...written, due: '2025-03-14' as Day, storyId },
    { versionId: version.id, span },
  )
  add('Council meets', '2025-03-18')
  expect(calendar()).not.toContain('boathouse')
  expect(calendar().match(/^SUMMARY.*/gm)).toEqual(['SUMMARY:Council meets'])
  expect(followUpsBytes(desk, storyId).withheld.words).toBe(1)
})
