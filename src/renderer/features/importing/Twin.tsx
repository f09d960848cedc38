import type { ArticleId } from '../../../shared/domain/ids'
import type { ImportPreview } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import styles from './Twin.module.css'

/** The article is here already: the very same, or another copy from the same address. */
export function Twin({
  twin,
  onOpen,
  onKeep,
}: {
  twin: NonNullable<ImportPreview['twin']>
  onOpen: (id: ArticleId) => void
  onKeep: (id: ArticleId) => Promise<void>
}) {
  const isSame = twin.same === 'bytes'
  return (
    <div className={styles.twin} role="alert">
      <p>
        {isSame
          ? 'This is in your library already, word for word: '
          : 'Your library has a copy from this address: '}
        <strong className={styles.title}>{twin.title}</strong>
      </p>
      <div className={styles.ways}>
        {!isSame && (
          <Button look="primary" onClick={() => void onKeep(twin.articleId)}>
            Keep as a new version
          </Button>
        )}
        <Button
          look={isSame ? 'primary' : 'raised'}
          autoFocus={isSame}
          onClick={() => onOpen(twin.articleId)}
        >
          Open the one that is here
        </Button>
      </div>
    </div>
  )
}
