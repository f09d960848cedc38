import type { ArticleId } from '../../../shared/domain/ids'
import type { ImportPreview } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import styles from './Twin.module.css'

/** The article is here already: the very same, the same words, or another copy from the same address. */
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
  const isNewer = twin.same === 'address'
  return (
    <div className={styles.twin} role="alert">
      <p>
        {sentences[twin.same]} <strong className={styles.title}>{twin.title}</strong>
      </p>
      <div className={styles.ways}>
        {!isSame && (
          <Button
            look={isNewer ? 'primary' : 'raised'}
            autoFocus={isNewer}
            onClick={() => void onKeep(twin.articleId)}
          >
            Keep as a new version
          </Button>
        )}
        <Button
          look={isNewer ? 'raised' : 'primary'}
          autoFocus={!isNewer}
          onClick={() => onOpen(twin.articleId)}
        >
          Open the one that is here
        </Button>
      </div>
    </div>
  )
}

const sentences: Record<NonNullable<ImportPreview['twin']>['same'], string> = {
  bytes: 'This is in your library already, byte for byte:',
  address: 'Your library has a copy from this address:',
  text: 'This has the same words as an article that is here already:',
}
