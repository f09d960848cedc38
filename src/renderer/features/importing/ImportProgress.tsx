import { useSession } from '../../state/session'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { counted } from '../../ui/words'
import styles from './ImportReport.module.css'

/** How far a bulk import is. */
export function ImportProgress({ count, onCancel }: { count: number; onCancel: () => void }) {
  const progress = useSession(({ progress }) => progress)
  return (
    <Dialog title={`Importing ${counted(count, 'file')}`} onClose={onCancel} width="narrow">
      <p role="status">
        {progress ? `${progress.label}: ${progress.done} of ${progress.total}` : 'Reading files'}
      </p>
      <progress
        className={styles.progress}
        value={progress?.done ?? 0}
        max={progress?.total || count}
        aria-label="Import"
      />
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
      </DialogActions>
    </Dialog>
  )
}
