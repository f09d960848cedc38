import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { articleList, articlesToReview } from '../../api/reads'
import { arrangeSuggestions, showMark, useReading } from '../../state/reading'
import { useStatusLine } from '../../state/status'
import { useOpenPassage } from '../../state/useOpenPassage'
import { show, useView } from '../../state/view'
import type { ArticleId, StoryId } from '../../../shared/domain/ids'
import type { ArticleToReview } from '../../../shared/pages'
import { Bar, BarGap } from '../../ui/Bar'
import { Button, CommandButton } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty, Problem } from '../../ui/Empty'
import { counted } from '../../ui/words'
import { chooseFiles } from '../importing/importCommands'
import { ArticleInspector } from '../inspector/ArticleInspector'
import { InspectorButton } from '../inspector/InspectorButton'
import { Reader } from '../reader/Reader'
import { articleBeside, countOf } from './queue'
import { ReviewQueue } from './ReviewQueue'

/** Everything that Stet suggests in a story, to be cleared from one place: the queue, the text, what can be done. */
export function ReviewScreen({ articleId }: { articleId: ArticleId | null }) {
  const storyId = useView(({ storyId }) => storyId)
  const query = useQuery(articlesToReview(storyId))
  const articles = query.data ?? none
  useArticleByArticle(articles, articleId)
  useQueueStatus(articles)

  if (query.error) return <Problem error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return null
  if (articles.length === 0) return <NothingLeft storyId={storyId} />
  return (
    <Columns
      name="review"
      listSize={384}
      list={<ReviewQueue articles={articles} openId={articleId} />}
      page={articleId && <OpenArticle articleId={articleId} />}
      inspector={articleId && <ArticleInspector articleId={articleId} />}
    />
  )
}

function NothingLeft({ storyId }: { storyId: StoryId | null }) {
  const all = useQuery(articleList(storyId)).data
  if (all?.length === 0)
    return (
      <Empty title="Nothing to review yet">
        <p>
          Names, quotes, dates and what is still to come are looked for in each article that comes
          in, and wait here for your answer.
        </p>
        <CommandButton command={chooseFiles} look="primary" />
      </Empty>
    )
  return (
    <Empty title="Nothing is left to review">
      <p>
        Every name, quote and date that was found in {storyId ? 'this story' : 'the library'} has
        been answered. What comes in next waits here.
      </p>
      <p>Undo brings an answered suggestion back.</p>
    </Empty>
  )
}

function OpenArticle({ articleId }: { articleId: ArticleId }) {
  const openPassage = useOpenPassage()
  return (
    <>
      <Bar>
        <BarGap />
        <Button
          look="plain"
          onClick={() => {
            const { at } = useReading.getState()
            openPassage({ articleId, ...(at ?? { start: 0, end: 0 }) })
          }}
        >
          Open in the library
        </Button>
        <InspectorButton />
      </Bar>
      <Reader articleId={articleId} reviewing />
    </>
  )
}

/** The surest first, and from one article to the next when one is done or its end is reached. */
function useArticleByArticle(articles: ArticleToReview[], articleId: ArticleId | null): void {
  const only = useReading(({ only }) => only)
  const isRead = useReading((reading) => reading.articleId === articleId && reading.isOffered)
  const left = useReading(({ suggestions }) => suggestions.length)

  useEffect(() => {
    arrangeSuggestions({ order: 'surest first' })
    return () => arrangeSuggestions({ order: 'of the text', only: null, beyond: null })
  }, [])
  useEffect(
    () =>
      arrangeSuggestions({
        beyond: (step) => open(articleBeside(articles, articleId, step, only)),
      }),
    [articles, articleId, only],
  )
  const isDone = isRead && left === 0
  useEffect(() => {
    const { current, suggestions } = useReading.getState()
    if (isRead && current === null && suggestions[0])
      showMark(suggestions[0].key, suggestions[0].at)
  }, [isRead])
  useEffect(() => {
    if (articleId !== null && !isDone) return
    open(
      articleBeside(articles, articleId, 1, only) ?? articleBeside(articles, articleId, -1, only),
    )
  }, [articles, articleId, isDone, only])
}

function open(article: ArticleToReview | null): void {
  if (article) show({ screen: 'review', articleId: article.id })
}

function useQueueStatus(articles: ArticleToReview[]): void {
  const left = articles.reduce((sum, article) => sum + countOf(article, null), 0)
  useStatusLine(
    left === 0
      ? 'Nothing left to review'
      : `${counted(left, 'suggestion')} left in ${counted(articles.length, 'article')}`,
    left === 0 ? [] : reviewKeys,
  )
}

const none: ArticleToReview[] = []

const reviewKeys = [
  { keys: 'A', title: 'accept' },
  { keys: 'R', title: 'reject' },
  { keys: 'J', title: 'next' },
  { keys: 'T', title: 'type' },
  { keys: 'E', title: 'boundaries, or edit' },
  { keys: 'M', title: 'merge' },
  { keys: 'Shift+A', title: 'all of this name' },
]
