import { nothingMore, type Known } from '../../../shared/domain/articles'
import type { Day } from '../../../shared/domain/days'
import { AppError } from '../../../shared/errors'
import { splitByline } from '../bylines/splitByline'
import { composeText, joinAsides } from '../composeArticle'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import { readDay } from '../published/readDay'
import type { FoundSources, SourceFile } from '../SourceFile'
import { readHeader } from '../text/readHeader'
import { parseRtf } from './parseRtf'

/** No RTF is read that is larger, in bytes: pictures are what makes one large. */
const largest = 128 * 2 ** 20
const how = "the file's properties"

/** An article from rich text. Throws AppError: `damaged`, `no-article-text`, `too-large`. */
export async function* readRtf(file: SourceFile): FoundSources {
  if (file.bytes.length > largest)
    throw new AppError(
      'too-large',
      `“${file.name}” is larger than 128 MB. Take its pictures out and import it again.`,
    )
  if (!/^\s*\{\\rtf/.test(String.fromCharCode(...file.bytes.subarray(0, 64))))
    throw new AppError(
      'damaged',
      `“${file.name}” is called rich text but is something else. Open it in the program it comes from and save it anew.`,
    )
  const rtf = parseRtf(file.bytes)
  const composed = composeText(rtf.blocks)
  const { text, blocks } = composed
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new AppError(
      'no-article-text',
      `“${file.name}” holds no words, so there is nothing to import.`,
    )
  const reasons = blocks.map(() => null)
  const header = readHeader(text, blocks, reasons)
  const people = splitByline(rtf.author ?? '')
  const heading = rtf.blocks.find(({ type }) => type === 'heading')
  const made = dayOf(rtf.madeOn)
  const changed = dayOf(rtf.changedOn)
  yield {
    inner: '',
    name: file.name,
    bytes: file.bytes,
    mediaType: 'application/rtf',
    article: {
      ...nothingMore,
      ...composed,
      asides: joinAsides(blocks, reasons),
      title:
        known(rtf.title, how) ?? known(heading?.text ?? null, 'the first heading') ?? header.title,
      byline: header.byline ?? (people.length > 0 ? { value: people, how } : null),
      outlet: header.outlet,
      publishedOn: header.publishedOn ?? made,
      modifiedOn: changed && changed.value !== made?.value ? changed : null,
      url: file.url ?? null,
      canonicalUrl: null,
      language: guessLanguage(text),
      kind: 'document',
    },
  }
}

function known(value: string | null, from: string): Known<string> | null {
  return value !== null && /\p{L}{2}/u.test(value) ? { value, how: from } : null
}

function dayOf(written: string | null): Known<Day> | null {
  const day = written === null ? null : readDay(written)
  return day && { value: day, how }
}
