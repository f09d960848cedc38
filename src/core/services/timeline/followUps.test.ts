import { beforeEach, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import type { ArticleId, StoryId } from '../../../shared/domain/ids'
import { addArticle, addCopy } from '../../testing/addArticle'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { entitiesService } from '../names/entities'
import { followUpsService } from './followUps'
import { historyService } from '../history'
import { reviewService } from '../reviewing/review'
import { storiesService } from '../stories'
import { versionsService } from '../articles/versions'

const text = [
  'Bridge shut',
  'Tuesday 11 March 2025',
  'The bridge over the Osier has been shut since Monday.',
  'The council will meet on Tuesday 18 March in the Corn Hall.',
  'Mara Lindqvist, president of the harbour board, has promised to publish the survey by 4 April.',
  'The Bell asked Brandreth Tull for a copy of the report. It had not replied by Monday.',
].join('\n\n')

let desk: TestDesk
let storyId: StoryId
let articleId: ArticleId

beforeEach(() => {
  desk = openTestDesk()
  storyId = storiesService(desk).create('Osier Bridge', null)
  articleId = addArticle(desk, storyId, 'Bridge shut', text)
})

const list = () => followUpsService(desk).list(storyId)
const suggestion = (title: string) =>
  list().suggestions.find(({ followUp }) => followUp.title.includes(title))!.followUp
const accepted = (title: string) =>
  list().rows.find(({ followUp }) => followUp.title.includes(title))!.followUp
const undo = () => historyService(desk).undo()

function passage(words: string) {
  const { version } = articlesService(desk).get(articleId)!
  const start = version.text.indexOf(words)
  return { versionId: version.id, span: { start, end: start + words.length } }
}

test('what an article announces is suggested when it comes in, the soonest first', () => {
  const { rows, suggestions, suggested } = list()
  expect(rows).toEqual([])
  expect(suggested).toBe(3)
  expect(suggestions.map(({ followUp }) => [followUp.kind, followUp.due, followUp.who])).toEqual([
    ['scheduled', '2025-03-18', null],
    ['promise', '2025-04-04', 'Mara Lindqvist'],
    ['request', null, 'Brandreth Tull'],
  ])
  expect(suggestions[0]!.passages[0]!.context).toBe(
    'The council will meet on Tuesday 18 March in the Corn Hall.',
  )
})

test('a suggestion keeps how sure it is, and is found by itself, beyond those that a list shows', () => {
  const { version } = articlesService(desk).get(articleId)!
  const marks = articlesService(desk).marks(version.id).followUps
  expect(marks.map(({ confidence }) => confidence! > 0 && confidence! < 1)).toEqual([
    true,
    true,
    true,
  ])
  const { id, title } = suggestion('publish the survey')
  const row = followUpsService(desk).get(id)
  expect([row.followUp.title, row.passages.length]).toEqual([title, 1])
  expect(() => followUpsService(desk).get('gone' as typeof id)).toThrow('not in the library')
})

test('in the text an accepted one keeps its mark, and a rejected one has none', () => {
  const { version } = articlesService(desk).get(articleId)!
  const states = () =>
    articlesService(desk)
      .marks(version.id)
      .followUps.map(({ state }) => state)
  expect(states()).toEqual(['suggested', 'suggested', 'suggested'])
  reviewService(desk).accept({ kind: 'follow-up', id: suggestion('will meet').id })
  reviewService(desk).reject({ kind: 'follow-up', id: suggestion('publish the survey').id })
  expect(states()).toEqual(['accepted', 'suggested'])
})

test('an accepted one counts as open, and is overdue once its day has passed', () => {
  reviewService(desk).accept({ kind: 'follow-up', id: suggestion('will meet').id })
  expect(storiesService(desk).counts(storyId)).toMatchObject({ followUps: 1, overdue: 0 })
  desk.wait(7 * 24 * 60 * 60 * 1000)
  expect(storiesService(desk).counts(storyId)).toMatchObject({ followUps: 1, overdue: 1 })
  followUpsService(desk).setProgress(accepted('will meet').id, 'done', 'It voted to close it.')
  expect(storiesService(desk).counts(storyId)).toMatchObject({ followUps: 0, overdue: 0 })
  expect(accepted('will meet')).toMatchObject({
    progress: 'done',
    outcome: 'It voted to close it.',
  })
})

test('accepting, ending and removing are each one step of undo', () => {
  const { id } = suggestion('will meet')
  reviewService(desk).accept({ kind: 'follow-up', id })
  followUpsService(desk).setProgress(id, 'done', null)
  followUpsService(desk).remove(id)
  expect(list().rows).toEqual([])
  expect(undo()).toBe('removal of the follow-up')
  expect(accepted('will meet').progress).toBe('done')
  undo()
  expect(accepted('will meet').progress).toBe('open')
  undo()
  expect(suggestion('will meet').state).toBe('suggested')
})

test('what was rejected stays away, and what a person changed stays, when Stet looks again', () => {
  reviewService(desk).reject({ kind: 'follow-up', id: suggestion('will meet').id })
  const { id } = suggestion('promised')
  followUpsService(desk).edit(id, {
    kind: 'promise',
    title: 'The survey in full',
    whoId: null,
    who: 'the harbour board',
    due: '2025-04' as Day,
  })
  expect(reviewService(desk).again(articleId)).toBe(0)
  expect(list().suggestions.map(({ followUp }) => followUp.kind)).toEqual(['request'])
  expect(accepted('The survey in full')).toMatchObject({
    due: '2025-04',
    who: 'the harbour board',
  })
})

test('one made of a passage takes the place of what was suggested there', () => {
  const words = 'The council will meet on Tuesday 18 March'
  followUpsService(desk).create(
    {
      kind: 'scheduled',
      title: 'Council',
      whoId: null,
      who: null,
      due: '2025-03-18' as Day,
      storyId,
    },
    passage(words),
  )
  expect(list().rows.map(({ passages }) => passages[0]!.context.slice(0, words.length))).toEqual([
    words,
  ])
  expect(list().suggested).toBe(2)
  undo()
  expect(list().suggested).toBe(3)
})

test('a request made of a passage keeps what its article says came back', () => {
  followUpsService(desk).create(
    { kind: 'request', title: 'The report', whoId: null, who: null, due: null, storyId },
    passage('The Bell asked Brandreth Tull for a copy of the report.'),
  )
  expect(accepted('The report')).toMatchObject({ reply: 'silent', askedOn: null })
})

test('one made by hand belongs to its story, and its day must be one', () => {
  const question = { kind: 'question' as const, title: 'Who signed?', whoId: null, who: null }
  followUpsService(desk).create({ ...question, due: null, storyId }, null)
  const other = storiesService(desk).create('Another', null)
  expect(list().rows).toHaveLength(1)
  expect(followUpsService(desk).list(other).rows).toEqual([])
  expect(followUpsService(desk).list(null).rows).toHaveLength(1)
  expect(() =>
    followUpsService(desk).create({ ...question, due: 'soon' as Day, storyId }, null),
  ).toThrow('“soon” is not a date')
  expect(() =>
    followUpsService(desk).create({ ...question, title: ' ', due: null, storyId }, null),
  ).toThrow('Give it a title first.')
})

test('the ledger of a request: asked, due, answered, and then done', () => {
  const followUps = followUpsService(desk)
  const { id } = suggestion('Brandreth Tull')
  expect(suggestion('Brandreth Tull').reply).toBe('silent')
  const asked = { askedOn: '2025-03-12' as Day, answeredOn: null, outcome: null }
  followUps.setReply(id, { ...asked, reply: 'asked' })
  expect(accepted('Brandreth Tull')).toMatchObject({ reply: 'asked', progress: 'open' })
  const answer = { answeredOn: '2025-03-14' as Day, outcome: 'Sent the receipt.' }
  followUps.setReply(id, { ...asked, ...answer, reply: 'answered' })
  expect(accepted('Brandreth Tull')).toMatchObject({ ...answer, progress: 'done' })
  undo()
  expect(accepted('Brandreth Tull')).toMatchObject({ reply: 'asked', progress: 'open' })
  expect(() =>
    followUps.setReply(suggestion('will meet').id, { ...asked, reply: 'asked' }),
  ).toThrow('Only somebody who was asked can answer.')
})

test('two that are one keep the passages of both, until that is undone', () => {
  addArticle(desk, storyId, 'Bridge shut, again', text.replace('The bridge', 'A bridge'))
  const [one, other] = list().suggestions.filter(({ followUp }) =>
    followUp.title.includes('will meet'),
  )
  followUpsService(desk).merge(one!.followUp.id, other!.followUp.id)
  expect(list().rows.map(({ passages }) => passages.length)).toEqual([2])
  undo()
  expect(list().rows).toEqual([])
  expect(list().suggested).toBe(6)
})

test('merging two names goes for who it is about as well, and can be undone', () => {
  const { id, whoId } = suggestion('promised')
  const { version } = articlesService(desk).get(articleId)!
  const entities = entitiesService(desk)
  const start = version.text.indexOf('president')
  entities.tag(version.id, { start, end: start + 'president'.length }, { type: 'PERSON' })
  const president = entities.list(storyId).find(({ name }) => name === 'president')!
  entities.merge(president.id, whoId!)
  expect(suggestion('promised')).toMatchObject({ id, whoId: president.id, who: 'president' })
  undo()
  expect(suggestion('promised')).toMatchObject({ whoId, who: 'Mara Lindqvist' })
})

test('an open one says when a newer copy no longer has its words', () => {
  reviewService(desk).accept({ kind: 'follow-up', id: suggestion('will meet').id })
  addCopy(desk, articleId, text.replace('will meet on Tuesday 18 March', 'met on Monday'))
  expect(
    versionsService(desk)
      .touched(articleId)
      .map(({ kind, label, state }) => [kind, label, state]),
  ).toEqual([['follow-up', 'The council will meet in the Corn Hall', 'lost']])
})

test('a follow-up of an article that was taken out is not in the list', () => {
  articlesService(desk).remove(articleId)
  expect(list()).toEqual({ rows: [], suggestions: [], suggested: 0 })
  undo()
  expect(list().suggested).toBe(3)
})
