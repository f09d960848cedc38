import type { ArticleId } from '../../../shared/domain/ids'
import type { ImportFields, ImportPreview } from '../../../shared/pages'
import { sameAddresses } from '../../importers/published/canonicalUrl'
import type { PreparedSource } from '../../reading/PreparedSource'
import {
  findArticle,
  findArticleByAddress,
  findArticleByBytes,
  findArticleByText,
  newestHasText,
} from '../../store/articles'
import type { ReadableLibrary } from '../../store/openLibrary'

/** Fewer words than this say nothing: “Please switch on JavaScript” stands under many headlines. */
const FEW_WORDS = 40

export interface Twin extends NonNullable<ImportPreview['twin']> {
  articleId: ArticleId
  /** True when it is another copy of that article, with other words: its next version. */
  isNewCopy: boolean
}

/**
 * The article that a source is, where it is in the library already: by its bytes, by its address, or by its words under the
 * same headline, from the same outlet (or none) and of the same day (or none).
 */
export function findTwin(
  library: ReadableLibrary,
  source: PreparedSource,
  fields: Pick<ImportFields, 'title' | 'outlet' | 'publishedOn'>,
): Twin | null {
  const { article, sha256, textSha256 } = source
  const sameBytes = findArticleByBytes(library, sha256)
  if (sameBytes) return toTwin(sameBytes, 'bytes', false)
  const sameAddress = article.canonicalUrl
    ? findArticleByAddress(library, sameAddresses(article.canonicalUrl))
    : null
  if (sameAddress) {
    // The details of an article are no newer copy of its words.
    const isReference = article.kind === 'reference'
    const isNewCopy = !isReference && !hasWords(library, sameAddress.id, textSha256)
    return toTwin(sameAddress, 'address', isNewCopy)
  }
  if (source.words < FEW_WORDS) return null
  const sameText = findArticleByText(library, textSha256, fields)
  return sameText && toTwin(sameText, 'text', false)
}

/** True when an article has these very words; one known by its details alone has none of its own. */
function hasWords(library: ReadableLibrary, id: ArticleId, textSha256: string): boolean {
  return findArticle(library, id)?.kind !== 'reference' && newestHasText(library, id, textSha256)
}

function toTwin(
  { id, title }: { id: ArticleId; title: string },
  same: Twin['same'],
  isNewCopy: boolean,
): Twin {
  return { articleId: id, title, same, isNewCopy }
}
