import type { VersionId } from '../../../shared/domain/ids'
import type { ArticlePage } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { counted, momentInWords } from '../../ui/words'
import styles from './Versions.module.css'

/** Every stored copy of the article, the newest first. Nothing in a copy ever changes. */
export function Versions({ page, onOpen }: { page: ArticlePage; onOpen: (id: VersionId) => void }) {
  const versions = page.versions.toSorted((one, other) => other.number - one.number)
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label="Versions">
      <div className={styles.versions}>
        <h2 className={styles.title}>{counted(versions.length, 'stored copy', 'stored copies')}</h2>
        <p className={styles.note}>
          A copy is never changed. Import the same address again to keep a newer one beside it.
        </p>
        <ol>
          {versions.map(({ id, number, capturedAt }) => (
            <li key={id} className={styles.version}>
              <span>
                Version {number} <span className={styles.when}>{momentInWords(capturedAt)}</span>
              </span>
              {id === page.version.id ? (
                <Chip>shown</Chip>
              ) : (
                <Button onClick={() => onOpen(id)}>Read</Button>
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
