import type { ImportJob } from '../../../shared/pages'
import { ProgressBar } from '../../ui/ProgressBar'

/** How far an import is; while its files are still being counted it has no length yet. */
export function JobBar({ job, className }: { job: ImportJob; className?: string | undefined }) {
  const { state, files, filesDone, label } = job
  return (
    <ProgressBar
      className={className}
      label={`Import of ${label}`}
      value={filesDone}
      max={state === 'counting' ? null : files}
      isStill={state === 'paused' || state === 'interrupted' || state === 'cancelled'}
    />
  )
}
