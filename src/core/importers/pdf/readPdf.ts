import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { nothingMore, type ImportedArticle } from '../../../shared/domain/articles'
import { AppError } from '../../../shared/errors'
import { joinAsides } from '../composeArticle'
import { composeLocated } from '../composeLocated'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import type { FoundSources, SourceFile } from '../SourceFile'
import { readHeader } from '../text/readHeader'
import { columnsOf } from './columnsOf'
import type { LaidOutPage } from './Line'
import { openPdf } from './openPdf'
import { pdfByline, pdfDays, pdfTitle, type PdfProperties } from './pdfDetails'
import { readPieces } from './readPieces'
import { toBlocks } from './toBlocks'

/** Reading stops with an error after so many milliseconds, looked at between two pages. */
const longestReading = 180_000
/** In code units: ten times the longest report anybody reads. */
const longestText = 50_000_000

/**
 * The text of a PDF in reading order, with the page on which each part stands. Pages that cannot be read are named in an
 * error of their own; the others come in. Throws AppError: `protected`, `damaged`, `too-large`, `too-slow`,
 * `no-article-text`.
 */
export async function* readPdf(file: SourceFile): FoundSources {
  const document = await openPdf(file.bytes, file.name)
  try {
    const { pages, unread } = await layOut(document, file.name)
    const labels = await document.getPageLabels().catch(() => null)
    const article = toArticle(file, pages, labels, await propertiesOf(document))
    yield { inner: '', name: file.name, bytes: file.bytes, mediaType: 'application/pdf', article }
    if (unread.length > 0) yield { inner: '', error: pagesMissing(file.name, unread) }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function layOut(
  document: PDFDocumentProxy,
  name: string,
): Promise<{ pages: LaidOutPage[]; unread: number[] }> {
  const pages: LaidOutPage[] = []
  const unread: number[] = []
  const started = performance.now()
  let length = 0
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number)
      const { width, height, pieces, across } = await readPieces(page)
      pages.push({ number, width, height, columns: columnsOf(pieces), across })
      length += pieces.reduce((sum, { text }) => sum + text.length, 0)
      page.cleanup()
    } catch {
      unread.push(number)
    }
    if (length > longestText)
      throw new AppError('too-large', `“${name}” holds more text than Stet can take in. Split it.`)
    if (performance.now() - started > longestReading)
      throw new AppError(
        'too-slow',
        `“${name}” takes too long to read: after three minutes Stet was at page ${number} of ${document.numPages}. Save it anew from a PDF viewer and import that.`,
      )
    // pdf.js works in this thread without a pause; others are heard between two pages
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (pages.length === 0) throw pagesMissing(name, unread)
  return { pages, unread }
}

function toArticle(
  file: SourceFile,
  pages: LaidOutPage[],
  labels: string[] | null,
  properties: PdfProperties,
): ImportedArticle {
  const set = toBlocks(pages, (number) => {
    const label = labels?.[number - 1]?.trim() ?? ''
    return label === '' || label === String(number) ? null : label
  })
  const composed = composeLocated(set)
  const { text, blocks, asides } = composed
  requireWords(text, file.name)
  const reasons = blocks.map(
    ({ start }) =>
      asides.find((aside) => aside.start <= start && start < aside.end)?.reason ?? null,
  )
  const header = readHeader(text, blocks, reasons)
  const { made, changed } = pdfDays(properties)
  return {
    ...nothingMore,
    ...composed,
    asides: joinAsides(blocks, reasons),
    title: pdfTitle(properties, set),
    byline: header.byline ?? pdfByline(properties),
    outlet: header.outlet,
    publishedOn: header.publishedOn ?? made,
    modifiedOn: changed,
    url: file.url ?? null,
    canonicalUrl: null,
    language: guessLanguage(text),
    kind: /\b(?:press|media|news) release\b|for immediate release/i.test(text.slice(0, 1_000))
      ? 'press release'
      : 'document',
  }
}

/** A scan has none; a font without a key to its letters gives signs that mean nothing. */
function requireWords(text: string, name: string): void {
  const sample = text.slice(0, 200_000)
  const letters = sample.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const strange = sample.match(/[\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0
  if (letters === 0 && strange === 0)
    throw new AppError(
      'no-article-text',
      `“${name}” has pictures of pages but no text. Run it through text recognition (OCR) first and import what comes out.`,
    )
  if (strange > letters * 0.5)
    throw new AppError(
      'no-article-text',
      `The letters of “${name}” cannot be read: its fonts do not say what they stand for. Run it through text recognition (OCR) first.`,
    )
}

async function propertiesOf(document: PDFDocumentProxy): Promise<PdfProperties> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const written = info as Record<string, unknown>
  const read = (name: string): string | null => {
    const value = written[name]
    return typeof value === 'string' && value.length < 2_000 ? value : null
  }
  return {
    title: read('Title'),
    author: read('Author'),
    createdOn: read('CreationDate'),
    changedOn: read('ModDate'),
  }
}

function pagesMissing(name: string, unread: number[]): AppError {
  const shown = unread.slice(0, 10).join(', ')
  const which = unread.length === 1 ? `Page ${shown}` : `Pages ${shown}`
  const more = unread.length > 10 ? ` and ${unread.length - 10} more` : ''
  return new AppError(
    'damaged',
    `${which}${more} of “${name}” could not be read: the file is damaged there.`,
  )
}
