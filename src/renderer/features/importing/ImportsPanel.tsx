import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { X } from 'lucide-react'
import { importJobs } from '../../api/reads'
import { useSession } from '../../state/session'
import { CommandButton, IconButton } from '../../ui/Button'
import { chooseFiles, chooseFolders } from './importCommands'
import { isUnfinished } from './importWords'
import {
  closeImportsPanel,
  foldImportsPanel,
  keepImportsPanel,
  useImportsPanel,
} from './importsPanel'
import { JobCard } from './JobCard'
import styles from './ImportsPanel.module.css'

/** The imports of many files, each with how far it is; it stands over the window's corner while work goes on beneath. */
export function ImportsPanel() {
  const isOpen = useImportsPanel(({ isOpen }) => isOpen)
  return isOpen ? <OpenPanel /> : null
}

function OpenPanel() {
  const isReady = useSession(({ core }) => core.state === 'ready')
  const { data: jobs } = useQuery({ ...importJobs(), enabled: isReady })
  useFolding(jobs !== undefined && !jobs.some(isUnfinished))
  return (
    <section
      id="imports"
      className={styles.panel}
      aria-label="Imports"
      tabIndex={-1}
      onPointerDown={keepImportsPanel}
      onFocus={keepImportsPanel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        closeImportsPanel()
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>Imports</h2>
        <IconButton name="Close" onClick={closeImportsPanel}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      {jobs && jobs.length > 0 ? (
        <ul className={styles.jobs}>
          {jobs.map((job) => (
            <li key={job.id} className={styles.job}>
              <JobCard job={job} />
            </li>
          ))}
        </ul>
      ) : (
        <div className={styles.empty}>
          <p>
            Nothing is being imported. A folder, or several files at once, show here how far they
            are, and afterwards what became of each.
          </p>
          <div className={styles.ways}>
            <CommandButton command={chooseFiles} look="raised" />
            <CommandButton command={chooseFolders} look="raised" />
          </div>
        </div>
      )}
    </section>
  )
}

/** How long the outcome stands there for who did not ask for the list, in milliseconds. */
const READ = 8000

function useFolding(isDone: boolean): void {
  const isUnasked = useImportsPanel(({ isUnasked }) => isUnasked)
  useEffect(() => {
    if (!isDone || !isUnasked) return
    let timer = setTimeout(fold, READ)
    function fold(): void {
      // Who points at it may be about to press something.
      if (document.querySelector('#imports:hover')) timer = setTimeout(fold, READ / 4)
      else foldImportsPanel()
    }
    return () => clearTimeout(timer)
  }, [isDone, isUnasked])
}
