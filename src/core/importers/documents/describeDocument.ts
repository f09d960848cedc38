import {
  nothingMore,
  type AsideReason,
  type ImportedArticle,
  type Known,
} from '../../../shared/domain/articles'
import { parseDay, type Day } from '../../../shared/domain/days'
import { AppError } from '../../../shared/errors'
import { splitByline } from '../bylines/splitByline'
import { joinAsides } from '../composeArticle'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import type { SourceFile } from '../SourceFile'
import { readHeader } from '../text/readHeader'
import { composeDocument, type DraftPiece } from './composeDocument'

/** What a writing program keeps about a document, as it stands there. */
export interface DocumentProperties {
  title: string | null
  /** The people who wrote it, as one line. */
  creator: string | null
  created: string | null
  modified: string | null
  language: string | null
}

export const noProperties: DocumentProperties = {
  title: null,
  creator: null,
  created: null,
  modified: null,
  language: null,
}

const how = 'the document’s properties'

/**
 * A document's pieces and properties as an article. A byline and a date that stand under the headline win over the properties, which
 * name whoever typed it; a title in the properties wins over the first heading.
 */
export function describeDocument(
  pieces: DraftPiece[],
  properties: DocumentProperties,
  file: SourceFile,
): ImportedArticle {
  const composed = composeDocument(pieces)
  const { text, blocks } = composed
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new AppError(
      'no-article-text',
      `“${file.name}” holds no text to read. If it holds pictures of pages, have them read by a program that knows letters (OCR) and import the result.`,
    )
  const reasons = reasonsOf(composed)
  const header = readHeader(text, blocks, reasons)
  const headings = blocks.filter(({ type }) => type === 'heading')
  const heading = headings.find(({ level }) => level === 1) ?? headings[0]
  const created = dayOf(properties.created)
  const modified = dayOf(properties.modified)
  const publishedOn = header.publishedOn ?? created
  return {
    ...nothingMore,
    title:
      titleOf(properties.title) ??
      (heading
        ? { value: fold(text.slice(heading.start, heading.end)), how: 'the first heading' }
        : header.title),
    byline: header.byline ?? bylineOf(properties.creator),
    outlet: header.outlet,
    publishedOn,
    modifiedOn: modified && modified.value !== publishedOn?.value ? modified : null,
    url: file.url ?? header.url,
    canonicalUrl: null,
    language: languageOf(properties.language, text),
    kind: /\b(for immediate release|press release|media release)\b/i.test(text.slice(0, 1500))
      ? 'press release'
      : 'document',
    ...composed,
    asides: joinAsides(blocks, reasons),
  }
}

function reasonsOf({
  blocks,
  asides,
}: Pick<ImportedArticle, 'blocks' | 'asides'>): (AsideReason | null)[] {
  let place = 0
  return blocks.map(({ start, end }) => {
    while (place < asides.length && asides[place]!.end <= start) place++
    const aside = asides[place]
    return aside && aside.start <= start && end <= aside.end ? aside.reason : null
  })
}

/** What programs fill in by themselves is no title. */
const emptyTitle =
  /^(?:untitled|document ?\d*|dokument ?\d*|documento ?\d*|microsoft word|word document|title|powerpoint presentation|.{0,200}\.(?:docx?|odt|rtf|dotx?))$/i

function titleOf(title: string | null): Known<string> | null {
  const value = fold(title ?? '').replace(/^Microsoft Word - /i, '')
  return value === '' || value.length > 500 || emptyTitle.test(value) ? null : { value, how }
}

const nobody =
  /^(?:microsoft(?: office)? user|windows[- ]user|office user|user|admin|author|owner|un-?named|unknown|python-docx|apache poi|openpyxl|libreoffice|openoffice)$|\b(?:office|council|board|department|secretariat|university|institute)$/i

function bylineOf(creator: string | null): Known<string[]> | null {
  const people = splitByline(fold(creator ?? '')).filter((name) => !nobody.test(name))
  return people.length > 0 ? { value: people, how } : null
}

/** The day that a date and time begins with. */
function dayOf(moment: string | null): Known<Day> | null {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(moment?.trim() ?? '')?.[1]
  const value = date === undefined ? null : parseDay(date)
  return value && { value, how }
}

function languageOf(said: string | null, text: string): string | null {
  const guessed = guessLanguage(text)
  // Templates say the language of whoever made them.
  return said && (guessed === null || said.startsWith(guessed)) ? said : guessed
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
