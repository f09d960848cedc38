import { useQuery } from '@tanstack/react-query'
import { act } from '../../api/act'
import { recentLibraries } from '../../api/reads'
import { useApi } from '../../api/useApi'
import type { CoreState } from '../../../shared/shell'
import { CommandButton } from '../../ui/Button'
import { newLibrary, openLibrary } from './windowCommands'
import styles from './Welcome.module.css'

/** While no library is open: why, and the ways to one. */
export function Welcome({ core }: { core: Exclude<CoreState, { state: 'ready' }> }) {
  if (core.state === 'starting') return <main className={styles.welcome} aria-busy="true" />
  return (
    <main className={styles.welcome}>
      <h1 className={styles.title}>Stet</h1>
      <p className={styles.motto}>Every line in your draft, traced to its source.</p>
      <p role="alert">{core.sentence}</p>
      <div className={styles.ways}>
        <CommandButton command={openLibrary} look="primary" />
        <CommandButton command={newLibrary} look="raised" />
      </div>
      <RecentLibraries />
    </main>
  )
}

function RecentLibraries() {
  const { shell } = useApi()
  const recent = useQuery(recentLibraries()).data ?? []
  if (recent.length === 0) return null
  return (
    <section aria-label="Recent libraries">
      <h2 className={styles.head}>Recent libraries</h2>
      <ul>
        {recent.map((name, index) => (
          <li key={`${index} ${name}`}>
            <button
              type="button"
              className={styles.recent}
              onClick={() => void act(shell.openRecent(index))}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
