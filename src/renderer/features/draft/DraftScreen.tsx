import { useCallback, useEffect, useState } from 'react'
import { useApi } from '../../api/useApi'
import { Empty, Problem } from '../../ui/Empty'
import { toFailure } from '../../../shared/errors'
import type { DraftId, StoryId } from '../../../shared/domain/ids'
import type { DraftPage } from '../../../shared/pages'
import './draftCommands'
import { DraftBar } from './DraftBar'
import { useWriting } from './writing'
import { DraftSide } from './DraftSide'
import { DraftText } from './DraftText'
import { SourcePane } from './SourcePane'
import { Splitter } from './Splitter'
import { useDraftStatusLine } from './useDraftStatusLine'
import { useSideShown } from './useSideShown'
import { Versions } from './Versions'
import styles from './DraftScreen.module.css'

/** A draft, its sources beside it, and what in it still needs a person. */
export default function DraftScreen({ storyId, draftId }: { storyId: StoryId; draftId: DraftId }) {
  const { page, problem, readAgain } = useDraft(draftId)
  const tab = useWriting(({ tab }) => tab)
  const isSplit = useWriting(({ isSplit }) => isSplit)
  const isSideShown = useSideShown()
  useDraftStatusLine()
  if (problem) return <Problem error={problem} onRetry={readAgain} />
  if (page === undefined) return <div className={styles.opening} aria-busy="true" />
  if (page === null)
    return (
      <Empty title="This draft is not in the library any more">
        <p>It may have been removed. Undo brings it back; your other drafts are in the list.</p>
      </Empty>
    )
  return (
    <div className={styles.draft}>
      <Splitter
        isSplit={isSplit}
        left={
          <section className={styles.written} aria-label="Draft">
            <DraftBar draft={page.draft} />
            <DraftText page={page} isShown={tab === 'write'} />
            {tab === 'versions' && <Versions draftId={draftId} />}
          </section>
        }
        right={<SourcePane storyId={storyId} />}
      />
      {isSideShown && <DraftSide storyId={storyId} />}
    </div>
  )
}

/** The draft as it is stored. Read once: from then on the editor has the newest words, not the library. */
function useDraft(draftId: DraftId): {
  page: DraftPage | null | undefined
  problem: Error | null
  readAgain: () => void
} {
  const { api } = useApi()
  const [page, setPage] = useState<DraftPage | null>()
  const [problem, setProblem] = useState<Error | null>(null)
  const load = useCallback(() => {
    let isWanted = true
    api.drafts.get(draftId).then(
      (found) => isWanted && setPage(found),
      (thrown: unknown) => isWanted && setProblem(new Error(toFailure(thrown).message)),
    )
    return () => {
      isWanted = false
    }
  }, [api, draftId])
  useEffect(load, [load])
  const readAgain = () => {
    setProblem(null)
    load()
  }
  return { page, problem, readAgain }
}
