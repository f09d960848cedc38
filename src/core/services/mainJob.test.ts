import { beforeEach, expect, test } from 'vitest'
import type { Day } from '../../shared/domain/days'
import { linkedSources, type DraftDocument } from '../../shared/domain/drafts'
import type { ArticleId, QuoteId, StoryId } from '../../shared/domain/ids'
import type { ArticlePage, BlockToCheck } from '../../shared/pages'
import { ferryTender, openTestDesk, pasteInto, type TestDesk } from '../testing/openTestDesk'
import { articlesService } from './articles/articles'
import { checksService } from './checking/checks'
import { draftsService } from './drafts/drafts'
import { entitiesService } from './names/entities'
import { eventsService } from './timeline/events'
import { draftBytes, timelineBytes } from './drafts/exports'
import { historyService } from './history'
import { fieldsOf, importsService } from './importing/imports'
import { quotesService } from './quotes'
import { reviewService } from './reviewing/review'
import { searchService } from './search'
import { storiesService } from './stories'

const title = 'Port authority signed before survey was finished'
let desk: TestDesk
let storyId: StoryId
let articleId: ArticleId
let page: ArticlePage

beforeEach(() => {
  desk = openTestDesk()
  ;({ storyId, articleId } = pasteInto(desk, ferryTender(), title))
  page = articlesService(desk).get(articleId)!
})

function spanOf(words: string) {
  const start = page.version.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

function draftWith(words: string, quoteId: QuoteId): DraftDocument {
  const mark = { type: 'sourcedQuote', attrs: { quoteId } }
  return {
    type: 'doc',
    content: [
      {
        type: 'heading',
        attrs: { level: 1 },
        content: [{ type: 'text', text: 'What the board read' }],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '“' },
          { type: 'text', text: words, marks: [mark] },
          { type: 'text', text: '” Mara Lindqvist said.' },
        ],
      },
    ],
  }
}

test('a pasted page keeps its words and sets its furniture aside', () => {
  expect(page.version.text).toBe(ferryTender())
  const aside = page.asides.map(({ start, end }) => page.version.text.slice(start, end)).join('\n')
  expect(aside).toContain('Listen to this story')
  expect(aside).toContain('Was This Story Useful?')
  expect(aside).not.toContain('Nobody on Skerrow')
})

test('the day is inferred from the text, with how', () => {
  expect(page.article.publishedOn).toBe('2025-03-11')
  expect(page.article.publishedHow).toMatch(/Tuesday/)
})

test('people, quotes and dates are suggested, and nothing is accepted', () => {
  const marks = articlesService(desk).marks(page.version.id)
  const names = new Set(marks.mentions.map((mention) => mention.name))
  for (const name of ['Mara Lindqvist', 'Tomas Reyes', 'Ines Calder', 'Tidewater Marine', 'Norway'])
    expect(names).toContain(name)
  expect(marks.quotes.map((quote) => page.version.text.slice(quote.start, quote.end))).toContain(
    'A slipway does not read minutes--it reads weather.',
  )
  expect(marks.events.map((event) => event.edtf)).toContain('2025-02-18')
  const states = [...marks.mentions, ...marks.quotes, ...marks.events].map((mark) => mark.state)
  expect(new Set(states)).toEqual(new Set(['suggested']))
})

test('the same bytes twice open the article that is there', () => {
  const imports = importsService(desk).api
  const preview = imports.paste({ text: ferryTender(), html: null })
  expect(preview.twin).toEqual({ articleId, title, same: 'bytes' })
  expect(imports.add(preview.previewId, fieldsOf(preview), storyId)).toEqual({
    articleId,
    outcome: 'there-already',
  })
  expect(articlesService(desk).list(null)).toHaveLength(1)
})

test('an import can be undone and redone', () => {
  const history = historyService(desk)
  expect(history.undo()).toBe(`import of “${title}”`)
  expect(articlesService(desk).list(null)).toEqual([])
  expect(searchService(desk).articles('slipway', null, 10).hits).toEqual([])
  history.redo()
  expect(articlesService(desk).list(storyId)).toHaveLength(1)
})

