import type { CopyDifferences } from '../../../shared/domain/lineage/compareCopies'
import { CommandButton } from '../../ui/Button'
import { showAdditions } from './familyCommands'
import { differencesInWords } from './familyInWords'
import styles from './AdditionsLegend.module.css'

/** What the tint and the double line in the margin say, and how much of it there is. */
export function AdditionsLegend({ additions }: { additions: CopyDifferences }) {
  return (
    <div className={styles.legend}>
      <span className={styles.sign} aria-hidden />
      <span className={styles.words}>Beside the first copy: {differencesInWords(additions)}.</span>
      <CommandButton command={showAdditions} look="key">
        Hide
      </CommandButton>
    </div>
  )
}
