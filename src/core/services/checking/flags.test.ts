import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { DraftDocument, DraftNode } from '../../../shared/domain/drafts'
import { flagKinds } from '../../../shared/domain/flags'
import type { QuoteId, StoryId } from '../../../shared/domain/ids'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { checksService } from './checks'
import { draftsService } from '../drafts/drafts'
import { entitiesService } from '../names/entities'
import { flagsOfDocument } from './flags'
import { historyService } from '../history'
import { quotesService } from '../quotes'
import { installSample } from '../sampleStory'

const folder = fileURLToPath(new URL('../../../../resources/sample', import.meta.url))

function sample(): { desk: TestDesk; storyId: StoryId } {
  const desk = openTestDesk()
  desk.wait(27 * 86_400_000)
  return { desk, storyId: installSample(desk, folder) }
}

function paragraphs(...texts: (string | DraftNode[])[]): DraftDocument {
  const content = texts.map((text) => ({
    type: 'paragraph',
    content: typeof text === 'string' ? [{ type: 'text', text }] : text,
  }))
  return { type: 'doc', content }
}

function pulled(text: string, quoteId: QuoteId): DraftNode {
  return { type: 'text', text, marks: [{ type: 'sourcedQuote', attrs: { quoteId } }] }
}

function quoteOf({ desk, storyId }: ReturnType<typeof sample>, words: string) {
  return quotesService(desk)
    .list(storyId)
    .find(({ quote }) => quote.anchor.exact.includes(words))!.quote
}

test('the sample draft has one flag: words of one unnamed source', () => {
  const { desk, storyId } = sample()
  const [summary] = draftsService(desk).list(storyId)
  const { draft } = draftsService(desk).get(summary!.id)!
  const flags = flagsOfDocument(desk, storyId, draft.document)
  expect(flags.map((flag) => [flag.kind, flag.text])).toEqual([
    ['anonymous', 'We were ordered to wait until after the walk,'],
  ])
  expect(flags[0]!.passage!.outlet).toBe('The Quernby Bell')
})

test('the sample articles themselves raise no false alarm', () => {
  const { desk, storyId } = sample()
  const flags = articlesService(desk)
    .list(storyId)
    .flatMap(({ id }) => {
      const { text } = articlesService(desk).get(id)!.version
      return flagsOfDocument(desk, storyId, paragraphs(...text.split('\n').filter(Boolean)))
    })
  // He stepped aside on the day of the statement, eleven days before today.
  expect(flags.map((flag) => [flag.kind, flag.text])).toEqual([['title', 'Cabinet Member']])
})

test('names follow what a person says of them, and what is taken back', () => {
  const { desk, storyId } = sample()
  const document = paragraphs('The request came from Meera Tansly.')
  const flags = () => flagsOfDocument(desk, storyId, document)
  expect(flags()).toMatchObject([{ kind: 'name', suggestion: 'Meera Tansley', passage: null }])
  const { id } = entitiesService(desk)
    .list(storyId)
    .find(({ name }) => name === 'Meera Tansley')!
  const { entity } = entitiesService(desk).get(id)!
  entitiesService(desk).edit(id, { ...entity, aliases: [...entity.aliases, 'Meera Tansly'] })
  expect(flags()).toEqual([])
  historyService(desk).undo()
  expect(flags()).toHaveLength(1)
})

test('a flag can be silenced with a reason, for the whole story, and asked again', () => {
  const { desk, storyId } = sample()
  const id = draftsService(desk).create(storyId, 'Second piece')
  const checks = checksService(desk)
  const block = (key: string, text: string) => ({
    key,
    text,
    links: [],
    citations: [],
    before: '',
    after: '',
    isQuotation: false,
  })
  const first = block('0', 'The request came from Meera Tansly.')
  const second = block('1', 'Nobody asked Meera Tansly.')
  const [flag] = checks.flags(id, [first])
  checks.silence(id, 'name', flag!.about, 'She signs herself so.')
  expect(checks.flags(id, [first, second]).map(({ key, reason }) => [key, reason])).toEqual([
    ['0', 'She signs herself so.'],
    ['1', 'She signs herself so.'],
  ])
  checks.silence(id, 'name', flag!.about, null)
  expect(checks.flags(id, [first])[0]!.reason).toBeNull()
})

