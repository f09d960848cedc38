import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { JobId } from '../../../shared/domain/ids'
import type { ImportJob, ImportReportLine } from '../../../shared/pages'
import { act } from '../../api/act'
import { importJobs } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { useStatusLine } from '../../state/status'
import { Bar, BarGap } from '../../ui/Bar'
import { Button, CommandButton } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty, Problem } from '../../ui/Empty'
import { Tabs } from '../../ui/Tabs'
import { chooseFolders } from './importCommands'
import {
  finishedInWords,
  isUnfinished,
  linesOf,
  outcomesInWords,
  progressInWords,
} from './importWords'
import { JobBar } from './JobBar'
import { JobButtons } from './JobButtons'
import { ReportLines } from './ReportLines'
import styles from './ReportScreen.module.css'

type Filter = ImportReportLine['outcome'] | 'all'

const filters: { name: Filter; title: string }[] = [
  { name: 'all', title: 'All' },
  { name: 'added', title: 'Came in' },
  { name: 'new-version', title: 'New versions' },
  { name: 'there-already', title: 'Here already' },
  { name: 'failed', title: 'Not imported' },
]

/** What became of each source of an import, the newest one unless another is named. */
export function ReportScreen({ jobId }: { jobId: JobId | null }) {
  const jobs = useQuery(importJobs())
  const job = jobs.data?.find(({ id }) => id === jobId) ?? (jobId ? null : (jobs.data?.[0] ?? null))
  if (jobs.error) return <Problem error={jobs.error} onRetry={() => void jobs.refetch()} />
  return (
    <Columns
      name="imports"
      page={job ? <Report key={job.id} job={job} /> : jobs.data && <Gone />}
    />
  )
}

function Report({ job }: { job: ImportJob }) {
  const { shell } = useApi()
  const [filter, setFilter] = useState<Filter>('all')
  const outcome = filter === 'all' ? null : filter
  const total = linesOf(job, outcome)
  useStatusLine(isUnfinished(job) ? progressInWords(job) : finishedInWords(job), reportKeys)

  return (
    <>
      <Bar title="Import report">
        <BarGap />
        <JobButtons job={job} />
        <Button
          look="raised"
          disabled={linesOf(job, null) === 0}
          onClick={() =>
            void act(
              shell.saveImportReport(job.id, job.label),
              (fileName) => fileName && `The report is written: ${fileName}`,
            )
          }
        >
          Save report…
        </Button>
      </Bar>
      <header className={styles.head}>
        <h2 className={styles.label}>{job.label}</h2>
        {isUnfinished(job) && <JobBar job={job} className={styles.bar} />}
        <p className={styles.progress}>{progressInWords(job)}</p>
        <p className={styles.outcomes}>{sumOf(job)}</p>
        <Tabs
          label="Outcome"
          chosen={filter}
          onChoose={setFilter}
          names={filters
            .map(({ name, title }) => ({
              name,
              title,
              count: linesOf(job, name === 'all' ? null : name),
            }))
            .filter(({ name, count }) => name === 'all' || name === filter || count > 0)}
        />
      </header>
      {total > 0 ? (
        <ReportLines
          key={filter}
          id={job.id}
          outcome={outcome}
          total={total}
          isWhole={job.state === 'done' || job.state === 'cancelled'}
        />
      ) : (
        <p className={styles.none}>{nothingIn(job, filter)}</p>
      )}
    </>
  )
}

function sumOf(job: ImportJob): string {
  const { outcomes } = job
  const lines = linesOf(job, null)
  if (lines > 0 && outcomes.failed === lines && !isUnfinished(job))
    return 'None of it could be imported. Each line below says why.'
  return outcomesInWords(outcomes) ?? ''
}

function nothingIn(job: ImportJob, filter: Filter): string {
  if (filter !== 'all') return 'Nothing of this kind.'
  return isUnfinished(job)
    ? 'What comes of each file will stand here as it is read.'
    : 'Nothing to import was found in it.'
}

function Gone() {
  return (
    <Empty title="No import to report on">
      <p>When a folder or several files are imported, this says what became of each of them.</p>
      <CommandButton command={chooseFolders} look="raised" />
    </Empty>
  )
}

const reportKeys = [
  { keys: 'ArrowDown', title: 'next' },
  { keys: 'Enter', title: 'open the article' },
]
