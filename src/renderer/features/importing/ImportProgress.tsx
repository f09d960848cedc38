import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/core'
import { act } from '../../api/act'
import { closeDialog } from '../../state/dialog'
import { useSession } from '../../state/session'
import type { JobId } from '../../../shared/domain/ids'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { importJobs } from '../../api/reads'
import { ImportReport } from './ImportReport'
import styles from './ImportReport.module.css'

/** How far an import of many files is, then what became of each. */
export function ImportProgress({ id }: { id: JobId }) {
  const progress = useSession(({ progress }) => progress)
  const { data: jobs } = useQuery(importJobs())
  const job = jobs?.find((candidate) => candidate.id === id)
  if (job && (job.state === 'done' || job.state === 'cancelled')) return <ImportReport job={job} />
  return (
    <Dialog title="Importing" onClose={closeDialog} width="narrow">
      <p role="status">
        {progress ? `${progress.label}: ${progress.done} of ${progress.total}` : 'Reading files'}
      </p>
      <progress
        className={styles.progress}
        value={progress?.done ?? 0}
        max={progress?.total || 1}
        aria-label="Import"
      />
      <DialogActions>
        <Button onClick={() => void act(api.imports.cancel(id))}>Cancel</Button>
      </DialogActions>
    </Dialog>
  )
}
