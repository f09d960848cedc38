import type { ImportJob } from '../../../shared/pages'
import { classes } from '../../ui/classes'
import styles from './JobBar.module.css'

/** How far an import is, as a bar; while its files are still being counted it has no length yet. */
export function JobBar({ job, className }: { job: ImportJob; className?: string | undefined }) {
  const { state, files, filesDone, label } = job
  const isStill = state === 'paused' || state === 'interrupted' || state === 'cancelled'
  const isKnown = state !== 'counting' && files > 0
  return (
    <progress
      className={classes(styles.bar, isStill && styles.still, className)}
      aria-label={`Import of ${label}`}
      {...(isKnown ? { value: filesDone, max: files } : {})}
    />
  )
}
