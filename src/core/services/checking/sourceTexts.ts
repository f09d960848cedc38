import type { Locator } from '../../../shared/domain/articles'
import type { ArticleId, VersionId } from '../../../shared/domain/ids'
import { prepareSource, type PreparedSource } from '../../../shared/domain/verbatim/prepareSource'
import type { ReadableLibrary } from '../../store/openLibrary'
import { readText } from '../../store/versions'

export interface SourceText {
  articleId: ArticleId
  versionId: VersionId
  locators: Locator[]
  prepared: PreparedSource
}

/** Stored texts made ready for comparison, kept while they are used. */
export interface SourceTexts {
  get(versionId: VersionId): SourceText | null
}

/** Prepared texts are kept up to this many code units in all, those used last; each takes about 12 bytes. */
const KEPT = 16_000_000

export function openSourceTexts(library: ReadableLibrary): SourceTexts {
  const kept = new Map<VersionId, SourceText>()
  let size = 0

  function get(versionId: VersionId): SourceText | null {
    const known = kept.get(versionId)
    if (known) {
      kept.delete(versionId)
      kept.set(versionId, known)
      return known
    }
    const row = readText(library, versionId)
    if (!row) return null
    const { articleId, locators, text } = row
    const source = { articleId, versionId, locators, prepared: prepareSource(text) }
    kept.set(versionId, source)
    size += text.length
    for (const [oldest, { prepared }] of kept) {
      if (size <= KEPT || oldest === versionId) break
      kept.delete(oldest)
      size -= prepared.text.length
    }
    return source
  }

  return { get }
}