test('accepting a name accepts all its mentions here, and undo takes that back', () => {
  const marks = () => articlesService(desk).marks(page.version.id)
  const { entityId } = marks().mentions.find((mention) => mention.name === 'Mara Lindqvist')!
  reviewService(desk).accept({ kind: 'entity', id: entityId, articleId })
  const hers = () => marks().mentions.filter((mention) => mention.entityId === entityId)
  expect(hers().length).toBeGreaterThan(2)
  expect(hers().every((mention) => mention.state === 'accepted')).toBe(true)
  historyService(desk).undo()
  expect(hers().every((mention) => mention.state === 'suggested')).toBe(true)
})

test('what was rejected stays rejected when the article is looked at again', () => {
  const marks = () => articlesService(desk).marks(page.version.id)
  const quote = marks().quotes[0]!
  reviewService(desk).reject({ kind: 'quote', id: quote.id })
  const before = marks().quotes.length
  expect(reviewService(desk).again(articleId)).toBe(0)
  expect(marks().quotes).toHaveLength(before)
})

test('a tag marks the words here and suggests them elsewhere in the article', () => {
  const span = spanOf('slipway')
  entitiesService(desk).tag(page.version.id, span, { type: 'PLACE' })
  const tagged = articlesService(desk)
    .marks(page.version.id)
    .mentions.filter((mention) => mention.name === 'slipway')
  expect(tagged.filter((mention) => mention.state === 'accepted')).toHaveLength(1)
  expect(tagged.filter((mention) => mention.state === 'suggested').length).toBeGreaterThan(0)
})

test('two names become one, with every mention, and undo parts them', () => {
  const entities = entitiesService(desk)
  const find = (name: string) => entities.list(storyId).find((entity) => entity.name === name)!
  const mara = find('Mara Lindqvist')
  const tomas = find('Tomas Reyes')
  entities.merge(mara.id, tomas.id)
  expect(find('Mara Lindqvist').mentions).toBe(mara.mentions + tomas.mentions)
  expect(find('Mara Lindqvist').aliases).toContain('Tomas Reyes')
  historyService(desk).undo()
  expect(find('Tomas Reyes').mentions).toBe(tomas.mentions)
  expect(find('Mara Lindqvist').mentions).toBe(mara.mentions)
})

test('search finds words as they are typed, and says where they stand', () => {
  const { hits } = searchService(desk).articles('slipway read min', storyId, 10)
  expect(hits).toHaveLength(1)
  expect(page.version.text.slice(hits[0]!.at!.start, hits[0]!.at!.end).toLowerCase()).toMatch(
    /slipway|read|min/,
  )
  expect(hits[0]!.marked.length).toBeGreaterThan(1)
})

test.each(['"', '*', 'AND', 'NOT', '(', '""', 'x* OR', "'", 'NEAR(a b)', '-', '🙂'])(
  'a search for %s is answered, not an error',
  (query) => {
    expect(searchService(desk).articles(query, null, 10)).toHaveProperty('hits')
  },
)

test('a pulled quote stays tied, is compared, and is exported with its source', async () => {
  const words = 'Every member had the draft figures in front of them, and every member voted.'
  const quoteId = quotesService(desk).pull(page.version.id, spanOf(words))
  const drafts = draftsService(desk)
  const draftId = drafts.create(storyId, 'What the board read')
  drafts.save(draftId, draftWith(words, quoteId))
  const { draft, quotes } = drafts.get(draftId)!
  expect(linkedSources(draft.document)).toEqual([{ kind: 'quote', quoteId, text: words }])
  expect(quotes[0]!.quote.anchor.exact).toBe(words)
  expect(quotes[0]!.usedIn).toBe(1)
  const markdown = new TextDecoder().decode(
    (await draftBytes(desk, draftId, 'markdown', 'resources/fonts')).bytes,
  )
  expect(markdown).toContain(words)
  expect(markdown).toContain('Harbour Gazette')
})

test.each([
  ['exact', 'Every member had the draft figures in front of them, and every member voted.'],
  ['permitted', 'Every member had the draft figures … and every member voted.'],
  ['changed', 'Every member had the final figures in front of them, and every member voted.'],
] as const)('%s: a pulled quote as it was written', (grade, written) => {
  const words = 'Every member had the draft figures in front of them, and every member voted.'
  const quoteId = quotesService(desk).pull(page.version.id, spanOf(words))
  const draftId = draftsService(desk).create(storyId, 'What the board read')
  const text = `Lindqvist said: “${written}”`
  const links = [{ start: 17, end: 17 + written.length, quoteId }]
  const [checked] = checksService(desk).quotes(draftId, [block(text, links)])
  expect(checked).toMatchObject({ grade, quoteId, key: 'a' })
  expect(checked!.match?.articleId).toBe(articleId)
  if (grade === 'changed') expect(checked!.repair).toBe(words)
})

