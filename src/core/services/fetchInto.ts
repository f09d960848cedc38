import type { Fetched } from '../../shared/domain/articles'
import type { ArticleId } from '../../shared/domain/ids'
import { AppError } from '../../shared/errors'
import type { ImportOutcome } from '../../shared/pages'
import type { FoundSource } from '../importers/SourceFile'
import { findArticle, updateArticle } from '../store/articles'
import type { Desk } from './desk'
import type { Fetches } from './fetches'
import { makeOffer, storeVersion } from './imports'
import { articleMissing } from './stories'

/** Gets the page that an article has the address of, and keeps it as a new version of it. */
export async function fetchInto(
  desk: Desk,
  pages: Fetches,
  id: ArticleId,
  requestId: string,
): Promise<ImportOutcome> {
  const article = findArticle(desk.library, id)
  if (!article) throw articleMissing()
  if (article.url === null)
    throw new AppError('no-address', `“${article.title}” has no address to get a page from.`)
  const { found, fetched } = await pages.get(article.url, requestId)
  return storeFetched(desk, id, found, fetched)
}

/** Keeps a page as a version; what was known by its details alone becomes what the page is. */
function storeFetched(
  desk: Desk,
  id: ArticleId,
  found: FoundSource,
  fetched: Fetched,
): ImportOutcome {
  return desk.library.transaction(() => {
    const outcome = storeVersion(desk, makeOffer(desk, found, found.name, fetched), id)
    const article = findArticle(desk.library, id)
    if (article?.kind === 'reference')
      desk.change(`page of “${article.title}”`, () =>
        updateArticle(desk.library, { ...article, kind: found.article.kind }),
      )
    return outcome
  })
}
