import type { Article } from '../../../shared/domain/articles'
import type { Day } from '../../../shared/domain/days'
import { newId, type ArticleId, type VersionId } from '../../../shared/domain/ids'
import { onRecord } from '../../../shared/domain/terms'
import { insertArticle, setArticleRemoved } from '../../store/articles'
import { insertVersion } from '../../store/versions'
import type { Desk } from '../desk'
import { enterLineage } from '../articles/findReprints'

/** Stores paragraphs as an article at once, without reading or analysing a page. */
export function storeArticle(
  desk: Desk,
  paragraphs: readonly string[],
  details: Partial<Pick<Article, 'title' | 'outlet' | 'publishedOn' | 'agencies'>> & {
    /** A later version of this one. */
    of?: ArticleId
    number?: number
  } = {},
): ArticleId {
  const { library } = desk
  const { of, number = 1, ...given } = details
  const id = of ?? newId<ArticleId>()
  const how = 'typed by you'
  library.transaction(() => {
    if (!of)
      insertArticle(library, {
        id,
        title: paragraphs[0]?.slice(0, 60) || 'Untitled',
        titleHow: how,
        byline: [],
        bylineHow: how,
        outlet: 'Quernby Bell',
        outletHow: how,
        publishedOn: '2025-03-11' as Day,
        publishedHow: how,
        modifiedOn: null,
        modifiedHow: how,
        section: null,
        sectionHow: how,
        agencies: [],
        agenciesHow: how,
        url: null,
        canonicalUrl: null,
        language: 'en',
        kind: 'web page',
        terms: onRecord,
        importedAt: desk.now(),
        ...given,
      })
    const text = paragraphs.join('\n')
    const version = {
      id: newId<VersionId>(),
      articleId: id,
      number,
      sha256: newId().replace(/\W/g, '').padEnd(64, '0'),
      capturedAt: desk.now(),
      mediaType: 'text/plain',
      byteLength: text.length,
      facts: null,
      text,
      blocks: [],
      locators: [],
    }
    insertVersion(library, version, {
      deflated: new Uint8Array(),
      shingles: '',
      textSha256: version.sha256,
    })
    enterLineage(desk, version, [])
    setArticleRemoved(library, id, null)
  })
  desk.emit({ type: 'changed', topics: ['articles', 'stories'] })
  return id
}
