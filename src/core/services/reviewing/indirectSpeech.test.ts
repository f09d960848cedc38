import { beforeEach, describe, expect, test } from 'vitest'
import type { StoryId } from '../../../shared/domain/ids'
import { addArticle } from '../../testing/addArticle'
import { openTestDesk } from '../../testing/openTestDesk'
import { tiedWords } from '../drafts/tiedWords'
import { entitiesService } from '../names/entities'
import { quotesService } from '../quotes'
import { storiesService } from '../stories'
import { reviewService } from './review'

const told = [
  'Anneke Vosper, a senior engineer, wrote to the council of Quernby in March.',
  'Vosper said that the hangers of the footbridge had not been tested for years.',
  '“We recommended that the bridge be closed,” said Vosper.',
  'Colm Pargeter, the cabinet member for highways, said the report was “a draft at best” and no more.',
].join('\n\n')

let desk: ReturnType<typeof openTestDesk>
let storyId: StoryId

beforeEach(() => {
  desk = openTestDesk()
  storyId = storiesService(desk).create('Osier Bridge', null)
  addArticle(desk, storyId, 'Bridge stayed open', told)
})

const listed = () => quotesService(desk).list(storyId)
const indirect = () => listed().find(({ quote }) => quote.kind === 'indirect')!
const counts = () => storiesService(desk).counts(storyId)

test('what somebody is said to have said is suggested with its speaker, after what is quoted', () => {
  expect(
    listed().map(({ quote: { kind, speaker, anchor, state } }) => [
      kind,
      speaker,
      anchor.exact,
      state,
    ]),
  ).toEqual([
    ['full', 'Anneke Vosper', 'We recommended that the bridge be closed,', 'suggested'],
    // The clause around it is there by its quoted words, and is not offered a second time.
    ['fragment', 'Colm Pargeter', 'a draft at best', 'suggested'],
    [
      'indirect',
      'Anneke Vosper',
      'the hangers of the footbridge had not been tested for years',
      'suggested',
    ],
  ])
})

test('it waits in the queue by itself, and counts as no quote once it is accepted', () => {
  const [article] = reviewService(desk).articles(storyId)
  expect(article).toMatchObject({ quotes: 2, indirect: 1 })
  for (const { quote } of listed()) reviewService(desk).accept({ kind: 'quote', id: quote.id })
  expect(counts().quotes).toBe(2)
  const vosper = entitiesService(desk)
    .list(storyId)
    .find(({ name }) => name === 'Anneke Vosper')
  expect(vosper).toMatchObject({ quotes: 1 })
})

test('rejected it stays away when the article is read again', () => {
  const { quote } = indirect()
  reviewService(desk).reject({ kind: 'quote', id: quote.id })
  reviewService(desk).again(quote.articleId)
  expect(indirect()).toBeUndefined()
})

describe('it is never taken for a quotation', () => {
  test('words pulled out of it are indirect too', () => {
    const { quote } = indirect()
    const { versionId, start } = quote.anchor
    const words = 'the hangers of the footbridge'
    const id = quotesService(desk).pull(versionId, { start, end: start + words.length })
    expect(quotesService(desk).get(id)!.quote).toMatchObject({
      kind: 'indirect',
      speaker: 'Anneke Vosper',
      anchor: { exact: words },
    })
  })

  test('a manuscript that has its words between quotation marks is not tied to it', () => {
    for (const { quote } of listed()) reviewService(desk).accept({ kind: 'quote', id: quote.id })
    const written = [
      'Vosper said “the hangers of the footbridge had not been tested for years”.',
      '“We recommended that the bridge be closed,” she said.',
    ]
    const tied = tiedWords(desk, storyId, written.join('\n\n'))
    const full = listed().find(({ quote }) => quote.kind === 'full')!
    expect(tied.map(({ quoteId }) => quoteId)).toEqual([full.quote.id])
  })
})
