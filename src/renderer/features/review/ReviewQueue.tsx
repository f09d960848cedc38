import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { articleMarks, articlePage } from '../../api/reads'
import { arrangeSuggestions, showMark, useReading, type Suggestion } from '../../state/reading'
import { show } from '../../state/view'
import type { ArticleId } from '../../../shared/domain/ids'
import type { ArticleToReview } from '../../../shared/pages'
import { Bar, BarGap } from '../../ui/Bar'
import { CommandButton } from '../../ui/Button'
import { List } from '../../ui/List'
import { Tabs } from '../../ui/Tabs'
import { TermsChip } from '../../ui/TermsChip'
import { dotted, shortDay } from '../../ui/words'
import { QueueLine } from './QueueLine'
import { queueRows, reviewKinds, useQueue, type QueueRow } from './queue'
import { acceptInView } from './reviewScreenCommands'
import styles from './ReviewQueue.module.css'

/** All that waits in the story, article by article, the surest first; of the open article each suggestion in its sentence. */
export function ReviewQueue({
  articles,
  openId,
}: {
  articles: ArticleToReview[]
  openId: ArticleId | null
}) {
  const only = useReading(({ only }) => only)
  const read = useReading(({ articleId, suggestions }) => articleId === openId && suggestions)
  const versionId = useReading(({ versionId }) => versionId)
  const current = useReading(({ current }) => current)
  const waiting = useReading(({ waiting }) => waiting)
  const inView = useQueue(({ inView }) => inView)
  const page = useQuery({
    ...articlePage(openId!, versionId),
    enabled: openId !== null && versionId !== null,
  }).data
  const marks = useQuery({ ...articleMarks(versionId!), enabled: versionId !== null }).data
  const suggestions = read || none
  const rows = useMemo(
    () => queueRows(articles, openId, suggestions, only),
    [articles, openId, suggestions, only],
  )
  const chosen = current ?? openId
  const seen = suggestions.filter(({ key }) => inView.includes(key)).length

  return (
    <>
      <Bar title="To review">
        <BarGap />
        {seen > 0 && (
          <CommandButton command={acceptInView} look="key">
            Accept {seen === suggestions.length ? 'all' : 'these'} {seen}
          </CommandButton>
        )}
      </Bar>
      <div className={styles.filter}>
        <Tabs
          label="What to review"
          chosen={only ?? 'all'}
          countsUnder
          onChoose={(name) => arrangeSuggestions({ only: name === 'all' ? null : name })}
          names={reviewKinds.map(({ kind: only, title }) => ({
            name: only ?? ('all' as const),
            title,
            count: waiting.filter(({ kind }) => only === null || kind === only).length,
          }))}
        />
      </div>
      <List
        label="To review"
        rows={rows}
        keyOf={({ key }) => key}
        chosen={chosen}
        height={86}
        onChoose={choose}
        onOpen={() => document.querySelector<HTMLElement>('#article')?.focus()}
        onView={keepInView}
      >
        {(row) =>
          row.kind === 'article' ? (
            <ArticleLine {...row} />
          ) : (
            marks && page && <QueueLine suggestion={row.suggestion} marks={marks} page={page} />
          )
        }
      </List>
    </>
  )
}

const none: Suggestion[] = []

function keepInView(keys: string[]): void {
  useQueue.setState({ inView: keys })
}

function choose(row: QueueRow): void {
  if (row.kind === 'suggestion') showMark(row.key, row.suggestion.at)
  else if (row.isOpen) showMark(null, null, false)
  else show({ screen: 'review', articleId: row.article.id })
}

function ArticleLine({
  article: { title, outlet, publishedOn, terms },
  left,
  isOpen,
}: Extract<QueueRow, { kind: 'article' }>) {
  return (
    <div className={isOpen ? styles.open : styles.article}>
      <p className={styles.title}>{title}</p>
      <p className={styles.about}>
        <span>{dotted(outlet, shortDay(publishedOn)) || 'No outlet or date yet'}</span>
        <TermsChip terms={terms} />
        <span className={styles.left}>{left === 0 ? 'done' : `${left} left`}</span>
      </p>
    </div>
  )
}
