import { useQuery } from '@tanstack/react-query'
import { importJobs } from '../../api/reads'
import type { ImportJob } from '../../../shared/pages'
import { runCommand } from '../../commands/command'
import { ProgressBar } from '../../ui/ProgressBar'
import { counted } from '../../ui/words'
import { showImports } from './importCommands'
import { isUnfinished } from './importWords'
import { useImportsPanel } from './importsPanel'
import styles from './ImportStatus.module.css'

/** On the status line: how far the imports are, or that one is done and was not looked at; it leads to the list of them. */
export function ImportStatus() {
  const { data: jobs = [] } = useQuery(importJobs())
  const unfinished = jobs.filter(isUnfinished)
  const isFolded = useImportsPanel((panel) => panel.isFolded)
  if (unfinished.length === 0 && !isFolded) return null
  const going = unfinished.filter(({ state }) => state === 'running' || state === 'counting')
  const files = sum(going, ({ files }) => files)
  const done = sum(going, ({ filesDone }) => filesDone)
  return (
    <button type="button" className={styles.status} onClick={() => runCommand(showImports)}>
      {going.length > 0 ? (
        <>
          {going.length === 1 ? `Importing “${going[0]!.label}”` : `${going.length} imports`}
          <ProgressBar className={styles.bar} label="Imports" value={done} max={files} />
          {Math.floor((done / (files || 1)) * 100)} %
        </>
      ) : unfinished.length === 0 ? (
        jobs[0] && `Imported “${jobs[0].label}”`
      ) : (
        `${counted(unfinished.length, 'import')} waiting`
      )}
    </button>
  )
}

function sum(jobs: ImportJob[], part: (job: ImportJob) => number): number {
  return jobs.reduce((total, job) => total + part(job), 0)
}
