import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import type { Api, OfferedFile } from '../../shared/api'
import type {
  Article,
  ArticleVersion,
  Fetched,
  ImportedArticle,
  Known,
} from '../../shared/domain/articles'
import type { Day } from '../../shared/domain/days'
import { countWords } from '../../shared/domain/drafts'
import {
  newId,
  type ArticleId,
  type JobId,
  type StoryId,
  type VersionId,
} from '../../shared/domain/ids'
import { onRecord } from '../../shared/domain/terms'
import { AppError } from '../../shared/errors'
import type { ImportFields, ImportOutcome, ImportPreview } from '../../shared/pages'
import { analyze } from '../analysis/analyze'
import { importBytes } from '../importers/importBytes'
import { importPaste } from '../importers/importPaste'
import { holdsSeveral, readSources } from '../importers/readSources'
import type { FoundSource, SourceFile } from '../importers/SourceFile'
import { carryOver } from '../store/anchors'
import {
  findArticle,
  findArticleByAddress,
  findArticleByBytes,
  insertArticle,
  insertAside,
  setArticleRemoved,
  updateArticle,
} from '../store/articles'
import { insertFetch } from '../store/fetches'
import { insertImages } from '../store/images'
import { indexArticle } from '../store/search'
import { insertStoryArticle } from '../store/stories'
import { insertVersion, listVersions } from '../store/versions'
import type { Desk } from './desk'
import { BY_YOU, factsOf, withFields, withNewerCopy } from './details'
import { fetches } from './fetches'
import { fetchInto } from './fetchInto'
import { importJobs } from './importJobs'
import { articleMissing, requireStory } from './stories'
import { suggest } from './suggestions'
import { watchedFolders } from './watchedFolders'

/** Something that was read but not stored yet. */
export interface Offer {
  preview: ImportPreview
  imported: ImportedArticle
  bytes: Uint8Array
  sha256: string
  mediaType: string
  /** How it was got from the web. */
  fetched: Fetched | null
}

/** Previews nobody confirmed are forgotten, oldest first, beyond so many. */
const KEPT_OFFERS = 500
/** No file is read that is larger, in bytes. */
const LARGEST_FILE = 128 * 2 ** 20

export interface ImportsService {
  api: Api['imports']
  offerFiles(paths: string[]): OfferedFile[]
  /** Text, Markdown or a web page, read at once. */
  offerBytes: (fileName: string, bytes: Uint8Array) => ImportPreview
  /** A file that a dialog offered, read whole. */
  takeFile(fileId: string): { fileName: string; bytes: Uint8Array }
  /** The whole report of an import, as comma-separated values. */
  reportAsCsv(id: JobId): string
  /** Gets the page that a reference names. */
  fetchInto: Api['articles']['fetch']
  /** Stops what is under way, to be gone on with another time. */
  close(): void
}

