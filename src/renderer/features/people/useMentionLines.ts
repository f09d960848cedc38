import { useInfiniteQuery, useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { entityArticles, entityMentions } from '../../api/reads'
import type { ArticleId, EntityId } from '../../../shared/domain/ids'
import type { EntityArticle, MentionRow } from '../../../shared/pages'
import type { EntityLine } from './entityLines'

/** Lines as far as they are read, and how to read on. */
export interface ReadLines {
  lines: EntityLine[]
  isRead: boolean
  error: Error | null
  readOn: () => void
  /** Shows the mentions of an article that did not come with it. */
  unfold: (id: ArticleId) => void
}

/** The mentions of an entity in context, article by article, the newest first. */
export function useMentionLines(id: EntityId): ReadLines {
  const [unfolded, setUnfolded] = useState<readonly ArticleId[]>([])
  const query = useInfiniteQuery(entityArticles(id))
  const rest = useQueries({
    queries: unfolded.map((articleId) => entityMentions(id, articleId)),
    combine: (results) => results.map(({ data }) => data ?? null),
  })
  const articles = query.data?.pages
  const lines = useMemo(
    () =>
      (articles ?? [])
        .flat()
        .flatMap((article) => linesOf(article, rest[unfolded.indexOf(article.articleId)] ?? null)),
    [articles, rest, unfolded],
  )
  return {
    lines,
    isRead: articles !== undefined,
    error: query.error,
    readOn: () => void (query.hasNextPage && !query.isFetching && query.fetchNextPage()),
    unfold: (articleId) => setUnfolded([...unfolded, articleId]),
  }
}

/** An article and its mentions; `all` once they are read. */
function linesOf(article: EntityArticle, all: MentionRow[] | null): EntityLine[] {
  const mentions = all ?? article.first
  const left = article.mentions - mentions.length
  return [
    { kind: 'article', key: `article:${article.articleId}`, article },
    ...mentions.map((mention, index): EntityLine => {
      const role = mention.role === mentions[index - 1]?.role ? null : mention.role
      return { kind: 'mention', key: `mention:${mention.id}`, article, mention, role }
    }),
    ...(left > 0
      ? [{ kind: 'more' as const, key: `more:${article.articleId}` as const, article, left }]
      : []),
  ]
}
