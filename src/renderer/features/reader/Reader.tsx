import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { articleMarks, articlePage } from '../../api/reads'
import { currentSuggestion, offerSuggestions, useReading } from '../../state/reading'
import type { ArticleId, VersionId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import type { Article } from '../../../shared/domain/articles'
import type { ArticleMarks, ArticlePage } from '../../../shared/pages'
import { classes } from '../../ui/classes'
import { Empty, Problem } from '../../ui/Empty'
import { TermsChip } from '../../ui/TermsChip'
import { namesSource, underTerms } from '../../ui/underTerms'
import { bylineInWords, dotted, fullDay } from '../../ui/words'
import type { Difference } from '../../../shared/domain/lineage/compareCopies'
import { AdditionsLegend } from '../lineage/AdditionsLegend'
import { useAdditions } from '../lineage/useAdditions'
import { ArticleText } from './ArticleText'
import { textMarks } from './marksOfBlocks'
import './changeCommands'
import './markCommands'
import './reviewCommands'
import { SelectionToolbar } from './SelectionToolbar'
import { suggestionsOf } from './suggestionsOf'
import { PlacingBar } from './versions/PlacingBar'
import { useArticleKeys } from './useArticleKeys'
import { usePointedMark } from './usePointedMark'
import { useScrollToPassage } from './useScrollToPassage'
import { useTextSelection } from './useTextSelection'
import styles from './Reader.module.css'

interface ReaderProps {
  articleId: ArticleId
  /** The newest when left out. */
  versionId?: VersionId
  /** Scrolled to and lit up for a moment. */
  passage?: Span
  /** Beside a draft: smaller headline, less air. */
  embedded?: boolean
  /** Rings the suggestion whose turn it is. */
  reviewing?: boolean
}

/** An article set for reading, with its marks; words can be selected and marked. */
export function Reader({
  articleId,
  versionId,
  passage,
  embedded = false,
  reviewing = false,
}: ReaderProps) {
  const page = useQuery(articlePage(articleId, versionId))
  if (page.error) return <Problem error={page.error} onRetry={() => void page.refetch()} />
  if (page.data === null)
    return (
      <Empty title="This article is gone">
        <p>It was removed from the library. Undo brings it back.</p>
      </Empty>
    )
  if (!page.data) return <div className={styles.scroller} aria-busy="true" />
  return (
    <ReaderPage
      key={page.data.version.id}
      page={page.data}
      passage={passage ?? null}
      embedded={embedded}
      reviewing={reviewing}
    />
  )
}

function ReaderPage({
  page,
  passage,
  embedded,
  reviewing,
}: {
  page: ArticlePage
  passage: Span | null
  embedded: boolean
  reviewing: boolean
}) {
  const { article, version } = page
  const scroller = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const read = useQuery(articleMarks(version.id)).data
  const marks = useMemo(() => textMarks(read ?? noMarks), [read])
  const additions = useAdditions(version.id)
  const current = useReading((reading) =>
    reviewing ? (reading.current ?? currentSuggestion(reading)?.key ?? null) : reading.current,
  )
  const pointed = useReading((reading) =>
    reviewing ? (reading.at ?? currentSuggestion(reading)?.at ?? null) : reading.at,
  )
  useOpenArticle(page)
  const answered = useReading(({ answered }) => answered)
  useEffect(() => {
    if (read) offerSuggestions(suggestionsOf(marks, article.id, page.asides), answered)
  }, [read, marks, article.id, page.asides, answered])
  useTextSelection(root, page)
  useScrollToPassage(root, scroller, passage)
  useEffect(() => {
    // An article that comes up while nothing has the focus takes the keys.
    const nowhere = document.activeElement === document.body || document.activeElement === null
    if (!embedded && nowhere) scroller.current?.focus({ preventScroll: true })
  }, [embedded])
  const onKeyDown = useArticleKeys(root, scroller, page, marks)
  const onClick = usePointedMark(marks)

  return (
    <div
      ref={scroller}
      className={classes(styles.scroller, embedded && styles.embedded)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- words are selected with the arrow keys
      tabIndex={0}
      role="document"
      aria-label={article.title}
      id="article"
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {!embedded && <PlacingBar versionId={version.id} />}
      <article className={styles.column} {...underTerms(article.terms)}>
        <p className={styles.byline} {...namesSource}>
          {dotted(
            article.outlet,
            !embedded && bylineInWords(article.byline),
            dayAsKnown(article),
          ) || 'No outlet or date yet'}
        </p>
        {article.terms.kind !== 'on record' && (
          <p className={styles.terms}>
            <TermsChip terms={article.terms} />
          </p>
        )}
        <h2 className={styles.headline} {...namesSource}>
          {article.title}
        </h2>
        {additions && <AdditionsLegend additions={additions} />}
        <ArticleText
          page={page}
          marks={marks}
          current={current}
          pointed={pointed}
          passage={passage}
          additions={additions?.differences ?? noAdditions}
          root={root}
        />
      </article>
      <SelectionToolbar root={root} scroller={scroller} />
    </div>
  )
}

/** Says which article is read, and that no longer when it is closed. */
function useOpenArticle({ article, version }: ArticlePage): void {
  const versionId = version.id
  useEffect(() => {
    useReading.setState({
      articleId: article.id,
      versionId,
      current: null,
      at: null,
      isOffered: false,
    })
    return () =>
      useReading.setState({
        articleId: null,
        versionId: null,
        waiting: [],
        suggestions: [],
        current: null,
      })
  }, [article.id, versionId])
}

const noAdditions: readonly Difference[] = []
/** The day; where only the words of the text tell it, with those words, as it may be wrong. */
function dayAsKnown({ publishedOn, publishedHow }: Article): string | null {
  const day = fullDay(publishedOn)
  return day && publishedHow.startsWith('the text says') ? `${day} (${publishedHow})` : day
}

const noMarks: ArticleMarks = { mentions: [], quotes: [], events: [], notes: [], followUps: [] }
