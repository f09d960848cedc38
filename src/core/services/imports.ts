import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Api, OfferedFile } from '../../shared/api'
import type { Article, ArticleVersion, ImportedArticle, Known } from '../../shared/domain/articles'
import type { Day } from '../../shared/domain/days'
import { countWords } from '../../shared/domain/drafts'
import { newId, type ArticleId, type StoryId, type VersionId } from '../../shared/domain/ids'
import { onRecord } from '../../shared/domain/terms'
import { AppError, toFailure } from '../../shared/errors'
import type {
  ImportFields,
  ImportOutcome,
  ImportPreview,
  ImportReportLine,
} from '../../shared/pages'
import { analyze } from '../analysis/analyze'
import { importBytes } from '../importers/importBytes'
import { importPaste } from '../importers/importPaste'
import { carryOver } from '../store/anchors'
import {
  findArticle,
  findArticleByAddress,
  findArticleByBytes,
  insertArticle,
  insertAside,
  setArticleRemoved,
} from '../store/articles'
import { indexArticle } from '../store/search'
import { insertStoryArticle } from '../store/stories'
import { toStoreError } from '../store/toStoreError'
import { insertVersion, listVersions } from '../store/versions'
import { withFields } from './articles'
import type { Desk } from './desk'
import { articleMissing, requireStory } from './stories'
import { suggest } from './suggestions'

/** Something that was read but not stored yet. */
export interface Offer {
  preview: ImportPreview
  imported: ImportedArticle
  bytes: Uint8Array
  sha256: string
  mediaType: string
}

/** Previews nobody confirmed are forgotten, oldest first, beyond so many. */
const KEPT_OFFERS = 500
/** No file is read that is larger, in bytes. */
const LARGEST_FILE = 128 * 2 ** 20

export interface ImportsService {
  api: Api['imports']
  offerFiles(paths: string[]): OfferedFile[]
  /** A file that a dialog offered, read whole. */
  takeFile(fileId: string): { fileName: string; bytes: Uint8Array }
}

