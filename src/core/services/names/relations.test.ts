import { beforeEach, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import { newId, type ArticleId, type EntityId, type MentionId } from '../../../shared/domain/ids'
import { insertAnchor } from '../../store/anchors'
import { insertEntity, insertMention } from '../../store/entities'
import { newestVersion } from '../../store/versions'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { entitiesService } from './entities'
import { historyService } from '../history'
import { relationsTable } from './relationsTable'
import { storiesService } from '../stories'
import { storeArticle } from '../testing/storeArticle'

let desk: TestDesk
let known: Map<string, EntityId>

beforeEach(() => {
  desk = openTestDesk()
  known = new Map()
})

/** An article whose capitalised words are names that are marked; those with a question mark behind them are suggested only. */
function write(publishedOn: string, ...paragraphs: string[]): ArticleId {
  const articleId = storeArticle(desk, paragraphs, {
    title: publishedOn,
    publishedOn: publishedOn as Day,
  })
  const version = newestVersion(desk.library, articleId)!
  for (const { 0: name, index } of version.text.matchAll(/[A-Z][a-z]+/g))
    insertMention(desk.library, {
      id: newId<MentionId>(),
      articleId,
      entityId: idOf(name),
      anchorId: insertAnchor(desk.library, version, { start: index, end: index + name.length }),
      role: null,
      state: version.text[index + name.length] === '?' ? 'suggested' : 'accepted',
    })
  return articleId
}

function idOf(name: string): EntityId {
  const id = known.get(name) ?? newId<EntityId>()
  if (!known.has(name)) insertEntity(desk.library, { id, type: 'PERSON', name, madeAt: desk.now() })
  known.set(name, id)
  return id
}

/** "Ada Bo 2/1": paragraphs and articles that both are named in. */
function told(withSuggested = false, of: string | null = null): string[] {
  const { names, relations } = entitiesService(desk).relations(
    null,
    of === null ? null : idOf(of),
    withSuggested,
  )
  const nameOf = (id: EntityId) => names.find((name) => name.id === id)!.name
  return relations.map(
    ({ a, b, paragraphs, articles }) =>
      `${[nameOf(a), nameOf(b)].toSorted().join(' ')} ${paragraphs}/${articles}`,
  )
}

test('who appears with whom is counted by paragraph and by article, the closest first', () => {
  write('2025-03-11', 'said Ada of Bo.', 'then Ada met Bo.', 'later Cy came.')
  write('2025-03-12', 'here Cy was.', 'there was Ada.')
  expect(told()).toEqual(['Ada Bo 2/1', 'Ada Cy 0/2', 'Bo Cy 0/1'])
})

test('suggested mentions count only when they are asked for', () => {
  write('2025-03-11', 'said Ada of Bo? and Cy.')
  expect(told()).toEqual(['Ada Cy 1/1'])
  expect(told(true).toSorted()).toEqual(['Ada Bo 1/1', 'Ada Cy 1/1', 'Bo Cy 1/1'])
})

test('of one name its own relations are told, in the articles that name it', () => {
  write('2025-03-11', 'said Ada of Bo and Cy.')
  write('2025-03-12', 'said Bo of Cy.')
  expect(told(false, 'Ada').toSorted()).toEqual(['Ada Bo 1/1', 'Ada Cy 1/1'])
})

test('a story has the relations of its articles, and what was taken out has none', () => {
  const articleId = write('2025-03-11', 'said Ada of Bo.')
  const storyId = storiesService(desk).create('The vote', null)
  const relations = () => entitiesService(desk).relations(storyId, null, false).relations
  expect(relations()).toEqual([])
  storiesService(desk).addArticle(storyId, articleId)
  expect(relations()).toHaveLength(1)
  articlesService(desk).remove(articleId)
  expect(relations()).toEqual([])
  expect(told()).toEqual([])
  historyService(desk).undo()
  expect(relations()).toHaveLength(1)
})

test('the passages of a relation stand with their article: the sentence with both, else one of each', () => {
  write('2025-03-11', 'Nothing here yet. So said Ada, and then Bo. A third one.', 'here Ada again.')
  write('2025-03-12', 'here is Ada.', 'and there is Bo.')
  const shared = entitiesService(desk).shared(idOf('Ada'), idOf('Bo'), null, false, 0, 10)
  expect(shared.map(({ title }) => title)).toEqual(['2025-03-12', '2025-03-11'])
  expect(shared[0]!.passages.map(({ context, together }) => [context, together])).toEqual([
    ['here is Ada.', false],
    ['and there is Bo.', false],
  ])
  const [passage, ...more] = shared[1]!.passages
  expect(more).toEqual([])
  expect(passage!.together).toBe(true)
  expect(passage!.context).toContain('So said Ada, and then Bo.')
  expect(passage!.marked.map(({ start, end }) => passage!.context.slice(start, end))).toEqual([
    'Ada',
    'Bo',
  ])
  expect(entitiesService(desk).shared(idOf('Ada'), idOf('Bo'), null, false, 1, 10)).toHaveLength(1)
})

test('of a very long list of names those that most articles name are related', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const names = Array.from({ length: 200 }, (_, index) => {
    return `N${letters[Math.floor(index / 26)]}${letters[index % 26]}`
  })
  write('2025-03-11', names.join(' '))
  for (const name of names.slice(150)) write('2025-03-12', `said ${name}.`)
  const found = entitiesService(desk).relations(null, null, false)
  expect(found.names.length).toBeLessThan(200)
  expect(found.relations.length).toBeLessThanOrEqual(2000)
  const told = new Set(found.names.map(({ name }) => name))
  expect(names.slice(150).filter((name) => !told.has(name))).toEqual([])
  expect(found).toMatchObject({ articles: 51, hasMore: false })
})

