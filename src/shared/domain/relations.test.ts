import fc from 'fast-check'
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

test('however names are spread, each pair is counted once a paragraph and once an article', () => {
  const mention = fc.record({
    entityId: fc.constantFrom(ada, bo, cy, 'dee' as EntityId),
    paragraph: fc.constantFrom(0, 1, 2, 1_000_001),
  })
  const articles = fc.array(fc.record({ mentions: fc.array(mention, { maxLength: 9 }) }))
  fc.assert(
    fc.property(articles, (articles) => {
      const names = [ada, bo, cy]
      const placesOf = (id: EntityId, { mentions }: NamesOfArticle) =>
        new Set(mentions.flatMap((mention) => (mention.entityId === id ? mention.paragraph : [])))
      const together = (a: EntityId, b: EntityId, article: NamesOfArticle) => {
        const [ones, others] = [placesOf(a, article), placesOf(b, article)]
        const shared = [...ones].filter((paragraph) => others.has(paragraph)).length
        return { all: ones.size > 0 && others.size > 0, shared }
      }
      const plain = names.flatMap((a, at) =>
        names.slice(at + 1).flatMap((b) => {
          const pairs = articles.map((article) => together(a, b, article))
          const both = pairs.filter(({ all }) => all).length
          const paragraphs = pairs.reduce((sum, { shared }) => sum + shared, 0)
          return both > 0 ? [{ a, b, paragraphs, articles: both }] : []
        }),
      )
      const counted = countRelations(articles, names, null)
      expect(counted).toHaveLength(plain.length)
      expect(counted).toEqual(expect.arrayContaining(plain))
    }),
    { numRuns: 200 },
  )
})
