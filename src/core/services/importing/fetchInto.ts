import type { ArticleId } from '../../../shared/domain/ids'
import { AppError } from '../../../shared/errors'
import type { ImportOutcome } from '../../../shared/pages'
import { prepareSource } from '../../reading/prepareSource'
import { findArticle } from '../../store/articles'
import { today, type Desk } from '../desk'
import type { Fetches } from './fetches'
import { storeVersion } from './storeSource'
import { articleMissing } from '../stories'

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
  return storeVersion(desk, { ...prepareSource(found, today(desk)), fetched }, id)
}