/** The table of relations, a row a line without the first. */
function table(withSuggested = false): string[] {
  const scope = { storyId: null, of: null, withSuggested }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    relationsTable(desk, scope).bytes,
  )
  expect(text.startsWith('\uFEFFName,Kind,Appears with,Kind,Shared paragraphs,')).toBe(true)
  return text.split('\r\n').slice(1, -1)
}

test('as a table it is what the screen tells, with the kind of each name', () => {
  write('2025-03-11', 'said Ada of Bo.', 'later Cy? came.')
  expect(table()).toEqual(['Ada,person,Bo,person,1,1'])
  expect(table(true)).toHaveLength(3)
})

test('no name is a formula in the table', () => {
  write('2025-03-11', 'said Ada of Bo.')
  desk.library
    .prepare('UPDATE entities SET name = ? WHERE id = ?')
    .run('=HYPERLINK("x")', idOf('Ada'))
  desk.library
    .prepare('UPDATE entities SET name = ? WHERE id = ?')
    .run('Bo, the "Quay"', idOf('Bo'))
  const [row] = table()
  expect(row).toContain(`"'=HYPERLINK(""x"")"`)
  expect(row).toContain('"Bo, the ""Quay"""')
})

test('an article off the record tells the table of nobody, and is counted as left out', () => {
  const secret = write('2025-03-11', 'said Ada of Bo.')
  write('2025-03-12', 'said Ada of Cy.')
  const over = write('2025-03-13', 'said Bo of Cy.')
  articlesService(desk).setTerms(secret, { kind: 'off record' })
  articlesService(desk).setTerms(over, { kind: 'embargo', until: '2025-01-01T00:00:00.000Z' })
  expect(told()).toHaveLength(3)
  expect(table().toSorted()).toEqual(['Cy,person,Ada,person,1,1', 'Cy,person,Bo,person,1,1'])
  const scope = { storyId: null, of: null, withSuggested: false }
  expect(relationsTable(desk, scope).leftOut).toBe(1)
})
