import { beforeEach, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import type { ArticleId } from '../../../shared/domain/ids'
import type { Article } from '../../../shared/domain/articles'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from './articles'
import { historyService } from '../history'
import { fieldsOf, importsService } from '../importing/imports'
import { searchService } from '../search'

const address = 'https://harbourgazette.example/2025/03/ferry-board'
const words =
  'The ferry board of Skerrow met behind closed doors on Tuesday to settle the tender that islanders have waited for since spring.'

interface Told {
  headline?: string
  author?: string | null
  published?: string
  modified?: string
  section?: string
  more?: string
}

/** A saved page of one address, that says of itself what is told. */
function pageOf({ headline, author, published, modified, section, more = '' }: Told): Uint8Array {
  const article = {
    '@type': 'NewsArticle',
    headline: headline ?? 'Ferry board meets behind closed doors',
    ...(author !== null && { author: { '@type': 'Person', name: author ?? 'Ines Calder' } }),
    datePublished: published ?? '2025-03-04T09:00:00+00:00',
    ...(modified && { dateModified: modified }),
    ...(section && { articleSection: section }),
    publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
  }
  const body = `<article><h1>${article.headline}</h1><p>${words}</p><p>${words.replace('Tuesday', 'Wednesday')}</p><p>${more}</p></article>`
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><link rel="canonical" href="${address}"><script type="application/ld+json">${JSON.stringify(article)}</script></head><body>${body}</body></html>`,
  )
}

let desk: TestDesk
let articleId: ArticleId

beforeEach(() => {
  desk = openTestDesk()
  articleId = addFirst(pageOf({}))
})

function addFirst(bytes: Uint8Array, name = 'ferry.html'): ArticleId {
  const { api, offerBytes } = importsService(desk)
  const preview = offerBytes(name, bytes)
  return api.add(preview.previewId, fieldsOf(preview), null).articleId
}

/** Takes another copy in as the importer would on its own, and answers the article as it is then. */
function addCopy(told: Told): Article {
  const { api, offerBytes } = importsService(desk)
  const preview = offerBytes('ferry-2.html', pageOf(told))
  expect(preview.twin).toMatchObject({ articleId, same: 'address' })
  expect(api.addVersion(preview.previewId, articleId).outcome).toBe('new-version')
  return article()
}

function article(): Article {
  return articlesService(desk).get(articleId)!.article
}

function correct(fields: Partial<ReturnType<typeof fieldsNow>>): void {
  articlesService(desk).edit(articleId, { ...fieldsNow(), ...fields })
}

function fieldsNow() {
  const { title, byline, outlet, publishedOn, url, modifiedOn, section, agencies } = article()
  return { title, byline, outlet, publishedOn, url, modifiedOn, section, agencies }
}

test('what a person typed stays, whatever newer copies say', () => {
  correct({
    title: 'Ferry board met in secret',
    byline: ['Ines Calder', 'Tom Reyes'],
    outlet: 'The Harbour Gazette',
    publishedOn: '2025-03-03' as Day,
    modifiedOn: '2025-03-05' as Day,
    section: 'Islands',
    agencies: ['Northern Wire'],
  })
  const typed = article()
  const after = addCopy({
    headline: 'Board signs the Skerrow tender',
    author: 'Somebody Else',
    published: '2025-03-01',
    modified: '2025-03-09T10:00:00Z',
    section: 'Politics',
    more: 'Reporting by Ines Calder; Editing by Tom Reyes. (Reuters)',
  })
  expect(after).toEqual(typed)
  for (const how of [
    'titleHow',
    'bylineHow',
    'outletHow',
    'publishedHow',
    'modifiedHow',
    'sectionHow',
    'agenciesHow',
  ] as const)
    expect(after[how]).toBe('typed by you')
})

test('a value that a person emptied stays empty', () => {
  correct({ byline: [], publishedOn: null })
  const after = addCopy({ headline: 'Board signs the Skerrow tender' })
  expect(after.byline).toEqual([])
  expect(after.publishedOn).toBeNull()
  expect(after.title).toBe('Board signs the Skerrow tender')
})

test('a newer copy fills in and corrects the rest, and the older copy keeps what it said', () => {
  const after = addCopy({
    headline: 'Board signs the Skerrow tender',
    author: 'Tom Reyes',
    published: '2025-03-06',
    modified: '2025-03-07T10:00:00Z',
    section: 'Islands',
  })
  expect(after).toMatchObject({
    title: 'Board signs the Skerrow tender',
    byline: ['Tom Reyes'],
    publishedOn: '2025-03-04',
    modifiedOn: '2025-03-07',
    section: 'Islands',
  })
  expect(searchService(desk).articles('signs tender', null, 5).hits).toHaveLength(1)
  const { versions } = articlesService(desk).get(articleId)!
  const said = versions.map(({ id }) => articlesService(desk).get(articleId, id)!.version.facts!)
  expect(said.map(({ title }) => title?.value)).toEqual([
    'Board signs the Skerrow tender',
    'Ferry board meets behind closed doors',
  ])
  expect(said[1]).toMatchObject({ byline: { value: ['Ines Calder'] }, canonicalUrl: address })
})

test('what a newer copy changed is taken back with one step, and the correction before it with the next', () => {
  const first = article()
  correct({ outlet: 'Gazette' })
  addCopy({ headline: 'Board signs the Skerrow tender' })
  const history = historyService(desk)
  history.undo()
  expect(article()).toEqual({ ...first, outlet: 'Gazette', outletHow: 'typed by you' })
  expect(articlesService(desk).get(articleId)!.versions).toHaveLength(2)
  expect(searchService(desk).articles('"closed doors" ferry', null, 5).hits).toHaveLength(1)
  history.undo()
  expect(article()).toEqual(first)
  history.redo()
  history.redo()
  expect(article()).toMatchObject({ title: 'Board signs the Skerrow tender', outlet: 'Gazette' })
})

test('a copy that was made earlier but comes in later fills gaps only', () => {
  addCopy({ headline: 'Board signs', modified: '2025-03-09', section: 'Islands' })
  const after = addCopy({
    headline: 'Ferry board to meet',
    author: 'Tom Reyes',
    published: '2025-03-02',
    section: 'News',
  })
  expect(after).toMatchObject({
    title: 'Board signs',
    byline: ['Ines Calder'],
    section: 'Islands',
    publishedOn: '2025-03-02',
    modifiedOn: '2025-03-09',
  })
})

test('a copy that says less takes nothing away, and is no step of undo', () => {
  const before = article()
  const undo = historyService(desk).state().undo
  expect(addCopy({ author: null, more: 'And nobody came to the quay to explain it.' })).toEqual(
    before,
  )
  expect(historyService(desk).state().undo).toBe(undo)
})

test('a headline made of the name of the file is not held to be typed', () => {
  const id = addFirst(new TextEncoder().encode(`${words}\n\n${words}`), 'scan-0042.txt')
  const { article } = articlesService(desk).get(id)!
  expect([article.title, article.titleHow]).toEqual(['scan-0042', 'the name of the file'])
})

test('a corrected address loses what only follows readers', () => {
  correct({ url: `${address}?utm_source=letter&fbclid=abc` })
  expect(article().canonicalUrl).toBe(address)
})

test('a saved copy with “www.”, a slash or a tracking parameter in its address is the same article', () => {
  const { offerBytes } = importsService(desk)
  const other = 'http://www.harbourgazette.example/2025/03/ferry-board/?fbclid=x'
  const page = new TextDecoder().decode(pageOf({ more: 'And more.' })).replace(address, other)
  const { twin } = offerBytes('ferry-2.html', new TextEncoder().encode(page))
  expect(twin).toMatchObject({ articleId, same: 'address' })
})

test('fields that a form does not have stay as they are', () => {
  correct({ section: 'Islands', agencies: ['Northern Wire'] })
  const { title, byline, outlet, publishedOn, url } = fieldsNow()
  articlesService(desk).edit(articleId, { title, byline, outlet, publishedOn, url })
  expect(article()).toMatchObject({ section: 'Islands', agencies: ['Northern Wire'] })
})
