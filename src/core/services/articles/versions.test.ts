import { beforeEach, expect, test } from 'vitest'
import type { AnchorId, ArticleId, DraftId, EntityId, QuoteId } from '../../../shared/domain/ids'
import { addArticle, addCopy } from '../../testing/addArticle'
import { openTestDesk } from '../../testing/openTestDesk'
import { articlesService } from './articles'
import { draftsService } from '../drafts/drafts'
import { entitiesService } from '../names/entities'
import { eventsService } from '../timeline/events'
import { historyService } from '../history'
import { notesService } from '../notes'
import { quotesService } from '../quotes'
import { storiesService } from '../stories'
import { tiesService } from '../drafts/ties'
import { versionsService } from './versions'

const first = [
  'The footbridge over the Osier stayed open for 27 days after engineers asked for it to be shut.',
  '“We recommended that the bridge be closed,” said Anneke Vosper, a senior engineer.',
  'Colm Pargeter, the cabinet member for highways, did not answer a letter sent on 12 March.',
  'Thousands walked over the bridge on 15 March without a word of warning.',
  'The council of Quernby meets again in April.',
].join('\n\n')
const second = [
  'The footbridge over the Osier stayed open for 29 days after engineers asked for it to be shut.',
  '“We advised that the bridge be shut at once,” said Anneke Vosper, a senior engineer.',
  'Thousands walked over the bridge on 15 March without a word of warning.',
  'A spokesman for the council said it would look into the matter with care.',
  'The council of Quernby meets again in April.',
].join('\n\n')

let desk: ReturnType<typeof openTestDesk>
let articleId: ArticleId
let quoteId: QuoteId
let cited: AnchorId
let draftId: DraftId
let pargeter: EntityId

function spanOf(words: string) {
  const { version } = articlesService(desk).get(articleId)!
  const start = version.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

beforeEach(() => {
  desk = openTestDesk()
  const storyId = storiesService(desk).create('Osier Bridge', null)
  articleId = addArticle(desk, storyId, 'Bridge stayed open', first)
  const { version } = articlesService(desk).get(articleId)!
  quoteId = quotesService(desk).pull(
    version.id,
    spanOf('We recommended that the bridge be closed,'),
  )
  cited = { ...draftsService(desk), ...tiesService(desk) }.cite(
    version.id,
    spanOf('open for 27 days'),
  )
  const march = {
    versionId: version.id,
    span: spanOf('Thousands walked over the bridge on 15 March'),
  }
  eventsService(desk).create({ title: 'The walk', edtf: '2025-03-15' as never, storyId }, march)
  notesService(desk).add(version.id, spanOf('meets again in April'), 'Which day?')
  const mention = entitiesService(desk).tag(version.id, spanOf('Colm Pargeter'), { type: 'PERSON' })
  expect(mention).toBeTruthy()
  pargeter = entitiesService(desk)
    .list(null, 'PERSON')
    .find(({ name }) => name === 'Colm Pargeter')!.id
  draftId = draftsService(desk).create(storyId, 'Three words about a bridge')
  draftsService(desk).save(draftId, {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'a' },
        content: [
          {
            type: 'text',
            text: 'We recommended that the bridge be closed,',
            marks: [{ type: 'sourcedQuote', attrs: { quoteId } }],
          },
          { type: 'citation', attrs: { anchorId: cited } },
        ],
      },
    ],
  } as never)
})

const touched = () =>
  versionsService(desk)
    .touched(articleId)
    .map(({ kind, state, words, drafts }) => [kind, state, words, drafts.length])

test('with one copy nothing is touched', () => {
  expect(touched()).toEqual([])
})

test('a newer copy: what lost its words, what stands in a changed paragraph, and the drafts that use them', () => {
  addCopy(desk, articleId, second)
  expect(touched()).toEqual([
    ['citation', 'lost', 'open for 27 days', 1],
    ['quote', 'lost', 'We recommended that the bridge be closed,', 1],
    ['name', 'lost', 'Colm Pargeter', 0],
  ])
  const [citation, quote, name] = versionsService(desk).touched(articleId)
  expect(quote).toMatchObject({ label: 'Anneke Vosper', versionNumber: 1, place: null })
  expect(quote!.drafts).toEqual([{ id: draftId, title: 'Three words about a bridge' }])
  expect(name).toMatchObject({ label: 'Colm Pargeter', likeliest: null })
  const newest = articlesService(desk).get(articleId)!.version
  const { start, end } = citation!.likeliest!.span
  expect(newest.text.slice(start, end)).toBe('open for 29 days')
  expect(citation!.likeliest!.parts).toEqual([
    { kind: 'same', text: 'open for ' },
    { kind: 'removed', text: '27' },
    { kind: 'added', text: '29' },
    { kind: 'same', text: ' days' },
  ])
})

test('words that are still there, in a paragraph that changed, are named as well', () => {
  addCopy(desk, articleId, first.replace('sent on 12 March', 'sent on 12 March and again in May'))
  expect(touched()).toEqual([['name', 'changed-around', 'Colm Pargeter', 0]])
})

test('a passage is given its place, and undo takes it back', () => {
  addCopy(desk, articleId, second)
  const newest = articlesService(desk).get(articleId)!.version
  const quote = () =>
    articlesService(desk)
      .marks(newest.id)
      .quotes.find(({ id }) => id === quoteId)
  const [, lost] = versionsService(desk).touched(articleId)
  expect(quote()).toBeUndefined()
  versionsService(desk).place(lost!.anchorId, newest.id, lost!.likeliest!.span)
  const { start, end } = quote()!
  expect(newest.text.slice(start, end)).toBe('We advised that the bridge be shut at once,')
  expect(touched()).toContainEqual([
    'quote',
    'changed-around',
    'We recommended that the bridge be closed,',
    1,
  ])
  historyService(desk).undo()
  expect(quote()).toBeUndefined()
  expect(touched()[1]![1]).toBe('lost')
})

test('a passage is left with the older copy, which can be thought over', () => {
  addCopy(desk, articleId, second)
  const newest = articlesService(desk).get(articleId)!.version
  const { anchorId } = versionsService(desk).touched(articleId)[2]!
  const state = () => versionsService(desk).touched(articleId)[2]!.state
  versionsService(desk).leaveBehind(anchorId, newest.id, true)
  expect(state()).toBe('left-behind')
  historyService(desk).undo()
  expect(state()).toBe('lost')
  historyService(desk).redo()
  versionsService(desk).leaveBehind(anchorId, newest.id, false)
  expect(state()).toBe('lost')
  expect(entitiesService(desk).get(pargeter)).not.toBeNull()
})

test('copies are compared paragraph by paragraph, and only copies of one article', () => {
  addCopy(desk, articleId, second)
  const [newest, oldest] = articlesService(desk).get(articleId)!.versions
  const { counts } = versionsService(desk).compare(oldest!.id, newest!.id)
  expect(counts).toEqual({ changed: 2, added: 1, removed: 1, moved: 0 })
  const other = addArticle(desk, null, 'Another', 'Another article about the ferry to Skerrow.')
  const { version } = articlesService(desk).get(other)!
  expect(() => versionsService(desk).compare(oldest!.id, version.id)).toThrow(
    'copies of two different articles',
  )
  expect(() => versionsService(desk).place(cited, version.id, { start: 0, end: 4 })).toThrow(
    'belongs to another article',
  )
})
