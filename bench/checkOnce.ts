import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Article } from '../src/shared/domain/articles'
import type { Grade } from '../src/shared/domain/checks'
import { newId, type ArticleId, type StoryId, type VersionId } from '../src/shared/domain/ids'
import { onRecord } from '../src/shared/domain/terms'
import { shingleTokens } from '../src/shared/domain/verbatim/shingles'
import { randomFrom } from '../src/shared/domain/testing/randomFrom'
import { bestComparison } from '../src/shared/domain/verbatim/bestComparison'
import { prepareSource, type PreparedSource } from '../src/shared/domain/verbatim/prepareSource'
import { checksService } from '../src/core/services/checking/checks'
import { openDesk, type Desk } from '../src/core/services/desk'
import { draftsService } from '../src/core/services/drafts/drafts'
import { fieldsOf, importsService } from '../src/core/services/importing/imports'
import { storiesService } from '../src/core/services/stories'
import { tendShingles } from '../src/core/services/articles/tendShingles'
import { insertArticle, setArticleRemoved } from '../src/core/store/articles'
import { openLibrary, type Library } from '../src/core/store/openLibrary'
import { indexArticle } from '../src/core/store/search'
import { insertStoryArticle } from '../src/core/store/stories'
import { insertVersion } from '../src/core/store/versions'
import { fictionalArticles, type FictionalArticle } from './fictionalArticles'

/** Articles beside the story's: some outside of it, some in no library, whose quotes are invented ones. */
const OUTSIDE = 100
const UNSTORED = 400
const BATCH = 250

interface Made {
  words: string
  grade: Grade
}

/** Fills a library with so many fictional articles in one story, and some outside. */
export function openCheckLibrary(folder: string, sources: number) {
  const file = path.join(folder, `check-${sources}.stet`)
  const articles = fictionalArticles(sources + OUTSIDE + UNSTORED)
  const inStory = articles.slice(0, sources)
  const outside = articles.slice(sources, sources + OUTSIDE)
  const unstored = articles.slice(sources + OUTSIDE)
  let library = openLibrary(file, { create: true })
  let desk = openDesk(library, () => undefined)
  const storyId = storiesService(desk).create('Osier Bridge', null)
  storeAll(library, inStory, storyId)
  storeAll(library, outside, null)
  const draftId = draftsService(desk).create(storyId, 'What the board read')
  const prepared: PreparedSource[] = []
  const random = randomFrom(11)
  let round = 0

  function made(): Made {
    const kind = round++ % 4
    if (kind === 0) return { words: pick(pick(inStory).quoted), grade: 'exact' }
    if (kind === 1) return { words: withOneChanged(pick(pick(inStory).quoted)), grade: 'changed' }
    if (kind === 2) return { words: pick(pick(unstored).quoted), grade: 'not-found' }
    return { words: pick(pick(outside).quoted), grade: 'elsewhere' }
  }

  function check(quotes: number) {
    const strings = Array.from({ length: quotes }, made)
    const text = strings.map(({ words }) => `“${words}” Ines Calder said on Monday.`).join(' ')
    const block = { key: '0', text, links: [], citations: [], before: '', after: '' }
    const used = process.cpuUsage()
    const started = performance.now()
    const checked = checksService(desk).quotes(draftId, [{ ...block, isQuotation: false }])
    const milliseconds = performance.now() - started
    const { user, system } = process.cpuUsage(used)
    const grades = checked.map(({ grade }) => grade).join()
    return {
      milliseconds,
      processor: (user + system) / 1000,
      right: grades === strings.map(({ grade }) => grade).join(),
    }
  }

  function pick<Thing>(things: readonly Thing[]): Thing {
    return things[Math.floor(random() * things.length)]!
  }

  return {
    check,
    scan() {
      if (prepared.length === 0) for (const { text } of inStory) prepared.push(prepareSource(text))
      const { words } = made()
      const started = performance.now()
      const candidates = prepared.map((source, id) => ({ id, prepared: source }))
      bestComparison(words, candidates)
      return performance.now() - started
    },
    cold() {
      prepared.length = 0
      library.close()
      library = openLibrary(file)
      desk = openDesk(library, () => undefined)
      return check(1)
    },
    importOne(withShingles: boolean) {
      const written = withShingles ? library : withoutShingles(library)
      return importOne({ ...desk, library: written }, pick(unstored), round++)
    },
    bytes: () => ({
      shingles: bytesOf(library, 'texts_shingles%'),
      words: bytesOf(library, 'texts_search%'),
      texts: bytesOf(library, 'texts'),
    }),
    rest: () => tendShingles(desk),
    close: () => library.close(),
  }
}

function storeAll(library: Library, articles: FictionalArticle[], storyId: StoryId | null): void {
  for (let start = 0; start < articles.length; start += BATCH)
    library.transaction(() => {
      for (const article of articles.slice(start, start + BATCH)) store(library, article, storyId)
    })
}

function store(library: Library, made: FictionalArticle, storyId: StoryId | null): void {
  const now = new Date().toISOString() as Article['importedAt']
  const how = 'typed by you'
  const id = newId<ArticleId>()
  insertArticle(library, {
    id,
    title: made.title,
    titleHow: how,
    byline: [],
    bylineHow: how,
    outlet: 'Quernby Courier',
    outletHow: how,
    publishedOn: null,
    publishedHow: how,
    url: null,
    canonicalUrl: null,
    language: 'en',
    kind: 'wire copy',
    terms: onRecord,
    modifiedOn: null,
    modifiedHow: 'not found',
    section: null,
    sectionHow: 'not found',
    agencies: [],
    agenciesHow: 'not found',
    importedAt: now,
  })
  const bytes = new TextEncoder().encode(made.text)
  const version = {
    id: newId<VersionId>(),
    articleId: id,
    number: 1,
    sha256: id.replace(/\W/g, '').padEnd(64, '0').slice(0, 64),
    capturedAt: now,
    mediaType: 'text/plain',
    byteLength: bytes.length,
    facts: null,
    text: made.text,
    blocks: [],
    locators: [],
  }
  insertVersion(library, version, {
    deflated: deflateRawSync(bytes),
    shingles: shingleTokens(made.text),
    textSha256: version.sha256,
  })
  indexArticle(library, id)
  setArticleRemoved(library, id, null)
  if (storyId) insertStoryArticle(library, storyId, id, now)
}

function importOne(desk: Desk, made: FictionalArticle, round: number): number {
  const imports = importsService(desk).api
  const started = performance.now()
  const preview = imports.paste({ text: `${made.text}\nCopy ${round}.`, html: null })
  imports.add(preview.previewId, fieldsOf(preview), null)
  return performance.now() - started
}

/** The same library, but what would be written to the index of shingles is dropped. */
function withoutShingles(library: Library): Library {
  return {
    ...library,
    prepare: (sql) =>
      library.prepare(sql.startsWith('INSERT INTO texts_shingles') ? 'SELECT ?, ?' : sql),
  }
}

function withOneChanged(words: string): string {
  const parts = words.split(' ')
  parts[parts.length >> 1] = 'osierbridge'
  return parts.join(' ')
}

function bytesOf(library: Library, tables: string): number {
  const row = library.prepare('SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE ?')
  return (row.get(tables) as { bytes: number }).bytes
}
