import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import { newId, type ArticleId, type EntityId, type MentionId } from '../../../shared/domain/ids'
import { storeArticle } from '../testing/storeArticle'
import { storiesService } from '../stories'
import { openTestDesk } from '../../testing/openTestDesk'
import { insertAnchor } from '../../store/anchors'
import { setArticleRemoved } from '../../store/articles'
import { insertEntity, insertMention, listEntities } from '../../store/entities'
import { newestNaming } from '../../store/entityPages'
import { newestVersion } from '../../store/versions'

const states = ['accepted', 'suggested', 'rejected'] as const

/** Articles, each with its day of March, whether it was removed, and which of three names it has in which state. */
const library = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 5 }),
    removed: fc.boolean(),
    names: fc.array(fc.record({ who: fc.nat(2), state: fc.nat(2), role: fc.boolean() }), {
      maxLength: 4,
    }),
  }),
  { maxLength: 8 },
)

test('names are listed, and the newest articles of one found, the same by either way through the indexes', () => {
  fc.assert(
    fc.property(library, (articles) => {
      const desk = openTestDesk()
      const storyId = storiesService(desk).create('Skerrow ferry', 'Skerrow')
      const people = ['Anna', 'Bo', 'Cyril'].map((name) => ({ id: newId<EntityId>(), name }))
      for (const { id, name } of people)
        insertEntity(desk.library, { id, type: 'PERSON', name, madeAt: desk.now() })
      for (const { day, removed, names } of articles) {
        const publishedOn = `2025-03-0${day}` as Day
        const id = storeArticle(desk, ['Anna, Bo and Cyril came.'], { publishedOn })
        const version = newestVersion(desk.library, id)!
        for (const { who, state, role } of names)
          insertMention(desk.library, {
            id: newId<MentionId>(),
            articleId: id,
            entityId: people[who]!.id,
            anchorId: insertAnchor(desk.library, version, { start: 0, end: 4 }),
            role: role ? `role of ${day}` : null,
            state: states[state]!,
          })
        storiesService(desk).addArticle(storyId, id)
        if (removed) setArticleRemoved(desk.library, id, desk.now())
      }
      expect(listEntities(desk.library, storyId, null)).toEqual(
        listEntities(desk.library, null, null),
      )
      const newest = (sql: string, id: EntityId, from: number) =>
        desk.library.prepare(sql).pluck().all({ id, from, limit: 3 }) as ArticleId[]
      for (const { id } of people)
        for (const from of [0, 2])
          expect(newest(newestNaming.many, id, from)).toEqual(newest(newestNaming.few, id, from))
    }),
    { numRuns: 40 },
  )
})