test('every kind of flag is silenced with a reason, and taken back by undo', () => {
  const setting = sample()
  const { desk, storyId } = setting
  const sent = quoteOf(setting, 'We sent it on the 21st')
  quotesService(desk).setTerms(sent.id, { kind: 'off record' })
  const tied = (words: string) => pulled(words, quoteOf(setting, words).id)
  const said = (text: string): DraftNode => ({ type: 'text', text })
  const document = paragraphs(
    'Meera Tansly asked for the emails.',
    'Colm Pargeter, the cabinet member for highways, voted on 3 April 2025.',
    'It was the largest walk that the valley has seen, on Monday 15 March 2025.',
    [said('The minutes run to fourteen lines: “'), tied('taken as read'), said('”.')],
    '“I have it on the wall of the shed now, behind glass.”',
    'Rain fell on the railings all week.',
    [said('“'), tied('We were told to wait until after the walk,'), said('” one said.')],
    [said('Anneke Vosper said: “'), pulled('We sent it on the 21st.', sent.id), said('”')],
  )
  const flags = () => flagsOfDocument(desk, storyId, document)
  expect(new Set(flags().map(({ kind }) => kind))).toEqual(new Set(flagKinds))
  const draftId = draftsService(desk).create(storyId, 'Everything')
  for (const { kind, about } of flags())
    checksService(desk).silence(draftId, kind, about, `Asked about this ${kind}.`)
  expect(flags().map(({ reason }) => reason)).toEqual(
    flags().map(({ kind }) => `Asked about this ${kind}.`),
  )
  historyService(desk).undo()
  expect(flags().filter(({ reason }) => reason === null)).toHaveLength(1)
})

test('terms of a quote, and of its article, are asked about until they are over', () => {
  const setting = sample()
  const { desk, storyId } = setting
  const quote = quoteOf(setting, 'They counted us on to that bridge')
  const document = paragraphs([
    { type: 'text', text: '“' },
    pulled('They counted us on to that bridge.', quote.id),
    { type: 'text', text: '” said Meera Tansley.' },
  ])
  const terms = () =>
    flagsOfDocument(desk, storyId, document).filter((flag) => flag.kind === 'terms')
  expect(terms()).toEqual([])
  quotesService(desk).setTerms(quote.id, { kind: 'background' })
  expect(terms()).toMatchObject([{ text: 'Meera Tansley' }])
  articlesService(desk).setTerms(quote.articleId, {
    kind: 'embargo',
    until: '2025-05-03T06:00:00.000Z',
  })
  expect(terms()).toMatchObject([{ text: 'They counted us on to that bridge.' }])
  expect(terms()[0]!.passage!.articleId).toBe(quote.articleId)
  desk.wait(60 * 86_400_000)
  expect(terms()).toMatchObject([{ text: 'Meera Tansley' }])
})

test('a number is held against the paragraph that a citation points to', () => {
  const { desk, storyId } = sample()
  const article = articlesService(desk)
    .list(storyId)
    .find(({ outlet }) => outlet === 'Halyard Today')!
  const { version } = articlesService(desk).get(article.id)!
  const words = 'The free bus that replaces the bridge carried 212 people'
  const start = version.text.indexOf(words)
  const anchorId = draftsService(desk).cite(version.id, { start, end: start + words.length })
  const cited = (text: string) =>
    flagsOfDocument(
      desk,
      storyId,
      paragraphs([
        { type: 'text', text },
        { type: 'citation', attrs: { anchorId } },
        { type: 'text', text: ' It rained.' },
      ]),
    )
  expect(cited('The bus carried 212 people, and 1,900 had crossed.')).toEqual([])
  const [flag] = cited('The bus carried 221 people.')
  expect(flag).toMatchObject({ kind: 'number', text: '221' })
  expect(flag!.passage!.context).toContain('212 people')
})

test('ties that lead nowhere are no ties', () => {
  const { desk, storyId } = sample()
  const document = paragraphs([
    pulled('Nobody wrote 9,000 of it.', 'gone' as QuoteId),
    { type: 'citation', attrs: { anchorId: 'gone' } },
  ])
  expect(flagsOfDocument(desk, storyId, document)).toEqual([])
})

test('20,000 words are read in good time, one changed paragraph at once', () => {
  const setting = sample()
  const { desk, storyId } = setting
  const quote = quoteOf(setting, 'They counted us on to that bridge')
  const paragraph = [
    { type: 'text', text: 'On 15 March 2,300 walkers crossed Osier Bridge in Quernby. “' },
    pulled('They counted us on to that bridge.', quote.id),
    {
      type: 'text',
      text: '” said Meera Tansley, who lives near the river and asked for the emails of the council.',
    },
  ]
  const whole = paragraphs(...Array.from({ length: 600 }, () => paragraph))
  flagsOfDocument(desk, storyId, paragraphs(paragraph))
  const started = performance.now()
  flagsOfDocument(desk, storyId, whole)
  const read = performance.now()
  for (let count = 0; count < 20; count++) flagsOfDocument(desk, storyId, paragraphs(paragraph))
  const each = (performance.now() - read) / 20
  // Wide bounds: these run beside other tests.
  expect(read - started).toBeLessThan(5000)
  expect(each).toBeLessThan(100)
})
