import { expect, test } from 'vitest'
import type { EntityId, StoryId } from '../../shared/domain/ids'
import type { EntitySummary } from '../../shared/pages'
import { addArticle } from '../testing/addArticle'
import { openTestDesk } from '../testing/openTestDesk'
import type { Desk } from './desk'
import { entitiesService } from './entities'
import { reviewService } from './review'
import { storiesService } from './stories'

test('two spellings of one name in a story are offered as one, and a merge settles it', () => {
  const { desk, storyId } = openStory()
  const entities = entitiesService(desk)
  addArticle(
    desk,
    storyId,
    'One',
    'The ferry was late, said Bohdan Zelenskyy, a captain, on Monday.',
  )
  addArticle(
    desk,
    storyId,
    'Two',
    'Nobody was hurt, said Bohdan Zelensky, the captain, on Tuesday.',
  )
  const kept = accept(desk, storyId, 'Bohdan Zelensky')
  const [pair, ...others] = entities.likelySame(storyId)
  expect(others).toEqual([])
  expect(pair!.a.id).toBe(kept)
  expect(pair!.b.name).toBe('Bohdan Zelenskyy')
  expect(pair!.reason).toBe('The same name in another spelling.')
  entities.merge(pair!.a.id, pair!.b.id)
  expect(entities.likelySame(storyId)).toEqual([])
  expect(named(desk, storyId, 'Bohdan Zelensky').articles).toBe(2)
})

function openStory(): { desk: Desk; storyId: StoryId } {
  const desk = openTestDesk()
  return { desk, storyId: storiesService(desk).create('Skerrow ferry', 'Skerrow') }
}

function named(desk: Desk, storyId: StoryId, name: string): EntitySummary {
  const found = entitiesService(desk)
    .list(storyId)
    .find((entity) => entity.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

/** Accepts a name wherever it stands. */
function accept(desk: Desk, storyId: StoryId, name: string): EntityId {
  const { id } = named(desk, storyId, name)
  const { mentions } = entitiesService(desk).get(id)!
  for (const articleId of new Set(mentions.map((mention) => mention.articleId)))
    reviewService(desk).accept({ kind: 'entity', id, articleId })
  return id
}
