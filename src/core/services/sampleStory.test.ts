import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openTestDesk } from '../testing/openTestDesk'
import { articlesService } from './articles/articles'
import { checkWholeDraft } from './checking/checks'
import { draftsService } from './drafts/drafts'
import { entitiesService } from './names/entities'
import { eventsService } from './timeline/events'
import { followUpsService } from './timeline/followUps'
import { historyService } from './history'
import { libraryStatus } from './library'
import { quotesService } from './quotes'
import { installSample } from './sampleStory'

const folder = fileURLToPath(new URL('../../../resources/sample', import.meta.url))
const desk = openTestDesk()
const storyId = installSample(desk, folder)

test('the sample story holds six articles, one of them in two versions', () => {
  const articles = articlesService(desk).list(storyId)
  expect(articles).toHaveLength(6)
  expect(articles.filter((article) => article.versions === 2)).toHaveLength(1)
  expect(articles.every((article) => article.outlet && article.publishedOn)).toBe(true)
  expect(libraryStatus(desk).sample).toBe(true)
})

test('it has people and events accepted, and more to review', () => {
  const people = entitiesService(desk).list(storyId, 'PERSON')
  expect(people.filter((person) => !person.suggested).length).toBeGreaterThanOrEqual(4)
  expect(people.some((person) => person.suggested)).toBe(true)
  expect(
    quotesService(desk)
      .list(storyId)
      .filter(({ quote }) => quote.state === 'accepted'),
  ).toHaveLength(7)
})

test('it has follow-ups: some open, one done, and more that its articles suggest', () => {
  const { rows, suggestions } = followUpsService(desk).list(storyId)
  expect(
    rows.map(({ followUp, passages }) => [followUp.title, followUp.due, passages.length]),
  ).toEqual([
    ['Extraordinary meeting of the council', '2025-04-03', 2],
    ['Howard Stannage reports on the council’s handling of the inspection', '2025-05-30', 3],
    ['A copy of the delivery receipt for the engineers’ report', null, 1],
    ['Who told highways staff to wait until after the walk?', null, 1],
  ])
  expect(rows.filter(({ followUp }) => followUp.progress === 'done')).toHaveLength(1)
  const titles = suggestions.map(({ followUp }) => followUp.title)
  expect(titles).toContain("The council's scrutiny panel will question Lewis Garrowby")
  expect(titles).toContain('Work to prop the deck is due to begin')
  expect(titles).toContain('Comment from Imelda Farrant')
})

test('two sources disagree on one date, and that is said', () => {
  const conflicts = eventsService(desk)
    .list(storyId)
    .filter((row) => row.conflict)
  expect(conflicts.map(({ event }) => event.title)).toEqual([
    'The engineers’ report reaches the council',
  ])
})

test('the half-written draft shows what the check says', () => {
  const [draft] = draftsService(desk).list(storyId)
  const found = new Set(checkWholeDraft(desk, draft!.id).map((checked) => checked.grade))
  expect([...found].toSorted()).toEqual(
    ['changed', 'exact', 'not-a-quotation', 'not-found', 'permitted', 'typography'].toSorted(),
  )
})

test('none of it can be undone by accident', () => {
  expect(historyService(desk).state()).toEqual({ undo: null, redo: null })
})
