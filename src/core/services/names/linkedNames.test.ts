import { expect, test } from 'vitest'
import type { EntityType } from '../../../shared/domain/analysis'
import type { ArticleId, EntityId, StoryId } from '../../../shared/domain/ids'
import type { ReviewState } from '../../../shared/domain/quotes'
import type { EntitySummary } from '../../../shared/pages'
import { marksOfVersion } from '../../store/marks'
import { newestVersion } from '../../store/versions'
import { addArticle } from '../../testing/addArticle'
import { openTestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import type { Desk } from '../desk'
import { entitiesService } from './entities'
import { reviewService } from '../reviewing/review'
import { storiesService } from '../stories'

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

test('a name that a person accepted is found in the next article, also where the text alone does not show it', () => {
  const { desk, storyId } = openStory()
  const first = addArticle(
    desk,
    storyId,
    'One',
    'The ferry of Tarn Oskel was late, it was said on Monday.',
  )
  const id = tagAs(desk, first, 'Tarn Oskel', 'ORG')
  const second = addArticle(
    desk,
    storyId,
    'Two',
    'Nobody asked tarn oskel, but Tarn Oskel was asked in the end.',
  )
  expect(marksOf(desk, second)).toContainEqual(['Tarn Oskel', id, 'suggested'])
  expect(marksOf(desk, second).filter(([, entity]) => entity === id)).toHaveLength(1)
})

test('what was merged stays one: its other name is the same person in the next article', () => {
  const { desk, storyId } = openStory()
  addArticle(
    desk,
    storyId,
    'One',
    'The ferry was late, said Bohdan Zelenskyy, a captain, on Monday.',
  )
  addArticle(desk, storyId, 'Two', 'The boat was late, said Petra Vance, a captain, on Monday.')
  const kept = accept(desk, storyId, 'Bohdan Zelenskyy')
  entitiesService(desk).merge(kept, named(desk, storyId, 'Petra Vance').id)
  const third = addArticle(
    desk,
    storyId,
    'Three',
    'The harbour is closed, said Petra Vance, who runs it.',
  )
  expect(marksOf(desk, third)).toContainEqual(['Petra Vance', kept, 'suggested'])
})

test('another spelling of an accepted name is suggested as the same', () => {
  const { desk, storyId } = openStory()
  addArticle(
    desk,
    storyId,
    'One',
    'The ferry was late, said Bohdan Zelenskyy, a captain, on Monday.',
  )
  const kept = accept(desk, storyId, 'Bohdan Zelenskyy')
  const second = addArticle(
    desk,
    storyId,
    'Two',
    'It was late again, said Bohdan Zelensky, a captain.',
  )
  expect(marksOf(desk, second)).toContainEqual(['Bohdan Zelensky', kept, 'suggested'])
})

test('a family name alone is the one person of the story who has it, and nobody once there are two', () => {
  const { desk, storyId } = openStory()
  addArticle(desk, storyId, 'One', 'The ferry was late, said Mara Hollis, a captain, on Monday.')
  const mara = accept(desk, storyId, 'Mara Hollis')
  const second = addArticle(desk, storyId, 'Two', 'The talks ended. Ms. Hollis said nothing.')
  expect(marksOf(desk, second)).toContainEqual(['Hollis', mara, 'suggested'])
  addArticle(desk, storyId, 'Three', 'The tender was late, said Peter Hollis, a mate, on Monday.')
  const fourth = addArticle(
    desk,
    storyId,
    'Four',
    'The talks ended again. Ms. Hollis said nothing.',
  )
  expect(marksOf(desk, fourth).map(([words]) => words)).toContain('Hollis')
  expect(marksOf(desk, fourth).map(([, entity]) => entity)).not.toContain(mara)
})

test('a family name alone is nobody of another story', () => {
  const { desk, storyId } = openStory()
  addArticle(desk, storyId, 'One', 'The ferry was late, said Mara Hollis, a captain, on Monday.')
  const mara = accept(desk, storyId, 'Mara Hollis')
  const other = storiesService(desk).create('Quernby bridge', null)
  const article = addArticle(desk, other, 'Two', 'The talks ended. Ms. Hollis said nothing.')
  expect(marksOf(desk, article).map(([, entity]) => entity)).not.toContain(mara)
})

test('two people of one family name stay two, whatever short names they went by before', () => {
  const { desk, storyId } = openStory()
  addArticle(desk, storyId, 'One', 'Mara Hollis spoke on Monday. Hollis then left, it was said.')
  const mara = accept(desk, storyId, 'Mara Hollis')
  const second = addArticle(
    desk,
    storyId,
    'Two',
    'Peter Hollis spoke on Tuesday. Hollis then left.',
  )
  const names = marksOf(desk, second)
  expect(names.map(([words]) => words)).toEqual(['Peter Hollis', 'Hollis'])
  expect(new Set(names.map(([, entity]) => entity)).size).toBe(1)
  expect(names.map(([, entity]) => entity)).not.toContain(mara)
})

test('a person called Jordan does not turn the country into him', () => {
  const { desk, storyId } = openStory()
  addArticle(
    desk,
    storyId,
    'One',
    'The ferry was late, said Ruth Jordan, a captain. Jordan then left.',
  )
  const ruth = accept(desk, storyId, 'Ruth Jordan')
  const second = addArticle(
    desk,
    storyId,
    'Two',
    'The crew flew to Jordan on Monday and came back from Jordan.',
  )
  const names = marksOf(desk, second)
  expect(names.length).toBeGreaterThan(0)
  expect(names.map(([, entity]) => entity)).not.toContain(ruth)
})

test('what a person took a name for holds in the next article', () => {
  const { desk, storyId } = openStory()
  addArticle(
    desk,
    storyId,
    'One',
    'The report by Quernby Courier came out on Monday, said Mara Lunt.',
  )
  const first = named(desk, storyId, 'Quernby Courier')
  entitiesService(desk).edit(first.id, { ...first, type: 'OTHER', roles: [] })
  accept(desk, storyId, 'Quernby Courier')
  const second = addArticle(
    desk,
    storyId,
    'Two',
    'The second report by Quernby Courier came out on Friday.',
  )
  expect(marksOf(desk, second)).toContainEqual(['Quernby Courier', first.id, 'suggested'])
  expect(
    entitiesService(desk)
      .list(storyId)
      .filter(({ name }) => name === 'Quernby Courier'),
  ).toHaveLength(1)
})

test('the U.S. of one article is the America of the next', () => {
  const { desk, storyId } = openStory()
  addArticle(desk, storyId, 'One', 'The crew flew to the U.S. on Monday.')
  addArticle(desk, storyId, 'Two', 'The crew came back from America on Friday.')
  expect(named(desk, storyId, 'United States').articles).toBe(2)
})

test('a rejected name stays away when the article is looked at again, wherever in it the name stands', () => {
  const { desk, storyId } = openStory()
  const text =
    'The ferry was late, said Mara Lindqvist, a captain. Mara Lindqvist then left with Peter Hollis.'
  const articleId = addArticle(desk, storyId, 'One', text)
  const { id } = named(desk, storyId, 'Mara Lindqvist')
  const review = reviewService(desk)
  review.reject({ kind: 'entity', id, articleId })
  // Without its marks only the decision itself is left.
  desk.library.transaction(() => {
    desk.library
      .prepare(
        'DELETE FROM mentions WHERE rowid = (SELECT max(rowid) FROM mentions WHERE entity_id = ?)',
      )
      .run(id)
  })
  review.again(articleId)
  expect(marksOf(desk, articleId).map(([words]) => words)).toEqual(['Peter Hollis'])
})

test('an accepted name that was rejected in one article is still found in others, and not in that one', () => {
  const { desk, storyId } = openStory()
  addArticle(desk, storyId, 'One', 'The ferry was late, said Mara Lindqvist, a captain, on Monday.')
  const id = accept(desk, storyId, 'Mara Lindqvist')
  const second = addArticle(desk, storyId, 'Two', 'A ship called Mara Lindqvist came in on Friday.')
  const review = reviewService(desk)
  review.reject({ kind: 'entity', id, articleId: second })
  review.again(second)
  expect(marksOf(desk, second)).toEqual([])
  const third = addArticle(
    desk,
    storyId,
    'Three',
    'The tender left early, said Mara Lindqvist, a captain.',
  )
  expect(marksOf(desk, third)).toContainEqual(['Mara Lindqvist', id, 'suggested'])
})

test('a text in another language is given the accepted names and no others, and says what was not looked for', () => {
  const { desk, storyId } = openStory()
  const english = addArticle(
    desk,
    storyId,
    'One',
    'The ferry was late, said Mara Lindqvist, a captain, on Monday.',
  )
  const id = accept(desk, storyId, 'Mara Lindqvist')
  const german = addArticle(
    desk,
    storyId,
    'Zwei',
    'Die Fähre war spät, sagte Mara Lindqvist, und der Hafen ist nicht offen. „Das ist nicht gut“, sagte Lindqvist. Peter Hollis war auch da.',
  )
  expect(marksOf(desk, german)).toEqual([
    ['Mara Lindqvist', id, 'suggested'],
    ['Lindqvist', id, 'suggested'],
  ])
  const notDone = (articleId: ArticleId) => articlesService(desk).get(articleId)!.notDone
  expect(notDone(german)).toEqual([{ reason: 'language', language: 'de' }])
  expect(notDone(english)).toEqual([])
})

test('an accepted name beside a quote in another language is found', () => {
  const { desk, storyId } = openStory()
  const first = addArticle(
    desk,
    storyId,
    'Один',
    'Пором запізнився, і це не добре, сказала Мара Ліндквіст у вівторок.',
  )
  const id = tagAs(desk, first, 'Мара Ліндквіст', 'PERSON')
  const second = addArticle(
    desk,
    storyId,
    'Два',
    '«Порома не буде, і це вже відомо», — сказала Мара Ліндквіст для газети.',
  )
  expect(marksOf(desk, second)).toEqual([['Мара Ліндквіст', id, 'suggested']])
})

test('an accepted name is found where words are not parted by spaces', () => {
  const { desk, storyId } = openStory()
  const first = addArticle(
    desk,
    storyId,
    '一',
    '港口委员会主席林德奎斯特星期二表示，渡轮冬季将不会运行。',
  )
  const id = tagAs(desk, first, '林德奎斯特', 'PERSON')
  const second = addArticle(
    desk,
    storyId,
    '二',
    '林德奎斯特说，渡轮不会运行，这一决定已经最终确定，不会再改。',
  )
  expect(marksOf(desk, second)).toEqual([['林德奎斯特', id, 'suggested']])
})

/** Of the words of an article's marks, what they are and in which state; in text order. */
function marksOf(desk: Desk, articleId: ArticleId): [words: string, EntityId, ReviewState][] {
  const version = newestVersion(desk.library, articleId)!
  return marksOfVersion(desk.library, articleId, version.id).mentions.map(
    ({ start, end, entityId, state }) => [version.text.slice(start, end), entityId, state],
  )
}

/** Marks the first of some words by hand. */
function tagAs(desk: Desk, articleId: ArticleId, words: string, type: EntityType): EntityId {
  const version = newestVersion(desk.library, articleId)!
  const start = version.text.indexOf(words)
  entitiesService(desk).tag(version.id, { start, end: start + words.length }, { type })
  return marksOf(desk, articleId).find(([marked]) => marked === words)![1]
}

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
  for (const { articleId } of entitiesService(desk).articles(id, 0, 50))
    reviewService(desk).accept({ kind: 'entity', id, articleId })
  return id
}
