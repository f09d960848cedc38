import type { ImportJob } from '../../../shared/pages'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { Button } from '../../ui/Button'
import { isUnfinished, linesOf, outcomesInWords, progressInWords } from './importWords'
import { showReport } from './importsPanel'
import { JobBar } from './JobBar'
import { JobButtons } from './JobButtons'
import styles from './JobCard.module.css'

/** One import: what it is, how far, what came of it so far, and what can be done. */
export function JobCard({ job }: { job: ImportJob }) {
  const { api } = useApi()
  const outcomes = outcomesInWords(job.outcomes)
  return (
    <article className={styles.card} aria-label={job.label}>
      <h3 className={styles.label}>{job.label}</h3>
      {isUnfinished(job) && <JobBar job={job} className={styles.bar} />}
      <p className={styles.progress}>{progressInWords(job)}</p>
      {job.stoppedBecause && <p className={styles.because}>{job.stoppedBecause}</p>}
      {outcomes && <p className={styles.outcomes}>{outcomes}</p>}
      <div className={styles.ways}>
        <JobButtons job={job} />
        {linesOf(job, null) > 0 && <Button onClick={() => showReport(job.id)}>Show report</Button>}
        {!isUnfinished(job) && (
          <Button look="plain" onClick={() => void act(api.imports.forget(job.id))}>
            Take off the list
          </Button>
        )}
      </div>
    </article>
  )
}
