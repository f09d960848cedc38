import { useQuery } from '@tanstack/react-query'
import { importReport } from '../../api/reads'
import { closeDialog } from '../../state/dialog'
import { go } from '../../state/view'
import type { ImportJob, ImportReportLine } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { counted } from '../../ui/words'
import styles from './ImportReport.module.css'

const outcomes: Record<ImportReportLine['outcome'], string> = {
  added: 'added',
  'new-version': 'new version',
  'there-already': 'here already',
  failed: 'not imported',
}

/** What became of each file. */
export function ImportReport({ job }: { job: ImportJob }) {
  const { data: page } = useQuery(importReport(job.id))
  const lines = page?.lines ?? []
  const { added } = job.outcomes
  return (
    <Dialog title={`${counted(added, 'article')} added`}>
      <ul className={styles.lines} tabIndex={0} aria-label="Files">
        {lines.map(({ fileName, outcome, articleId, sentence }, index) => (
          <li key={`${index} ${fileName}`} className={styles.line}>
            <div className={styles.file}>
              {articleId ? (
                <button
                  type="button"
                  className={styles.open}
                  onClick={() => {
                    closeDialog()
                    go({ screen: 'library', articleId })
                  }}
                >
                  {fileName}
                </button>
              ) : (
                fileName
              )}
              {sentence && <p className={styles.sentence}>{sentence}</p>}
            </div>
            <Chip look={outcome === 'failed' ? 'problem' : 'quiet'}>{outcomes[outcome]}</Chip>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button look="primary" onClick={closeDialog}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  )
}
