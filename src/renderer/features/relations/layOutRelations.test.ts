import { expect, test } from 'vitest'
import type { EntityId } from '../../../shared/domain/ids'
import type { Relations } from '../../../shared/pages'
import { randomFrom } from '../../../shared/domain/testing/randomFrom'
import { layOutRelations } from './layOutRelations'

/** So many names, some of which appear together. */
function relationsOf(count: number): Relations {
  const random = randomFrom(count)
  const names = Array.from({ length: count }, (_, index) => ({
    id: `n${index}` as EntityId,
    type: 'PERSON' as const,
    name: `Name ${index}`,
    articles: 1 + Math.floor(random() * 20),
  }))
  const relations = names.flatMap(({ id: a }, index) =>
    names
      .slice(index + 1)
      .filter(() => random() < 0.2)
      .map(({ id: b }) => ({ a, b, paragraphs: Math.floor(random() * 3), articles: 1 })),
  )
  return { names, relations, articles: 20, hasMore: false }
}

test('the same relations are drawn the same, within the drawing', () => {
  const drawn = layOutRelations(relationsOf(40))
  expect(layOutRelations(relationsOf(40))).toEqual(drawn)
  expect(drawn.names).toHaveLength(40)
  for (const { x, y } of drawn.names) {
    expect(x >= 0 && x <= 1).toBe(true)
    expect(y >= 0 && y <= 1).toBe(true)
  }
})

test('of very many names the closest are drawn, each with its closest relations', () => {
  const drawn = layOutRelations(relationsOf(120))
  expect(drawn.names).toHaveLength(60)
  const ids = new Set(drawn.names.map(({ name }) => name.id))
  expect(drawn.relations.every(({ a, b }) => ids.has(a) && ids.has(b))).toBe(true)
  expect(drawn.relations.length).toBeLessThanOrEqual(60 * 6)
})

test('names that are close stand nearer than names that are not', () => {
  const relations = relationsOf(30)
  relations.relations = [
    { a: 'n0' as EntityId, b: 'n1' as EntityId, paragraphs: 9, articles: 9 },
    ...relations.relations.filter(({ a, b }) => ![a, b].includes('n0' as EntityId)),
  ]
  const { names } = layOutRelations(relations)
  const at = (id: string) => names.find(({ name }) => name.id === id)!
  const far = (one: string, other: string) =>
    Math.hypot(at(one).x - at(other).x, at(one).y - at(other).y)
  const others = names.map(({ name }) => name.id).filter((id) => id !== 'n0')
  const middle = others.map((id) => far('n0', id)).toSorted((a, b) => a - b)[15]!
  expect(far('n0', 'n1')).toBeLessThan(middle)
})
