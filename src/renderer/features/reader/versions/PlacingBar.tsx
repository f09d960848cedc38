import { useEffect } from 'react'
import type { VersionId } from '../../../../shared/domain/ids'
import { Button } from '../../../ui/Button'
import { seek, usePlacing } from './placing'
import styles from './PlacingBar.module.css'

/** Over the newest copy, while the place of a passage is looked for: which words, and what to do. */
export function PlacingBar({ versionId }: { versionId: VersionId }) {
  const sought = usePlacing(({ sought }) => sought)
  const isHere = sought?.versionId === versionId
  useEffect(() => {
    if (!isHere) return undefined
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && seek(null)
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [isHere])
  if (!isHere) return null
  return (
    <div className={styles.bar} role="status">
      <p className={styles.sentence}>
        Select the words that now stand for <q className={styles.words}>{sought.words}</q>, then
        press Enter.
      </p>
      <Button onClick={() => seek(null)}>Stop</Button>
    </div>
  )
}
