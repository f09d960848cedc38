import type { Anchor } from '../../shared/domain/anchors'
import type { ArticleVersion } from '../../shared/domain/articles'
import type { ArticleId } from '../../shared/domain/ids'
import { passageAround } from '../../shared/domain/passages'
import type { Passage } from '../../shared/pages'
import { findArticle } from '../store/articles'
import type { ReadableLibrary } from '../store/openLibrary'
import { findVersion } from '../store/versions'

/** Puts anchors into their context; versions and articles are read once for a whole list. */
export function passageReader(
  library: ReadableLibrary,
): (articleId: ArticleId, anchor: Anchor) => Passage {
  const versions = new Map<string, ArticleVersion | null>()
  const articles = new Map<string, ReturnType<typeof findArticle>>()
  return (articleId, anchor) => {
    if (!versions.has(anchor.versionId))
      versions.set(anchor.versionId, findVersion(library, anchor.versionId))
    if (!articles.has(articleId)) articles.set(articleId, findArticle(library, articleId))
    const version = versions.get(anchor.versionId)
    const article = articles.get(articleId)
    const around = version ? passageAround(version.text, version.blocks, anchor) : anchor
    return {
      articleId,
      versionId: anchor.versionId,
      articleTitle: article?.title ?? 'An article that was taken out',
      outlet: article?.outlet ?? null,
      publishedOn: article?.publishedOn ?? null,
      locator: anchor.locator,
      start: anchor.start,
      end: anchor.end,
      context: version ? version.text.slice(around.start, around.end) : anchor.exact,
      marked: { start: anchor.start - around.start, end: anchor.end - around.start },
    }
  }
}
