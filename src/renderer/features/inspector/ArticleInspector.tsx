import { useQuery } from '@tanstack/react-query'
import { articleLineage, articleMarks, articlePage } from '../../api/reads'
import { useReading } from '../../state/reading'
import type { ArticleId } from '../../../shared/domain/ids'
import { FamilyCard, NoFamily } from '../lineage/FamilyCard'
import { Custody } from './Custody'
import { InThisArticle } from './InThisArticle'
import { MarkCard } from './MarkCard'
import { NotDone } from './NotDone'
import { ToReview } from './ToReview'
import styles from './ArticleInspector.module.css'

/** What to do next in the article that is read, and what is known of it. */
export function ArticleInspector({ articleId }: { articleId: ArticleId }) {
  const open = useReading(({ versionId }) => versionId)
  const page = useQuery(articlePage(articleId, open)).data
  const versionId = page?.version.id ?? null
  const marks = useQuery({ ...articleMarks(versionId!), enabled: versionId !== null }).data
  const lineage = useQuery(articleLineage(articleId)).data
  return (
    <aside className={styles.inspector} aria-label="Inspector" tabIndex={0}>
      {page && marks && (
        <>
          <ToReview marks={marks} page={page} />
          <NotDone page={page} />
          <MarkCard marks={marks} page={page} />
          {lineage && <FamilyCard articleId={articleId} lineage={lineage} />}
          <InThisArticle marks={marks} />
          {lineage === null && <NoFamily />}
          <Custody page={page} />
        </>
      )}
    </aside>
  )
}