export function importsService(desk: Desk): ImportsService {
  const offers = new Map<string, Offer>()
  const files = new Map<string, string>()
  let cancelled = false

  function offer(
    imported: ImportedArticle,
    bytes: Uint8Array,
    fileName: string | null,
  ): ImportPreview {
    const made = makeOffer(desk, imported, bytes, fileName)
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

  function takeFile(fileId: string): { fileName: string; bytes: Uint8Array } {
    const path = files.get(fileId)
    if (path === undefined) throw new AppError('offer-gone', 'Choose the file again.')
    return { fileName: basename(path), bytes: readWhole(path) }
  }

  const api: Api['imports'] = {
    paste({ text, html }) {
      const pasted = importPaste({ text, html }, { capturedOn: today(desk) })
      return offer(pasted, new TextEncoder().encode(html ?? text ?? ''), null)
    },
    drop(fileName, bytes) {
      return offer(importBytes(bytes, { name: fileName, capturedOn: today(desk) }), bytes, fileName)
    },
    file(fileId) {
      const { fileName, bytes } = takeFile(fileId)
      return offer(importBytes(bytes, { name: fileName, capturedOn: today(desk) }), bytes, fileName)
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
    async addAll(previewIds, storyId) {
      cancelled = false
      const report: ImportReportLine[] = []
      for (const [index, previewId] of previewIds.entries()) {
        if (cancelled) break
        desk.emit({ type: 'progress', label: 'Importing', done: index, total: previewIds.length })
        report.push(addOne(previewId, storyId))
        // Gives the port a turn, so that cancel and everything else is heard.
        await new Promise((resolve) => setImmediate(resolve))
      }
      desk.emit({ type: 'idle' })
      return report
    },
    cancel() {
      cancelled = true
    },
  }

  function addOne(previewId: string, storyId: StoryId | null): ImportReportLine {
    const fileName = offers.get(previewId)?.preview.fileName ?? 'Pasted text'
    try {
      const offered = take(previewId)
      const { twin } = offered.preview
      const { outcome, articleId } =
        twin?.same === 'address'
          ? api.addVersion(previewId, twin.articleId)
          : api.add(previewId, fieldsOf(offered.preview), storyId)
      return { fileName, outcome, articleId, sentence: null }
    } catch (thrown) {
      return {
        fileName,
        outcome: 'failed',
        articleId: null,
        sentence: toFailure(toStoreError(thrown)).message,
      }
    }
  }

  return {
    api,
    takeFile,
    offerFiles: (paths) =>
      paths.map((path) => {
        const fileId = newId<string>()
        files.set(fileId, path)
        return { fileId, fileName: basename(path) }
      }),
  }
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

function makeOffer(
  desk: Desk,
  imported: ImportedArticle,
  bytes: Uint8Array,
  fileName: string | null,
): Offer {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const publishedOn = imported.publishedOn ?? inferPublished(desk, imported)
  const article = bodyText(imported)
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
    url: imported.url ?? imported.canonicalUrl,
    language: imported.language,
    words: countWords(article.slice(0, 2_000_000)),
    opening: article.slice(0, 400),
    setAside: imported.asides.length,
    twin: same && { articleId: same.id, title: same.title, same: sameBytes ? 'bytes' : 'address' },
  }
  const mediaType = /\.html?$/i.test(fileName ?? '') ? 'text/html' : mediaTypeOf(bytes, fileName)
  return { preview, imported: { ...imported, publishedOn }, bytes, sha256, mediaType }
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
  const article = withFields(toArticle(desk, offer.imported, fields.title), fields)
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

function storeVersion(desk: Desk, offer: Offer, articleId: ArticleId): ImportOutcome {
  const article = findArticle(desk.library, articleId)
  if (!article) throw articleMissing()
  if (findArticleByBytes(desk.library, offer.sha256)?.id === articleId)
    return { articleId, outcome: 'there-already' }
  desk.write(['articles', 'marks', 'entities', 'quotes', 'events'], () => {
    const number = listVersions(desk.library, articleId).length + 1
    const version = addCopy(desk, offer, articleId, number)
    carryOver(desk.library, version)
    suggest(desk, version, article.publishedOn)
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
    text: offer.imported.text,
    blocks: offer.imported.blocks,
  }
  insertVersion(desk.library, version, offer.bytes)
  for (const aside of offer.imported.asides) insertAside(desk.library, version.id, aside)
  return version
}

function toArticle(desk: Desk, imported: ImportedArticle, title: string): Article {
  return {
    id: newId<ArticleId>(),
    title: imported.title?.value ?? title,
    titleHow: imported.title?.how ?? 'typed by you',
    byline: imported.byline?.value ?? [],
    bylineHow: imported.byline?.how ?? 'not found',
    outlet: imported.outlet?.value ?? null,
    outletHow: imported.outlet?.how ?? 'not found',
    publishedOn: imported.publishedOn?.value ?? null,
    publishedHow: imported.publishedOn?.how ?? 'not found',
    url: imported.url ?? imported.canonicalUrl,
    canonicalUrl: imported.canonicalUrl,
    language: imported.language,
    kind: imported.kind,
    terms: onRecord,
    importedAt: desk.now(),
  }
}

function bodyText(imported: ImportedArticle): string {
  const isAside = (start: number) =>
    imported.asides.some((aside) => aside.start <= start && start < aside.end)
  return imported.blocks
    .filter((block) => !isAside(block.start))
    .map((block) => imported.text.slice(block.start, block.end))
    .join('\n')
}

function mediaTypeOf(bytes: Uint8Array, fileName: string | null): string {
  if (/\.(md|markdown)$/i.test(fileName ?? '')) return 'text/markdown'
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 400))
  return fileName === null && /<\w+[^>]*>/.test(opening) ? 'text/html' : 'text/plain'
}

function today(desk: Desk): Day {
  return desk.now().slice(0, 10) as Day
}