export function importsService(desk: Desk): ImportsService {
  const offers = new Map<string, Offer>()
  const files = new Map<string, string>()
  const jobs = importJobs(desk, pathOf)
  const pages = fetches(desk)
  const folders = watchedFolders(desk, pathOf)

  function offer(
    found: Pick<FoundSource, 'article' | 'bytes' | 'mediaType'>,
    fileName: string | null,
    fetched: Fetched | null = null,
  ): ImportPreview {
    const made = makeOffer(desk, found, fileName, fetched)
    offers.set(made.preview.previewId, made)
    const oldest = offers.keys().next().value
    if (offers.size > KEPT_OFFERS && oldest !== undefined) offers.delete(oldest)
    return made.preview
  }

  function take(previewId: string): Offer {
    const offered = offers.get(previewId)
    if (!offered)
      throw new AppError(
        'offer-gone',
        'This import is not open any more. Paste or choose the article again.',
      )
    return offered
  }

  function pathOf(fileId: string): string {
    const path = files.get(fileId)
    if (path === undefined) throw new AppError('offer-gone', 'Choose the file again.')
    return path
  }

  function takeFile(fileId: string): { fileName: string; bytes: Uint8Array } {
    const path = pathOf(fileId)
    return { fileName: basename(path), bytes: readWhole(path) }
  }

  /** What one file holds, for the form; null when it holds several sources. */
  async function look(file: SourceFile): Promise<ImportPreview | null> {
    if (holdsSeveral(file)) return null
    for await (const found of readSources(file)) {
      if ('error' in found) throw found.error
      return offer(found, file.name)
    }
    throw new AppError('empty-file', `“${file.name}” holds nothing to import.`)
  }

  const api: Api['imports'] = {
    paste({ text, html }) {
      const article = importPaste({ text, html }, { capturedOn: today(desk) })
      const bytes = new TextEncoder().encode(html ?? text ?? '')
      return offer({ article, bytes, mediaType: html ? 'text/html' : 'text/plain' }, null)
    },
    drop: (fileName, bytes) => look(fileInMemory(fileName, bytes, today(desk))),
    async file(fileId) {
      const path = pathOf(fileId)
      return statSync(path).isDirectory() ? null : look(fileOnDisk(path, today(desk)))
    },
    add(previewId, fields, storyId) {
      const outcome = store(desk, take(previewId), fields, storyId)
      offers.delete(previewId)
      return outcome
    },
    addVersion(previewId, articleId) {
      const outcome = storeVersion(desk, take(previewId), articleId)
      offers.delete(previewId)
      return outcome
    },
    discard: (previewId) => void offers.delete(previewId),
    async fetchAddress(address, requestId) {
      const { found, fetched } = await pages.get(address, requestId)
      return offer(found, found.name, fetched)
    },
    cancelFetch: (requestId) => pages.cancel(requestId),
    ...folders.api,
    ...jobs.api,
  }

  return {
    api,
    offerBytes(fileName, bytes) {
      const article = importBytes(bytes, { name: fileName, capturedOn: today(desk) })
      const isPage = /\.html?$/i.test(fileName)
      return offer({ article, bytes, mediaType: isPage ? 'text/html' : 'text/plain' }, fileName)
    },
    takeFile,
    reportAsCsv: jobs.reportAsCsv,
    fetchInto: (id, requestId) => fetchInto(desk, pages, id, requestId),
    close() {
      pages.close()
      jobs.close()
    },
    offerFiles: (paths) =>
      paths.map((path) => {
        const fileId = newId<string>()
        files.set(fileId, path)
        return { fileId, fileName: basename(path), isFolder: isFolder(path) }
      }),
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** A file without a place on the disk: nothing stands beside it. */
export function fileInMemory(name: string, bytes: Uint8Array, capturedOn: Day): SourceFile {
  return { name, bytes, capturedOn, beside: () => Promise.resolve(null) }
}

/** A file with what stands in its folder and below. */
export function fileOnDisk(path: string, capturedOn: Day): SourceFile {
  const folder = dirname(path)
  return {
    name: basename(path),
    bytes: readWhole(path),
    capturedOn,
    beside(name) {
      const wanted = resolve(folder, name)
      if (!wanted.startsWith(folder + sep)) return Promise.resolve(null)
      const isThere = statSync(wanted, { throwIfNoEntry: false })?.isFile() ?? false
      return Promise.resolve(isThere ? readWhole(wanted) : null)
    },
  }
}

/** Stores a source as its twins have it: nothing twice, a changed copy as a new version. */
export function storeFound(
  desk: Desk,
  found: FoundSource,
  fileName: string,
  storyId: StoryId | null,
  fetched: Fetched | null = null,
): ImportOutcome {
  const offer = makeOffer(desk, found, fileName, fetched)
  const { twin } = offer.preview
  return twin?.same === 'address'
    ? storeVersion(desk, offer, twin.articleId)
    : store(desk, offer, fieldsOf(offer.preview), storyId)
}

/** What the form starts with: what was found, and a headline in any case. */
export function fieldsOf(preview: ImportPreview): ImportFields {
  const firstWords = preview.opening.split(/\s+/).slice(0, 9).join(' ')
  return {
    title:
      preview.title?.value ?? preview.fileName?.replace(/\.\w+$/, '') ?? (firstWords || 'Untitled'),
    byline: preview.byline?.value ?? [],
    outlet: preview.outlet?.value ?? null,
    publishedOn: preview.publishedOn?.value ?? null,
    url: preview.url,
  }
}

/** Reads a whole file, bounded. */
export function readWhole(path: string): Uint8Array {
  const file = statSync(path)
  // A device or a pipe may never end.
  if (!file.isFile() && !file.isDirectory())
    throw new AppError('not-a-file', `“${basename(path)}” is not a file that can be imported.`)
  if (file.size > LARGEST_FILE)
    throw new AppError(
      'too-large',
      `“${basename(path)}” is larger than 128 MB, which is more than an article can be.`,
    )
  return readFileSync(path)
}

export function makeOffer(
  desk: Desk,
  found: Pick<FoundSource, 'article' | 'bytes' | 'mediaType'>,
  fileName: string | null,
  fetched: Fetched | null = null,
): Offer {
  const { article: imported, bytes, mediaType } = found
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const publishedOn = imported.publishedOn ?? inferPublished(desk, imported)
  const body = bodyText(imported)
  const sameBytes = findArticleByBytes(desk.library, sha256)
  const sameAddress = imported.canonicalUrl
    ? findArticleByAddress(desk.library, imported.canonicalUrl)
    : null
  const same = sameBytes ?? sameAddress
  const preview: ImportPreview = {
    previewId: newId(),
    fileName,
    title: imported.title,
    byline: imported.byline,
    outlet: imported.outlet,
    publishedOn,
    modifiedOn: imported.modifiedOn,
    section: imported.section,
    agencies: imported.agencies,
    url: imported.url ?? imported.canonicalUrl,
    language: imported.language,
    words: countWords(body.slice(0, 2_000_000)),
    opening: body.slice(0, 400),
    setAside: imported.asides.length,
    twin: same && { articleId: same.id, title: same.title, same: sameBytes ? 'bytes' : 'address' },
  }
  return { preview, imported: { ...imported, publishedOn }, bytes, sha256, mediaType, fetched }
}

function inferPublished(desk: Desk, imported: ImportedArticle): Known<Day> | null {
  const { published } = analyze(imported.text.slice(0, 100_000), {
    asides: imported.asides.filter((aside) => aside.start < 100_000),
    capturedOn: today(desk),
  })
  return published && { value: published.edtf, how: published.how }
}

function store(
  desk: Desk,
  offer: Offer,
  fields: ImportFields,
  storyId: StoryId | null,
): ImportOutcome {
  const { library } = desk
  if (storyId !== null) requireStory(desk, storyId)
  const twin = findArticleByBytes(library, offer.sha256)
  if (twin) {
    // Already in the library: it joins the story, and is opened.
    if (storyId !== null)
      desk.change('article added to the story', () =>
        insertStoryArticle(library, storyId, twin.id, desk.now()),
      )
    return { articleId: twin.id, outcome: 'there-already' }
  }
  const article = withFields(toArticle(desk, offer, fields), fields)
  desk.library.transaction(() => {
    insertArticle(library, article)
    const version = addCopy(desk, offer, article.id, 1)
    suggest(desk, version, article.publishedOn)
    indexArticle(library, article.id)
    desk.change(`import of “${article.title}”`, () => {
      setArticleRemoved(library, article.id, null)
      if (storyId !== null) insertStoryArticle(library, storyId, article.id, desk.now())
    })
  })
  desk.emit({
    type: 'changed',
    topics: ['library', 'articles', 'stories', 'marks', 'entities', 'quotes', 'events'],
  })
  return { articleId: article.id, outcome: 'added' }
}

export function storeVersion(desk: Desk, offer: Offer, articleId: ArticleId): ImportOutcome {
  const article = findArticle(desk.library, articleId)
  if (!article) throw articleMissing()
  if (findArticleByBytes(desk.library, offer.sha256)?.id === articleId)
    return { articleId, outcome: 'there-already' }
  desk.write(['articles', 'marks', 'entities', 'quotes', 'events'], () => {
    const number = listVersions(desk.library, articleId).length + 1
    const version = addCopy(desk, offer, articleId, number)
    carryOver(desk.library, version)
    // What a copy says of itself is a step of its own: it can be taken back, and the copy stays
    const after = withNewerCopy(article, version.facts!)
    if (after)
      desk.change(`details of “${after.title}”, from its newer copy`, () =>
        updateArticle(desk.library, after),
      )
    suggest(desk, version, (after ?? article).publishedOn)
    indexArticle(desk.library, articleId)
  })
  return { articleId, outcome: 'new-version' }
}

/** Stores the bytes and the text made from them: evidence, which is no step of undo. */
function addCopy(desk: Desk, offer: Offer, articleId: ArticleId, number: number): ArticleVersion {
  const version: ArticleVersion = {
    id: newId<VersionId>(),
    articleId,
    number,
    sha256: offer.sha256,
    capturedAt: desk.now(),
    mediaType: offer.mediaType,
    byteLength: offer.bytes.length,
    facts: factsOf(offer.imported),
    text: offer.imported.text,
    blocks: offer.imported.blocks,
    locators: offer.imported.locators,
  }
  insertVersion(desk.library, version, offer.bytes)
  insertImages(desk.library, version.id, offer.imported.images)
  if (offer.fetched) insertFetch(desk.library, version.id, offer.fetched)
  for (const aside of offer.imported.asides) insertAside(desk.library, version.id, aside)
  return version
}

function toArticle(desk: Desk, { imported, preview }: Offer, { title }: ImportFields): Article {
  const madeUp = title === fieldsOf(preview).title
  return {
    id: newId<ArticleId>(),
    title: imported.title?.value ?? title,
    titleHow: imported.title?.how ?? (madeUp ? madeUpFrom(preview) : BY_YOU),
    byline: imported.byline?.value ?? [],
    bylineHow: imported.byline?.how ?? 'not found',
    outlet: imported.outlet?.value ?? null,
    outletHow: imported.outlet?.how ?? 'not found',
    publishedOn: imported.publishedOn?.value ?? null,
    publishedHow: imported.publishedOn?.how ?? 'not found',
    modifiedOn: imported.modifiedOn?.value ?? null,
    modifiedHow: imported.modifiedOn?.how ?? 'not found',
    section: imported.section?.value ?? null,
    sectionHow: imported.section?.how ?? 'not found',
    agencies: imported.agencies?.value ?? [],
    agenciesHow: imported.agencies?.how ?? 'not found',
    url: imported.url ?? imported.canonicalUrl,
    canonicalUrl: imported.canonicalUrl,
    language: imported.language,
    kind: imported.kind,
    terms: onRecord,
    importedAt: desk.now(),
  }
}

/** How a headline is known that nobody wrote. */
function madeUpFrom({ fileName }: ImportPreview): string {
  return fileName === null ? 'its first words' : 'the name of the file'
}

function bodyText(imported: ImportedArticle): string {
  const isAside = (start: number) =>
    imported.asides.some((aside) => aside.start <= start && start < aside.end)
  return imported.blocks
    .filter((block) => !isAside(block.start))
    .map((block) => imported.text.slice(block.start, block.end))
    .join('\n')
}

export function today(desk: Desk): Day {
  return desk.now().slice(0, 10) as Day
}
