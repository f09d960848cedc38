import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { EntitySplit } from '../../../shared/domain/entities'
import type { ArticleId, EntityId } from '../../../shared/domain/ids'
import type { EntitySummary } from '../../../shared/pages'
import { openTestDesk, pasteInto, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { entitiesService } from './entities'
import { historyService } from '../history'
import { quotesService } from '../quotes'
import { libraryRows } from '../testing/libraryRows'

/** Two people of one surname in two articles, each of them quoted. */
const first = `Harbour board backs the slipway

By Ines Calder

March 11, 2025

Board chair Anna Reyes opened the meeting at Port Ellery. “The slipway will be finished by the autumn,” said Reyes. Anna Reyes then took questions.
`
const second = `Crews weigh the winter timetable

By Ines Calder

March 14, 2025

Ferry pilot Tomas Reyes spoke for the crews on Skerrow. “We will read the timetable before we sign it,” said Reyes. Mr Reyes left at noon.
`

let desk: TestDesk
let [board, crews] = ['' as ArticleId, '' as ArticleId]
let reyes: EntityId

beforeEach(() => {
  desk = openTestDesk()
  ;({ articleId: board } = pasteInto(desk, first, 'Harbour board backs the slipway'))
  ;({ articleId: crews } = pasteInto(desk, second, 'Crews weigh the winter timetable'))
  reyes = tagAsOne(['Anna Reyes', 'Reyes', 'Tomas Reyes', 'Mr Reyes'])
  desk.library.database.exec('DELETE FROM changes')
})

/** Everything with that surname, and what they said, taken for one person. */
function tagAsOne(names: string[]): EntityId {
  const entities = entitiesService(desk)
  let entityId: EntityId | null = null
  for (const article of [board, crews]) {
    const { version } = articlesService(desk).get(article)!
    for (const name of names)
      for (const found of version.text.matchAll(new RegExp(`(?<!Anna |Tomas |Mr )${name}`, 'g'))) {
        const span = { start: found.index, end: found.index + name.length }
        const as = entityId ? { entityId } : {}
        const id = entities.tag(version.id, span, { type: 'PERSON', ...as })
        entityId ??= markOf(article, id)
      }
    const start = version.text.indexOf('“') + 1
    const quoteId = quotesService(desk).pull(version.id, {
      start,
      end: version.text.indexOf(',”') + 1,
    })
    quotesService(desk).edit(quoteId, { speakerId: entityId, speaker: null, kind: 'full' })
  }
  const roles = ['board chair', 'ferry pilot'].map((title) => ({ title, from: null, until: null }))
  entities.edit(entityId!, {
    name: 'Anna Reyes',
    type: 'PERSON',
    aliases: ['Reyes', 'Tomas Reyes', 'Mr Reyes'],
    roles,
  })
  return entityId!
}

function markOf(article: ArticleId, mentionId: string): EntityId {
  return mentionsIn(article).find(({ id }) => id === mentionId)!.entityId
}

function mentionsIn(article: ArticleId) {
  const { version } = articlesService(desk).get(article)!
  const { mentions } = articlesService(desk).marks(version.id)
  return mentions.map((mention) => ({
    ...mention,
    words: version.text.slice(mention.start, mention.end),
  }))
}

function hers(article: ArticleId) {
  return mentionsIn(article).filter(({ entityId }) => entityId === reyes)
}

function speakerIn(article: ArticleId) {
  const rows = quotesService(desk).list(null)
  return rows.find(({ quote }) => quote.articleId === article)!.quote.speakerId
}

const nothing: EntitySplit = { mentionIds: [], quoteIds: [], articleIds: [] }

test('what an article has of somebody else becomes a person of its own, with the quotes and what only they are called', () => {
  const split = { ...nothing, articleIds: [crews] }
  const moves = entitiesService(desk).whatMoves(reyes, split)
  expect(moves).toMatchObject({ mentions: hers(crews).length, quotes: 1, articles: 1 })
  expect(moves.aliases.toSorted()).toEqual(['Mr Reyes', 'Tomas Reyes'])
  expect(moves.words[0]).toBe('Tomas Reyes')

  const tomas = entitiesService(desk).split(reyes, split, { name: 'Tomas Reyes' })
  expect(hers(crews)).toEqual([])
  expect(hers(board)).not.toEqual([])
  expect(speakerIn(crews)).toBe(tomas)
  expect(speakerIn(board)).toBe(reyes)
  expect(entitiesService(desk).get(tomas)!.entity).toMatchObject({
    type: 'PERSON',
    name: 'Tomas Reyes',
    aliases: ['Mr Reyes'],
  })
  // The surname alone is what both are called: it stays where it was.
  expect(entitiesService(desk).get(reyes)!.entity.aliases).toEqual(['Reyes'])
})

test('a role goes with the mentions that alone give it', () => {
  const [mention] = hers(crews)
  desk.library.prepare('UPDATE mentions SET role = ? WHERE id = ?').run('Ferry pilot', mention!.id)
  const split = { ...nothing, mentionIds: [mention!.id] }
  expect(entitiesService(desk).whatMoves(reyes, split).roles).toEqual(['ferry pilot'])
  const tomas = entitiesService(desk).split(reyes, split, { name: 'Tomas Reyes' })
  const titles = (id: EntityId) =>
    entitiesService(desk)
      .get(id)!
      .entity.roles.map(({ title }) => title)
  expect(titles(tomas)).toEqual(['ferry pilot'])
  expect(titles(reyes)).toEqual(['board chair'])
})

test('a quote stays while its article still names who said it, unless it is chosen', () => {
  const [one] = hers(crews)
  entitiesService(desk).split(reyes, { ...nothing, mentionIds: [one!.id] }, { name: 'Tomas Reyes' })
  expect(speakerIn(crews)).toBe(reyes)
  const { id } = quotesService(desk)
    .list(null)
    .find(({ quote }) => quote.articleId === crews)!.quote
  const other = entitiesService(desk).split(
    reyes,
    { ...nothing, quoteIds: [id] },
    { name: 'T. Reyes' },
  )
  expect(speakerIn(crews)).toBe(other)
})

test('marks go to a name that is there, and are accepted: a person put them there', () => {
  const pilot = entitiesService(desk).split(
    reyes,
    { ...nothing, mentionIds: [hers(crews)[0]!.id] },
    { name: 'Tomas Reyes' },
  )
  const rest = hers(crews).map(({ id }) => id)
  desk.library.prepare("UPDATE mentions SET state = 'suggested' WHERE entity_id = ?").run(reyes)
  expect(
    entitiesService(desk).split(reyes, { ...nothing, mentionIds: rest }, { entityId: pilot }),
  ).toBe(pilot)
  const moved = mentionsIn(crews).filter(({ id }) => rest.includes(id))
  expect(moved.every(({ entityId, state }) => entityId === pilot && state === 'accepted')).toBe(
    true,
  )
})

test('a split is one step: undone it leaves every row as it was, made again as it became', () => {
  const before = libraryRows(desk)
  entitiesService(desk).split(reyes, { ...nothing, articleIds: [crews] }, { name: 'Tomas Reyes' })
  const after = libraryRows(desk)
  expect(historyService(desk).undo()).toBe('split of Tomas Reyes from Anna Reyes')
  expect(libraryRows(desk)).toEqual(before)
  expect(historyService(desk).undo()).toBeNull()
  historyService(desk).redo()
  expect(libraryRows(desk)).toEqual(after)
})

test('a merge undone leaves every row as it was', () => {
  const [one, other] = entitiesService(desk).list(null)
  const before = libraryRows(desk)
  entitiesService(desk).merge(one!.id, other!.id)
  expect(libraryRows(desk)).not.toEqual(before)
  historyService(desk).undo()
  expect(libraryRows(desk)).toEqual(before)
})

test('what was split and merged again has all its mentions, quotes and names', () => {
  const before = { mentions: [...hers(board), ...hers(crews)], aliases: aliasesOf(reyes) }
  const tomas = entitiesService(desk).split(
    reyes,
    { ...nothing, articleIds: [crews] },
    { name: 'Tomas Reyes' },
  )
  entitiesService(desk).merge(reyes, tomas)
  expect([...hers(board), ...hers(crews)]).toEqual(before.mentions)
  expect(aliasesOf(reyes)).toEqual(before.aliases)
  expect(speakerIn(crews)).toBe(reyes)
})

test.each([
  ['nothing', nothing],
  [
    'marks of somebody else',
    { ...nothing, mentionIds: ['gone' as never], quoteIds: ['gone' as never] },
  ],
])('a split of %s is refused in a sentence', (_, split) => {
  expect(() => entitiesService(desk).split(reyes, split, { name: 'Nobody' })).toThrow(
    'Choose at least one',
  )
  const chosen = { ...nothing, articleIds: [crews] }
  expect(() => entitiesService(desk).split(reyes, chosen, { name: '  ' })).toThrow('title')
  expect(() =>
    entitiesService(desk).split(reyes, chosen, { entityId: 'gone' as EntityId }),
  ).toThrow('not in the library')
  expect(historyService(desk).state().undo).toBeNull()
})

test('however names are merged and split, no mention and no quote is lost, and all of it can be taken back', () => {
  const before = libraryRows(desk)
  const marks = () => [...mentionsIn(board), ...mentionsIn(crews)].map(({ id }) => id)
  const all = marks()
  const quotes = quotesService(desk).list(null).length
  const step = fc.record({
    pick: fc.nat(20),
    other: fc.nat(20),
    merge: fc.boolean(),
    third: fc.nat(2),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      for (const { pick, other, merge, third } of steps) {
        const [one, two] = [anyName(pick), anyName(other)]
        if (merge) entitiesService(desk).merge(one.id, two.id)
        else splitThird(one, two, third)
        expect(marks()).toEqual(all)
        expect(quotesService(desk).list(null)).toHaveLength(quotes)
      }
      while (historyService(desk).undo() !== null);
      expect(libraryRows(desk)).toEqual(before)
    }),
    { numRuns: 40 },
  )
}, 60_000)

function splitThird(one: EntitySummary, two: EntitySummary, third: number): void {
  const mentionIds = [...mentionsIn(board), ...mentionsIn(crews)]
    .filter(({ entityId }, index) => entityId === one.id && index % 3 === third)
    .map(({ id }) => id)
  const into = third === 0 ? { name: `${one.name} the other` } : { entityId: two.id }
  if (mentionIds.length > 0) entitiesService(desk).split(one.id, { ...nothing, mentionIds }, into)
}

function anyName(pick: number): EntitySummary {
  const names = entitiesService(desk).list(null)
  return names[pick % names.length]!
}

function aliasesOf(id: EntityId): string[] {
  return entitiesService(desk).get(id)!.entity.aliases
}
