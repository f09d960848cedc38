import { useEffect, useRef, useState } from 'react'
import type { DraftPage } from '../../../shared/pages'
import { classes } from '../../ui/classes'
import { useWriting } from './writing'
import { FindingCard } from './FindingCard'
import { FindPanel } from './FindPanel'
import { openDraft } from './openDraft'
import { newerEmergencyCopy } from './saving/emergencyCopy'
import { UnsavedWords } from './UnsavedWords'
import { useHoveredQuote } from './useHoveredQuote'
import styles from './DraftText.module.css'

/** The column that is written in. It stays in place while another tab is shown, and with it the caret and undo. */
export function DraftText({ page, isShown }: { page: DraftPage; isShown: boolean }) {
  const column = useRef<HTMLDivElement>(null)
  const isFinding = useWriting(({ isFinding }) => isFinding)
  const [unsaved, setUnsaved] = useState(() =>
    newerEmergencyCopy(page.draft.id, page.draft.updatedAt),
  )

  useEffect(() => openDraft(page, column.current!), [page])

  useHoveredQuote(column)

  return (
    <div className={classes(styles.whole, !isShown && styles.away)}>
      {unsaved && (
        <UnsavedWords draftId={page.draft.id} copy={unsaved} onDone={() => setUnsaved(null)} />
      )}
      {isFinding && <FindPanel />}
      <div className={styles.view}>
        <div className={styles.scroller} data-scrolls>
          <div className={styles.page}>
            <div ref={column} className={styles.text} />
            <FindingCard />
          </div>
        </div>
      </div>
    </div>
  )
}
