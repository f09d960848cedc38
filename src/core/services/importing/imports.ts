import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Api, OfferedFile } from '../../../shared/api'
import { newId, type JobId } from '../../../shared/domain/ids'
import { AppError } from '../../../shared/errors'
import type { ImportPreview } from '../../../shared/pages'
import { importBytes } from '../../importers/importBytes'
import { importPaste } from '../../importers/importPaste'
import { readWhole } from '../../reading/openFile'
import type { PreparedSource, Readers, ReadTask } from '../../reading/PreparedSource'
import { prepareSource } from '../../reading/prepareSource'
import { readHere } from '../../reading/readHere'
import { today, type Desk } from '../desk'
import { fetches } from './fetches'
import { fetchInto } from './fetchInto'
import { importJobs } from './importJobs'
import { fieldsOf } from './importFields'
import { store, storeVersion, type SourceToStore } from './storeSource'
import { findTwin } from './twins'
import { watchedFolders } from './watchedFolders'

/** Something that was read but not stored yet. */
interface Offer {
  preview: ImportPreview
  source: SourceToStore
}

/** Previews nobody confirmed are forgotten, oldest first, beyond so many. */
const KEPT_OFFERS = 500

export { fieldsOf }

export interface ImportsService {
  api: Api['imports']
  offerFiles(paths: string[]): OfferedFile[]
  /** Text, Markdown or a web page, read at once. */
  offerBytes: (fileName: string, bytes: Uint8Array) => ImportPreview
  /** A file that a dialog offered, read whole. */
  takeFile(fileId: string): { fileName: string; bytes: Uint8Array }
  /** The whole report of an import, as comma-separated values. */
  reportAsCsv(id: JobId): string
  /** Begins to look after the watched folders; until then nothing of them is read. */
  startWatching(): void
  /** Gets the page that a reference names. */
  fetchInto: Api['articles']['fetch']
  /** Stops what is under way, to be gone on with another time. */
  close(): void
}

/** Imports into an open library; files are read by `readers`. */
export function importsService(desk: Desk, readers: Readers = readHere()): ImportsService {
  const offers = new Map<string, Offer>()
  const files = new Map<string, string>()
  const jobs = importJobs(desk, readers)
  const pages = fetches(desk)
  const folders = watchedFolders(desk, pathOf, (paths, storyId) => jobs.start(paths, storyId))

  function offer(source: SourceToStore, fileName: string | null): ImportPreview {
    const preview = toPreview(desk, source, fileName)
    offers.set(preview.previewId, { preview, source })
    const oldest = offers.keys().next().value
    if (offers.size > KEPT_OFFERS && oldest !== undefined) offers.delete(oldest)
    return preview
  }

  function take(previewId: string): SourceToStore {
    const offered = offers.get(previewId)
    if (!offered)
      throw new AppError(
        'offer-gone',
        'This import is not open any more. Paste or choose the article again.',
      )
    return offered.source
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
  async function look(
    file: Pick<ReadTask, 'name' | 'path' | 'bytes'>,
  ): Promise<ImportPreview | null> {
    const task = { ...file, capturedOn: today(desk), skip: 0, alone: true }
    for await (const found of readers.read(task)) {
      if (found === 'several') return null
      if ('error' in found) throw found.error
      return offer(found, file.name)
    }
    throw new AppError('empty-file', `“${file.name}” holds nothing to import.`)
  }

  const api: Api['imports'] = {
    paste({ text, html }) {
      const article = importPaste({ text, html }, { capturedOn: today(desk) })
      const bytes = new TextEncoder().encode(html ?? text ?? '')
      const mediaType = html ? 'text/html' : 'text/plain'
      return offer(prepareSource({ article, bytes, mediaType }, today(desk)), null)
    },
    drop: (name, bytes) => look({ name, path: null, bytes }),
    async file(fileId) {
      const path = pathOf(fileId)
      return isFolder(path) ? null : look({ name: basename(path), path, bytes: null })
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
      return offer({ ...prepareSource(found, today(desk)), fetched }, found.name)
    },
    cancelFetch: (requestId) => pages.cancel(requestId),
    ...folders.api,
    ...jobs.api,
    start: (fileIds, storyId) => jobs.start(fileIds.map(pathOf), storyId),
  }

  return {
    api,
    offerBytes(fileName, bytes) {
      const article = importBytes(bytes, { name: fileName, capturedOn: today(desk) })
      const mediaType = /\.html?$/i.test(fileName) ? 'text/html' : 'text/plain'
      return offer(
        prepareSource({ name: fileName, article, bytes, mediaType }, today(desk)),
        fileName,
      )
    },
    takeFile,
    reportAsCsv: (id) => jobs.reportAsCsv(id),
    fetchInto: (id, requestId) => fetchInto(desk, pages, id, requestId),
    startWatching: () => folders.start(),
    close() {
      folders.close()
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

function toPreview(desk: Desk, source: PreparedSource, fileName: string | null): ImportPreview {
  const { article, words, opening } = source
  const preview: ImportPreview = {
    previewId: newId(),
    fileName,
    title: article.title,
    byline: article.byline,
    outlet: article.outlet,
    publishedOn: article.publishedOn,
    modifiedOn: article.modifiedOn,
    section: article.section,
    agencies: article.agencies,
    url: article.url ?? article.canonicalUrl,
    language: article.language,
    words,
    opening,
    setAside: article.asides.length,
    pages: article.locators.filter(({ kind }) => kind === 'page').length,
    pictures: article.images.length,
    twin: null,
  }
  const twin = findTwin(desk.library, source, fieldsOf(preview))
  return {
    ...preview,
    twin: twin && { articleId: twin.articleId, title: twin.title, same: twin.same },
  }
}
