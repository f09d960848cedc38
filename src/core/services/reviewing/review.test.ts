import { beforeEach, describe, expect, test } from 'vitest'
import type { ArticleId, StoryId, VersionId } from '../../../shared/domain/ids'
import type { MentionMark } from '../../../shared/pages'
import { addArticle, addCopy } from '../../testing/addArticle'
import { openTestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { entitiesService } from '../names/entities'
import { eventsService } from '../timeline/events'
import { historyService } from '../history'
import { quotesService } from '../quotes'
import { reviewService } from './review'
import { storiesService } from '../stories'

const bridge = [
  'Anneke Vosper, a senior engineer, wrote to the Quernby Bridge Committee on 12 March 2025.',
  '“We recommended that the bridge be closed,” said Vosper. “It was not.”',
  'Colm Pargeter, the cabinet member for highways, met Vosper in Quernby on 15 March 2025.',
].join('\n\n')

const ahead = [
  'The committee of Quernby heard nothing new about the footbridge on Monday.',
  'The council will meet on 2 April 2025 to vote on the repair. Brandreth Tull did not respond to a request for comment.',
].join('\n\n')

const bridgeLater = [
  'The council of Quernby has corrected its account of the matter, and says so here.',
  ...bridge.split('\n\n'),
  'Another hearing is planned.',
].join('\n\n')

const hearing = [
  'The hearing on the footbridge opened in the old corn exchange.',
  'Anneke Vosper spoke first. Vosper said the letter was clear.',
].join('\n\n')

let desk: ReturnType<typeof openTestDesk>
let storyId: StoryId
let articleId: ArticleId
let versionId: VersionId
let text: string

const review = () => reviewService(desk)
const marks = (id = versionId) => articlesService(desk).marks(id)
const named = (name: string) => marks().mentions.filter((mention) => mention.name === name)
const undo = () => historyService(desk).undo()

beforeEach(() => {
  desk = openTestDesk()
  storyId = storiesService(desk).create('Osier Bridge', null)
  articleId = addArticle(desk, storyId, 'Bridge stayed open', bridge)
  open()
})

function open(): void {
  const { version } = articlesService(desk).get(articleId)!
  versionId = version.id
  text = version.text
}

function spanOf(words: string) {
  const start = text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

function targetOf(mentions: MentionMark[]) {
  return {
    kind: 'entity' as const,
    id: mentions[0]!.entityId,
    articleId,
    mentionIds: mentions.map(({ id }) => id),
  }
}

/** Everything that a person sees of the article, with how it stands. */
function layer() {
  const { mentions, quotes, events } = marks()
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return [
    ...mentions.map((mark) => `${mark.type} ${mark.name}: ${words(mark)}, ${mark.state}`),
    ...quotes.map((mark) => `${mark.kind} ${mark.speaker}: ${words(mark)}, ${mark.state}`),
    ...events.map((mark) => `${mark.edtf} ${mark.title}: ${words(mark)}, ${mark.state}`),
  ]
}

describe('an answer', () => {
  test('concerns the mentions that were shown, and no others', () => {
    const [first, ...others] = named('Anneke Vosper')
    expect(others.length).toBeGreaterThan(0)
    review().accept(targetOf([first!]))
    expect(named('Anneke Vosper').map(({ state }) => state)).toEqual([
      'accepted',
      ...others.map(() => 'suggested'),
    ])
  })

  test('to all that is on the screen is one step, and undone in one', () => {
    const before = layer()
    const { quotes, events } = marks()
    review().acceptAll([
      targetOf(named('Anneke Vosper')),
      ...quotes.map(({ id }) => ({ kind: 'quote' as const, id })),
      ...events.map(({ id }) => ({ kind: 'event' as const, id })),
    ])
    expect(marks().quotes.every(({ state }) => state === 'accepted')).toBe(true)
    expect(named('Colm Pargeter').every(({ state }) => state === 'suggested')).toBe(true)
    expect(undo()).toMatch(/^accepted \d+ suggestions at once$/)
    expect(layer()).toEqual(before)
  })

  test('does not reach what was decided before', () => {
    const [first, ...others] = named('Anneke Vosper')
    review().reject(targetOf([first!]))
    review().acceptAll([targetOf([first!, ...others])])
    expect(named('Anneke Vosper').map(({ id }) => id)).not.toContain(first!.id)
  })
})

describe('a type that is changed', () => {
  test('accepts the name under it, here and wherever it is suggested', () => {
    const other = addArticle(desk, storyId, 'Hearing opens', hearing)
    const vosper = named('Anneke Vosper')
    const id = review().retype(targetOf(vosper), 'ORG')
    expect(id).toBe(vosper[0]!.entityId)
    expect(named('Anneke Vosper').map(({ type, state }) => `${type} ${state}`)).toEqual(
      vosper.map(() => 'ORG accepted'),
    )
    const elsewhere = marks(articlesService(desk).get(other)!.version.id).mentions
    expect(elsewhere.find(({ name }) => name === 'Anneke Vosper')).toMatchObject({
      type: 'ORG',
      state: 'suggested',
    })
    undo()
    expect(named('Anneke Vosper').map(({ type }) => type)).toEqual(vosper.map(() => 'PERSON'))
  })

  test('leaves alone what a person accepted under the other type', () => {
    const other = addArticle(desk, storyId, 'Hearing opens', hearing)
    const otherVersion = articlesService(desk).get(other)!.version.id
    const settled = marks(otherVersion).mentions.find(({ name }) => name === 'Anneke Vosper')!
    review().accept({ kind: 'entity', id: settled.entityId, articleId: other })
    const id = review().retype(targetOf(named('Anneke Vosper')), 'ORG')
    expect(id).not.toBe(settled.entityId)
    expect(entitiesService(desk).get(settled.entityId)!.entity.type).toBe('PERSON')
    expect(entitiesService(desk).get(id)!.entity).toMatchObject({
      type: 'ORG',
      name: 'Anneke Vosper',
    })
  })
})

describe('boundaries that are changed', () => {
  test('make the name what the words are, accepted', () => {
    const [colm] = named('Colm Pargeter')
    const span = spanOf('Pargeter')
    review().setBoundaries({ kind: 'mention', id: colm!.id }, versionId, span)
    expect(marks().mentions.find(({ id }) => id === colm!.id)).toMatchObject({
      ...span,
      name: 'Pargeter',
      state: 'accepted',
    })
    expect(undo()).toBe('boundaries of “Pargeter”')
    expect(named('Colm Pargeter')).toEqual([colm])
  })

  test('of a short form leave the name as it is', () => {
    const mention = named('Anneke Vosper').find(
      ({ start, end }) => text.slice(start, end) === 'Vosper',
    )!
    const said = spanOf('said Vosper')
    const id = review().setBoundaries({ kind: 'mention', id: mention.id }, versionId, said)
    expect(id).toBe(mention.entityId)
    expect(named('Anneke Vosper').find(({ id }) => id === mention.id)).toMatchObject(said)
  })

  test('take words over from another suggestion, which is no more', () => {
    const [vosper] = named('Anneke Vosper')
    const span = spanOf('Colm Pargeter, the cabinet member for highways, met Vosper')
    review().setBoundaries({ kind: 'mention', id: vosper!.id }, versionId, span)
    const there = marks().mentions.filter(({ start, end }) => start < span.end && end > span.start)
    expect(there.map(({ id }) => id)).toEqual([vosper!.id])
  })

  test('of a quote keep its speaker', () => {
    const quote = marks().quotes[0]!
    const span = spanOf('the bridge be closed')
    expect(review().setBoundaries({ kind: 'quote', id: quote.id }, versionId, span)).toBeNull()
    expect(marks().quotes.find(({ id }) => id === quote.id)).toMatchObject({
      ...span,
      speaker: quote.speaker,
      state: 'accepted',
    })
  })

  test('may not be set in another article', () => {
    const other = addArticle(desk, storyId, 'Hearing opens', hearing)
    const there = articlesService(desk).get(other)!.version.id
    const [colm] = named('Colm Pargeter')
    expect(() =>
      review().setBoundaries({ kind: 'mention', id: colm!.id }, there, { start: 0, end: 5 }),
    ).toThrow('This name is not marked here any more.')
  })
})

test('a name that is merged in review is accepted, and one undo parts the two again', () => {
  const before = layer()
  const into = named('Colm Pargeter')[0]!.entityId
  review().mergeInto(targetOf(named('Anneke Vosper')), into)
  const all = named('Colm Pargeter')
  expect(all.filter(({ state }) => state === 'accepted').length).toBeGreaterThan(1)
  expect(entitiesService(desk).get(into)!.entity.aliases).toContain('Anneke Vosper')
  expect(undo()).toBe('merge of Anneke Vosper into Colm Pargeter')
  expect(layer()).toEqual(before)
})

test('whose words they are is stored no nearer than the text says it', () => {
  const joint = [
    '“The bridge is closed,” said Anneke Vosper and Colm Pargeter.',
    '“We wait,” a spokesman for Colm Pargeter said. “We have time,” he added.',
  ].join('\n\n')
  const { version } = articlesService(desk).get(addArticle(desk, storyId, 'Joint', joint))!
  const speakers = marks(version.id).quotes.map(({ speakerId, speaker }) => [speakerId, speaker])
  expect(speakers).toEqual([
    [null, 'Anneke Vosper and Colm Pargeter'],
    [null, 'a spokesman for Colm Pargeter'],
    [null, 'a spokesman for Colm Pargeter'],
  ])
})

describe('looking again', () => {
  function decideEverything(): void {
    const { quotes, events } = marks()
    review().reject(targetOf(named('Colm Pargeter')))
    review().accept(targetOf(named('Anneke Vosper').slice(0, 1)))
    review().setBoundaries(
      { kind: 'mention', id: named('Anneke Vosper')[1]!.id },
      versionId,
      spanOf('said Vosper'),
    )
    review().retype(targetOf(named('Anneke Vosper').slice(2)), 'OTHER')
    review().reject({ kind: 'quote', id: quotes[0]!.id })
    const second = quotes[1]!
    review().setBoundaries({ kind: 'quote', id: second.id }, versionId, {
      start: second.start,
      end: second.end - 1,
    })
    quotesService(desk).edit(second.id, { speakerId: null, speaker: 'a letter', kind: 'full' })
    review().reject({ kind: 'event', id: events[0]!.id })
    const dated = events[1]!
    eventsService(desk).edit(dated.id, { title: 'Vosper and Pargeter meet', edtf: dated.edtf })
    for (const { entityId } of marks().mentions.filter(({ state }) => state === 'suggested'))
      review().reject({ kind: 'entity', id: entityId, articleId })
    for (const { id } of marks().quotes.filter(({ state }) => state === 'suggested'))
      review().reject({ kind: 'quote', id })
    for (const { id } of marks().events.filter(({ state }) => state === 'suggested'))
      review().reject({ kind: 'event', id })
  }

  test('brings nothing back that was rejected, and touches nothing that a person marked', () => {
    decideEverything()
    const decided = layer()
    expect(decided.every((line) => line.endsWith('accepted'))).toBe(true)
    expect(review().again(articleId)).toBe(0)
    expect(layer()).toEqual(decided)
    expect(review().articles(storyId)).toEqual([])
  })

  test('does not either once a newer copy has come in', () => {
    decideEverything()
    const decided = layer()
    addCopy(desk, articleId, bridgeLater)
    open()
    expect(text).toContain('Another hearing')
    const carried = layer().filter((line) => !line.endsWith('suggested'))
    expect(carried).toEqual(decided)
    const ofNewWords = (line: string) => /Quernby: Quernby/.test(line)
    expect(layer().filter((line) => line.endsWith('suggested') && !ofNewWords(line))).toEqual([])
    expect(review().again(articleId)).toBe(0)
    expect(layer().filter((line) => !line.endsWith('suggested'))).toEqual(decided)
  })

  test('offers again what was rejected and taken back', () => {
    review().reject(targetOf(named('Colm Pargeter')))
    undo()
    expect(named('Colm Pargeter')[0]!.state).toBe('suggested')
  })
})

describe('what waits in a story', () => {
  test('is counted by article and kind, a name once, until it is decided', () => {
    addArticle(desk, storyId, 'Hearing opens', hearing)
    addArticle(desk, null, 'Of no story', `${hearing}\n\nNobody answered.`)
    const found = review().articles(storyId)
    expect(found.map(({ title }) => title).toSorted()).toEqual([
      'Bridge stayed open',
      'Hearing opens',
    ])
    const own = found.find(({ id }) => id === articleId)!
    const { mentions, quotes, events } = marks()
    expect(own).toMatchObject({
      names: new Set(mentions.map(({ entityId }) => entityId)).size,
      quotes: quotes.length,
      events: events.length,
    })
    review().acceptAll(quotes.map(({ id }) => ({ kind: 'quote' as const, id })))
    expect(
      review()
        .articles(storyId)
        .find(({ id }) => id === articleId),
    ).toMatchObject({
      names: own.names,
      quotes: 0,
    })
    expect(review().articles(null)).toHaveLength(3)
  })

  test('includes what is still to come, which is answered like the rest', () => {
    articleId = addArticle(desk, storyId, 'Council to vote', ahead)
    open()
    const { followUps } = marks()
    expect(followUps.length).toBeGreaterThan(0)
    const waits = () =>
      review()
        .articles(storyId)
        .find(({ id }) => id === articleId)!.followUps
    expect(waits()).toBe(followUps.length)
    const { names, quotes, indirect, events } = review()
      .articles(storyId)
      .find(({ id }) => id === articleId)!
    const listed = articlesService(desk)
      .list(storyId)
      .find(({ id }) => id === articleId)!
    expect(listed.toReview).toBe(names + quotes + indirect + events + followUps.length)
    review().reject({ kind: 'follow-up', id: followUps[0]!.id })
    expect(marks().followUps).toHaveLength(followUps.length - 1)
    expect(waits()).toBe(followUps.length - 1)
    expect(review().again(articleId)).toBe(0)
  })

  test('of a copy that was followed by another is not counted: nobody sees it', () => {
    addCopy(desk, articleId, 'The council of Quernby withdrew its account of the matter in full.')
    const [article] = review().articles(storyId)
    expect(article).toMatchObject({ quotes: 0, events: 0, names: 1 })
    const listed = articlesService(desk).list(storyId)
    expect(listed).toMatchObject([{ id: articleId, versions: 2, toReview: 1 }])
  })

  test('what was carried over to a newer copy is counted there, in the queue as in the list', () => {
    addCopy(desk, articleId, bridgeLater)
    const [article] = review().articles(storyId)
    const { names, quotes, events, followUps } = article!
    expect(quotes).toBeGreaterThan(0)
    const [listed] = articlesService(desk).list(storyId)
    expect(listed!.toReview).toBe(names + quotes + events + followUps)
    review().acceptAll([targetOf(named('Colm Pargeter'))])
    expect(articlesService(desk).list(null)[0]!.toReview).toBe(listed!.toReview - 1)
  })

  test('a name is listed in its sentences throughout, and only what is listed is accepted', () => {
    addArticle(desk, storyId, 'Hearing opens', hearing)
    const [vosper] = named('Anneke Vosper')
    const { mentions, more } = review().mentions(vosper!.entityId, storyId)
    expect(more).toBe(false)
    expect(new Set(mentions.map(({ passage }) => passage.articleTitle)).size).toBe(2)
    for (const { passage } of mentions)
      expect(passage.context.slice(passage.marked.start, passage.marked.end)).toContain('Vosper')
    const listed = mentions.filter(({ passage }) => passage.articleId !== articleId)
    review().acceptAll([{ ...targetOf([vosper!]), mentionIds: listed.map(({ id }) => id) }])
    expect(named('Anneke Vosper').every(({ state }) => state === 'suggested')).toBe(true)
    expect(review().mentions(vosper!.entityId, storyId).mentions).toHaveLength(
      mentions.length - listed.length,
    )
  })
})