test('words that stand in no source are said to be not found', () => {
  const draftId = draftsService(desk).create(storyId, 'What the board read')
  const text = 'Reyes said: “I have never in my life set foot on a ferry.”'
  const [checked] = checksService(desk).quotes(draftId, [block(text)])
  expect(checked).toMatchObject({ grade: 'not-found', match: null })
})

test('words of one person given to another are said to be so', () => {
  const words = 'A slipway does not read minutes--it reads weather.'
  quotesService(desk).pull(page.version.id, spanOf(words))
  const draftId = draftsService(desk).create(storyId, 'What the board read')
  const text = `“${words}” Tomas Reyes said.`
  const [checked] = checksService(desk).quotes(draftId, [block(text)])
  expect(checked).toMatchObject({ grade: 'other-speaker', speaker: 'Ines Calder' })
})

test('what a person said is to stand as it is is remembered', () => {
  const draftId = draftsService(desk).create(storyId, 'What the board read')
  const blocks = [block('the so-called “rubber stamp of the year”')]
  const look = () => checksService(desk).quotes(draftId, blocks)[0]
  const words = 'rubber stamp of the year'
  checksService(desk).silence(draftId, 'kept', words, 'from my own recording')
  expect(look()).toMatchObject({ grade: 'changed', reason: 'from my own recording' })
  checksService(desk).silence(draftId, 'not-a-quotation', words, 'our own words')
  expect(look()).toMatchObject({ grade: 'not-a-quotation', reason: 'our own words' })
  // It holds for every draft of the story.
  const another = draftsService(desk).create(storyId, 'What the board said next')
  expect(checksService(desk).quotes(another, blocks)[0]).toMatchObject({ grade: 'not-a-quotation' })
  checksService(desk).silence(draftId, 'not-a-quotation', words, null)
  expect(look()).toMatchObject({ grade: 'changed', reason: 'from my own recording' })
})

test('a draft keeps what it was every few minutes, and can become that again', () => {
  const drafts = draftsService(desk)
  const id = drafts.create(storyId, 'What the board read')
  const write = (words: string) =>
    drafts.save(id, {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    })
  write('One.')
  desk.wait(6 * 60_000)
  write('Two.')
  write('Three.')
  const kept = drafts
    .versions(id)
    .map((version) => JSON.stringify(drafts.getVersion(version.id).document))
  expect(kept.some((document) => document.includes('One.'))).toBe(true)
  const one = drafts
    .versions(id)
    .find((version) => JSON.stringify(drafts.getVersion(version.id)).includes('One.'))!
  drafts.restoreVersion(one.id)
  expect(JSON.stringify(drafts.get(id)!.draft.document)).toContain('One.')
  expect(
    drafts
      .versions(id)
      .map((version) => JSON.stringify(drafts.getVersion(version.id).document))
      .join(),
  ).toContain('Three.')
})

test('what is no document is refused, and the draft stays', () => {
  const drafts = draftsService(desk)
  const id = drafts.create(storyId, 'What the board read')
  expect(() => drafts.save(id, null as unknown as DraftDocument)).toThrow('was not a document')
  expect(drafts.get(id)!.draft.document.type).toBe('doc')
})

test('an event that two passages date differently is a conflict', () => {
  const events = eventsService(desk)
  const id = events.create(
    { title: 'The contract is signed', edtf: '2025-02-18' as Day, storyId },
    { versionId: page.version.id, span: spanOf('signed a contract on February 18') },
  )
  events.addSupport(id, {
    versionId: page.version.id,
    span: spanOf('delivered its report on March 11'),
    edtf: '2025-03-11' as Day,
  })
  const row = events.list(storyId).find((candidate) => candidate.event.id === id)!
  expect(row.conflict).toBe(true)
  expect(row.passages.map((passage) => passage.context)).toHaveLength(2)
  expect(new TextDecoder().decode(timelineBytes(desk, storyId, 'csv').bytes)).toContain(
    'The contract is signed',
  )
})

