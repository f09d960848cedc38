import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type { Day } from '../../shared/domain/days'
import { countWords } from '../../shared/domain/drafts'
import { shingleTokens } from '../../shared/domain/verbatim/shingles'
import { analyze } from '../analysis/analyze'
import { bodyOf } from '../importers/bodyOf'
import type { FoundSource } from '../importers/SourceFile'
import type { PreparedSource } from './PreparedSource'

/** Texts longer than this are analysed as far as here, which takes seconds; all of the text is kept and searched. */
export const ANALYSED = 1_000_000
/** Packs in half the time of the usual 6, into a twentieth more bytes. */
const LEVEL = 3
/** So much of a text is counted for the form. */
const COUNTED = 2_000_000

/** Everything that takes time and needs no library: hashes, packing, analysis, shingles. Pure. */
export function prepareSource(
  found: Omit<FoundSource, 'inner' | 'name'> & Partial<FoundSource>,
  capturedOn: Day,
): PreparedSource {
  const { bytes, mediaType, article } = found
  const body = bodyOf(article).text
  // One analysis tells both: what the words say of the day, and everything else with that day.
  const analysis = analyze(article.text.slice(0, ANALYSED), {
    published: article.publishedOn?.value ?? null,
    language: article.language,
    asides: article.asides.filter((aside) => aside.start < ANALYSED),
    capturedOn,
  })
  const { published } = analysis
  const publishedOn =
    article.publishedOn ?? (published && { value: published.edtf, how: published.how })
  return {
    inner: found.inner ?? '',
    name: found.name ?? null,
    mediaType,
    article: { ...article, publishedOn },
    sha256: sha256Of(bytes),
    byteLength: bytes.length,
    deflated: deflateRawSync(bytes, { level: LEVEL }),
    textSha256: sha256Of(evened(body)),
    shingles: shingleTokens(article.text),
    words: countWords(body.slice(0, COUNTED)),
    opening: body.slice(0, 400),
    analysis,
  }
}

/** The same words in lines of another length are the same text. */
function evened(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
