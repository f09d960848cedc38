import type { Api } from '../../../shared/api'
import type { Article } from '../../../shared/domain/articles'
import type { ArticleId } from '../../../shared/domain/ids'
import {
  findArticle,
  insertAside,
  listArticles,
  listAsides,
  restoreAsides,
  setArticleRemoved,
  storiesOfArticle,
  updateArticle,
} from '../../store/articles'
import { findFetch } from '../../store/fetches'
import { findImage, imagesOf } from '../../store/images'
import { marksOfVersion } from '../../store/marks'
import { indexArticle } from '../../store/search'
import { findVersion, listVersions, newestVersion, readOriginal } from '../../store/versions'
import { decodeText } from '../../decode/decodeText'
import type { Desk } from '../desk'
import { notDoneIn } from './notDoneIn'
import { withFields } from './details'
import { requireVersion } from '../names/entities'
import { articleMissing } from '../stories'

/** All but `fetch`, which belongs to what comes in. */
export function articlesService(desk: Desk): Omit<Api['articles'], 'fetch'> {
  const { library } = desk
  return {
    list: (storyId) => listArticles(library, storyId),
    get(id, versionId) {
      const article = findArticle(library, id)
      const version = versionId ? findVersion(library, versionId) : newestVersion(library, id)
      if (!article || version?.articleId !== id) return null
      return {
        article,
        version,
        versions: listVersions(library, id),
        asides: listAsides(library, version.id),
        images: imagesOf(library, version.id),
        storyIds: storiesOfArticle(library, id),
        fetched: findFetch(library, version.id),
        notDone: notDoneIn(version.text, article.language),
      }
    },
    marks(versionId) {
      const version = requireVersion(desk, versionId)
      return marksOfVersion(library, version.articleId, versionId)
    },
    original(versionId) {
      const version = findVersion(library, versionId)
      const bytes = readOriginal(library, versionId)
      if (!version || !bytes) return null
      return {
        mediaType: version.mediaType,
        text: decodeText(bytes, null, findFetch(library, versionId)?.contentType).text,
      }
    },
    image: (id) => findImage(library, id),
    edit(id, fields) {
      const before = requireArticle(desk, id)
      const after = withFields(before, fields)
      desk.change(`details of “${after.title}”`, () => {
        updateArticle(library, after)
        if (after.title !== before.title) indexArticle(library, id)
      })
    },
    setTerms(id, terms) {
      const article = requireArticle(desk, id)
      desk.change('terms of the article', () => updateArticle(library, { ...article, terms }))
    },
    remove(id) {
      const article = requireArticle(desk, id)
      desk.change(`removal of “${article.title}”`, () => setArticleRemoved(library, id, desk.now()))
    },
    setAside(versionId, span, aside) {
      const version = requireVersion(desk, versionId)
      const label = aside ? 'setting aside' : 'bringing back what was set aside'
      desk.change(label, () => {
        if (!aside) return restoreAsides(library, versionId, span)
        for (const block of version.blocks)
          if (block.start < span.end && span.start < block.end)
            insertAside(library, versionId, {
              start: block.start,
              end: block.end,
              reason: 'furniture',
            })
      })
    },
  }
}

function requireArticle(desk: Desk, id: ArticleId): Article {
  const article = findArticle(desk.library, id)
  if (!article) throw articleMissing()
  return article
}
