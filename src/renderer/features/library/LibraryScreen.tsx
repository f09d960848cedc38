import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { articleList } from '../../api/reads'
import { useReading } from '../../state/reading'
import { useStatusLine } from '../../state/status'
import { show, useView, type Place } from '../../state/view'
import { Columns } from '../../ui/Columns'
import { Empty, Problem } from '../../ui/Empty'
import { counted } from '../../ui/words'
import { ArticleInspector } from '../inspector/ArticleInspector'
import { ArticlePane } from '../reader/ArticlePane'
import { ArticleList } from './ArticleList'
import { HowToBegin } from './HowToBegin'

/** The story's articles, the one that is read, and what there is to do in it. */
export function LibraryScreen({ place }: { place: Extract<Place, { screen: 'library' }> }) {
  const storyId = useView(({ storyId }) => storyId)
  const articles = useQuery(articleList(storyId))
  const first = articles.data?.[0]?.id ?? null
  const { articleId } = place
  useEffect(() => {
    if (articleId === null && first !== null) show({ screen: 'library', articleId: first })
  }, [articleId, first])
  useReviewStatus(articles.data?.length ?? 0)

  if (articles.error)
    return <Problem error={articles.error} onRetry={() => void articles.refetch()} />
  if (articles.data?.length === 0 && articleId === null) return <HowToBegin />
  return (
    <Columns
      name="library"
      list={<ArticleList articles={articles.data ?? []} chosen={articleId} />}
      page={
        articleId ? (
          <ArticlePane place={{ ...place, articleId }} />
        ) : (
          articles.data && <Empty title="No article is open" />
        )
      }
      inspector={articleId && <ArticleInspector articleId={articleId} />}
    />
  )
}

function useReviewStatus(articles: number): void {
  const isOpen = useReading(({ articleId }) => articleId !== null)
  const left = useReading(({ waiting }) => waiting.length)
  const hasWords = useReading(({ selection }) => selection !== null)
  const sentence = !isOpen
    ? counted(articles, 'article')
    : left === 0
      ? 'Nothing left to review'
      : `${counted(left, 'suggestion')} left`
  useStatusLine(
    sentence,
    !isOpen ? helpKeys : hasWords ? wordKeys : left > 0 ? reviewKeys : readKeys,
  )
}

const reviewKeys = [
  { keys: 'A', title: 'accept' },
  { keys: 'R', title: 'reject' },
  { keys: 'J', title: 'next' },
  { keys: 'K', title: 'previous' },
]

const wordKeys = [
  { keys: 'P', title: 'person' },
  { keys: 'O', title: 'organisation' },
  { keys: 'L', title: 'place' },
  { keys: 'Q', title: 'quote' },
  { keys: 'E', title: 'event' },
  { keys: 'F', title: 'follow up' },
  { keys: 'N', title: 'note' },
]

const helpKeys = [{ keys: '?', title: 'all keys' }]

const readKeys = [{ keys: 'ArrowRight', title: 'select words' }, ...helpKeys]