test('an event made of a passage takes the place of what was suggested for its date', () => {
  const dates = () => articlesService(desk).marks(page.version.id).events
  const suggested = dates().find((mark) => mark.edtf === '2025-03-11')!
  const id = eventsService(desk).create(
    { title: 'The report arrives', edtf: '2025-03-11' as Day, storyId },
    { versionId: page.version.id, span: suggested.passage },
  )
  const [mark] = dates().filter((candidate) => candidate.start === suggested.start)
  expect(mark).toMatchObject({ id, start: suggested.start, end: suggested.end, state: 'accepted' })
})

test('a date that is none is refused with how dates are written', () => {
  expect(() =>
    eventsService(desk).create({ title: 'Vote', edtf: 'last Tuesday' as Day, storyId }, null),
  ).toThrow('“last Tuesday” is not a date')
})

test('a set-aside block comes back with one call, and undo sets it aside again', () => {
  const articles = articlesService(desk)
  const count = () => articles.get(articleId)!.asides.length
  const before = count()
  articles.setAside(page.version.id, page.asides[0]!, false)
  expect(count()).toBeLessThan(before)
  historyService(desk).undo()
  expect(count()).toBe(before)
})

test('a corrected headline is what search finds, also after undo', () => {
  const articles = articlesService(desk)
  const fields = {
    title: 'Ferry board signs early',
    byline: [],
    outlet: null,
    publishedOn: null,
    url: null,
  }
  articles.edit(articleId, fields)
  expect(articles.get(articleId)!.article.titleHow).toBe('typed by you')
  const found = (word: string) => searchService(desk).articles(word, null, 5).hits.length
  expect([found('Ferry board signs'), found('"signed before survey"')]).toEqual([1, 0])
  historyService(desk).undo()
  expect(found('"signed before survey"')).toBe(1)
})

test('a newer copy carries the marks over and is what is read', () => {
  const words = 'A slipway does not read minutes--it reads weather.'
  const quoteId = quotesService(desk).pull(page.version.id, spanOf(words))
  const imports = importsService(desk).api
  const changed = ferryTender().replace('runs to 41 pages', 'runs to more than forty pages')
  const preview = imports.paste({ text: changed, html: null })
  expect(imports.addVersion(preview.previewId, articleId).outcome).toBe('new-version')
  const newest = articlesService(desk).get(articleId)!
  expect(newest.version.number).toBe(2)
  const mark = articlesService(desk)
    .marks(newest.version.id)
    .quotes.find((quote) => quote.id === quoteId)!
  expect(newest.version.text.slice(mark.start, mark.end)).toBe(words)
  expect(articlesService(desk).get(articleId, page.version.id)!.version.text).toBe(
    page.version.text,
  )
})

test('an article can stand in several stories', () => {
  const stories = storiesService(desk)
  const second = stories.create('Harbour budget', null)
  stories.addArticle(second, articleId)
  expect(articlesService(desk).list(second)).toHaveLength(1)
  expect(articlesService(desk).get(articleId)!.storyIds).toHaveLength(2)
  stories.removeArticle(second, articleId)
  expect(articlesService(desk).list(storyId)).toHaveLength(1)
})

test('a change that can no longer be taken back does not stand in the way of the one before it', () => {
  const stories = storiesService(desk)
  stories.rename(storyId, 'Second name', null)
  stories.rename(storyId, 'Third name', null)
  desk.library.database.prepare("UPDATE stories SET place = 'elsewhere'").run()
  const history = historyService(desk)
  expect(() => history.undo()).toThrow('can no longer be taken back')
  desk.library.database.prepare('UPDATE stories SET place = NULL, title = ?').run('Second name')
  expect(history.undo()).toBe('name of the story')
  expect(stories.list()[0]!.title).toBe('Skerrow ferry')
})

test('a story and the whole library are counted alike', () => {
  const { entityId } = articlesService(desk).marks(page.version.id).mentions[0]!
  reviewService(desk).accept({ kind: 'entity', id: entityId, articleId })
  const counts = { articles: 1, people: 1, quotes: 0, events: 0 }
  expect(storiesService(desk).counts(storyId)).toMatchObject(counts)
  expect(storiesService(desk).counts(null)).toMatchObject(counts)
})

test('the window hears what changed after each commit', () => {
  desk.heard.length = 0
  storiesService(desk).create('Harbour budget', null)
  expect(desk.heard).toEqual([{ type: 'changed', topics: ['history', 'stories'] }])
})

function block(text: string, links: BlockToCheck['links'] = []): BlockToCheck {
  return { key: 'a', text, links, citations: [], before: '', after: '', isQuotation: false }
}
