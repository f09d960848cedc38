import {
  nothingMore,
  type ArticleKind,
  type Block,
  type ImportedArticle,
} from '../../../shared/domain/articles'
import { joinAsides } from '../composeArticle'
import type { ImportHint } from '../ImportHint'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import { canonicalUrlOf } from '../published/canonicalUrl'
import { dayFromText } from '../published/dayFromText'
import { cutLines } from './cutLines'
import { readHeader } from './readHeader'
import { readWriterNote } from './readWriterNote'
import { setAside } from './setAside'
import { shapeLines } from './shapeLines'

/**
 * An article from plain text, such as a reporter pastes from a news page. The canonical string is the text
 * itself, nothing trimmed or moved: blocks and asides only point into it. In a text whose lines are broken at
 * a fixed width a block spans several lines.
 */
export function importText(text: string, hint: ImportHint): ImportedArticle {
  const lines = cutLines(text)
  const reasons = setAside(text, lines)
  const header = readHeader(text, lines, reasons)
  const writer = readWriterNote(text, lines, reasons)
  const blocks: Block[] = shapeLines(text, lines, reasons, header.titleLine)
  const language = guessLanguage(text)
  const url = hint.url ?? header.url
  return {
    ...nothingMore,
    title: header.title,
    byline: header.byline ?? writer.byline,
    outlet: header.outlet ?? writer.outlet,
    publishedOn: header.publishedOn ?? dayFromText(text, language, hint.capturedOn ?? null),
    url,
    canonicalUrl: url && canonicalUrlOf(url),
    language,
    kind: kindOf(text, reasons, url),
    text,
    blocks,
    asides: joinAsides(blocks, reasons),
  }
}

/** "PORT ELLERY (Northern Wire) —" at the head of a line. */
const wireDateline =
  /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:, [\p{L}. ]{2,20})? \(\p{Lu}[\p{L} ]{1,20}\) ?[-–—]/mu

function kindOf(text: string, reasons: (string | null)[], url: string | null): ArticleKind {
  const opening = text.slice(0, 1500)
  if (/\b(for immediate release|press release|media release)\b/i.test(opening))
    return 'press release'
  if (wireDateline.test(opening)) {
    return 'wire copy'
  }
  const onPage = reasons.some(
    (reason) => reason !== null && reason !== 'byline' && reason !== 'repeat',
  )
  return url !== null || onPage ? 'web page' : 'document'
}
