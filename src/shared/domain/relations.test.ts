import { expect, test } from 'vitest'
import type { EntityId } from './ids'
import { closeness, countRelations, type NamesOfArticle } from './relations'

const [ada, bo, cy] = ['ada', 'bo', 'cy'] as [EntityId, EntityId, EntityId]

/** An article, a paragraph a string of names. */
function article(...paragraphs: string[]): NamesOfArticle {
  return {
    mentions: paragraphs.flatMap((names, paragraph) =>
      names.split(' ').map((entityId) => ({ entityId: entityId as EntityId, paragraph })),
    ),
  }
}

test('names that share paragraphs are closer than those that share articles only', () => {
  const articles = [article('ada bo', 'ada ada bo', 'cy'), article('cy', 'ada')]
  expect(countRelations(articles, [ada, bo, cy], null)).toEqual([
    { a: ada, b: bo, paragraphs: 2, articles: 1 },
    { a: ada, b: cy, paragraphs: 0, articles: 2 },
    { a: bo, b: cy, paragraphs: 0, articles: 1 },
  ])
  expect(closeness({ paragraphs: 1, articles: 1 })).toBeGreaterThan(
    closeness({ paragraphs: 0, articles: 2 }),
  )
})

test('of one name only its own relations are told, and names that were not asked for are passed over', () => {
  const articles = [article('ada bo cy', 'dee ada')]
  const relations = countRelations(articles, [ada, bo, cy], cy)
  expect(relations.map(({ a, b }) => `${a} ${b}`)).toEqual(['ada cy', 'bo cy'])
})

test('nobody appears with themselves', () => {
  expect(countRelations([article('ada ada', 'ada')], [ada, bo], null)).toEqual([])
})
