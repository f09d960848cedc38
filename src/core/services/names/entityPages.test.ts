import { beforeEach, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import { newId, type ArticleId, type EntityId, type MentionId } from '../../../shared/domain/ids'
import { insertAnchor } from '../../store/anchors'
import { findEntityByName, insertEntity, insertMention } from '../../store/entities'
import { newestVersion } from '../../store/versions'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { entitiesService } from './entities'
import { eventsService } from '../timeline/events'
import { historyService } from '../history'
import { reviewService } from '../reviewing/review'
import { storeArticle } from '../testing/storeArticle'

let desk: TestDesk
let reyes: EntityId

beforeEach(() => {
  desk = openTestDesk()
  reyes = newId<EntityId>()
  insertEntity(desk.library, { id: reyes, type: 'PERSON', name: 'Anna Reyes', madeAt: desk.now() })
})

/** An article of that day that names her so often, each time with that role. */
function name(
  times: number,
  role: string | null,
  publishedOn: string,
  title = 'The vote',
): ArticleId {
  const paragraphs = Array.from({ length: times }, (_, index) => `Sentence ${index}: Reyes spoke.`)
  const articleId = storeArticle(desk, paragraphs, { title, publishedOn: publishedOn as Day })
  const version = newestVersion(desk.library, articleId)!
  for (const { index } of version.text.matchAll(/Reyes/g))
    insertMention(desk.library, {
      id: newId<MentionId>(),
      articleId,
      entityId: reyes,
      anchorId: insertAnchor(desk.library, version, { start: index, end: index + 5 }),
      role,
      state: 'suggested',
    })
  return articleId
}

test('mentions come article by article, the newest first, and page by page', () => {
  name(9, null, '2025-03-11', 'Older')
  name(2, null, '2025-03-14', 'Newer')
  const entities = entitiesService(desk)
  const [newer, older] = entities.articles(reyes, 0, 20)
  expect([newer!.title, newer!.mentions, newer!.first.length]).toEqual(['Newer', 2, 2])
  expect([older!.title, older!.mentions]).toEqual(['Older', 9])
  expect(older!.first.length).toBeLessThan(9)
  const rest = entities.mentions(reyes, older!.articleId, older!.first.length, 100)
  const all = [...older!.first, ...rest]
  expect(new Set(all.map(({ id }) => id)).size).toBe(9)
  expect(all.map(({ passage }) => passage.context)[8]).toBe('Sentence 8: Reyes spoke.')
  const { context, marked } = all[0]!.passage
  expect(context.slice(marked.start, marked.end)).toBe('Reyes')
  expect(entities.articles(reyes, 1, 20).map(({ title }) => title)).toEqual(['Older'])
  expect(entities.articles(reyes, 2, 20)).toEqual([])
})

test('what was rejected, and what stands in an article that was taken out, is not counted', () => {
  const [kept, gone] = [name(3, null, '2025-03-11'), name(2, null, '2025-03-12')]
  articlesService(desk).remove(gone)
  entitiesService(desk).untag(entitiesService(desk).articles(reyes, 0, 1)[0]!.first[0]!.id)
  expect(entitiesService(desk).get(reyes)).toMatchObject({ mentions: 2, suggested: 2, articles: 1 })
  reviewService(desk).accept({ kind: 'entity', id: reyes, articleId: kept })
  expect(entitiesService(desk).get(reyes)).toMatchObject({ mentions: 2, suggested: 0 })
  expect(
    entitiesService(desk)
      .articles(reyes, 0, 9)
      .map(({ articleId }) => articleId),
  ).toEqual([kept])
})

test('roles are told with the articles that give them, and one of them can be kept', () => {
  name(2, 'chair of the board', '2025-03-11')
  name(1, 'the chair of the board', '2025-03-14')
  name(1, 'former chair of the board', '2025-03-12')
  const roles = () => entitiesService(desk).get(reyes)!.roles
  expect(roles().map(({ title, articles }) => [title, articles])).toEqual([
    ['chair of the board', 2],
    ['former chair of the board', 1],
  ])
  expect(roles()[0]!.said.map(({ publishedOn }) => publishedOn)).toEqual([
    '2025-03-14',
    '2025-03-11',
  ])
  expect(roles()[0]!.conflicts).toMatchObject([
    { kind: 'still', said: { publishedOn: '2025-03-14' } },
  ])
  entitiesService(desk).keepRole(reyes, 'chair of the board')
  entitiesService(desk).keepRole(reyes, 'Chair of the Board')
  expect(entitiesService(desk).get(reyes)!.entity.roles).toEqual([
    { title: 'chair of the board', from: null, until: null },
  ])
  historyService(desk).undo()
  expect(roles()[0]!.kept).toEqual([])
})

test('an event is told where its passage names the entity, not where its article does elsewhere', () => {
  const articleId = name(2, null, '2025-03-11')
  const version = newestVersion(desk.library, articleId)!
  const add = (title: string, span: { start: number; end: number }) =>
    eventsService(desk).create(
      { title, edtf: '2025-03-10' as Day, storyId: null },
      { versionId: version.id, span },
    )
  add('She spoke', { start: 0, end: version.text.indexOf('\n') })
  add('Beside her', { start: 0, end: 8 })
  expect(
    entitiesService(desk)
      .events(reyes)
      .map(({ title }) => title),
  ).toEqual(['She spoke'])
})

test('a page of somebody with thousands of mentions is read in parts, never the whole', () => {
  for (let number = 0; number < 40; number++) name(100, 'chair', '2025-03-11', `Report ${number}`)
  const entities = entitiesService(desk)
  expect(entities.get(reyes)).toMatchObject({ mentions: 4000, articles: 40 })
  expect(entities.get(reyes)!.roles[0]!.said.length).toBeLessThan(10)
  const page = entities.articles(reyes, 20, 20)
  expect(page).toHaveLength(20)
  expect(page.flatMap(({ first }) => first).length).toBeLessThan(200)
  expect(entities.articles(reyes, 0, 1e9).length).toBe(40)
})

test('names that a person said are two are not offered as one any more, until that is taken back', () => {
  const [one, other] = ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'].map((name) => {
    const articleId = storeArticle(desk, [`${name} spoke.`])
    const version = newestVersion(desk.library, articleId)!
    const span = { start: 0, end: name.length }
    entitiesService(desk).tag(version.id, span, { type: 'PERSON' })
    return findEntityByName(desk.library, 'PERSON', name)!
  })
  const pairs = () =>
    entitiesService(desk)
      .likelySame(null)
      .map(({ a, b }) => new Set([a.id, b.id]))
  expect(pairs()).toEqual([new Set([one, other])])
  entitiesService(desk).setApart(other!, one!, true)
  expect(pairs()).toEqual([])
  expect(historyService(desk).undo()).toContain('as two')
  expect(pairs()).toHaveLength(1)
  historyService(desk).redo()
  entitiesService(desk).setApart(one!, other!, false)
  expect(pairs()).toHaveLength(1)
})
