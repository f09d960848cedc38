import { useQuery } from '@tanstack/react-query'
import { articleTouched } from '../../../api/reads'
import type { ArticlePage } from '../../../../shared/pages'
import { Button } from '../../../ui/Button'
import { counted } from '../../../ui/words'
import { usePlacing } from './placing'
import styles from './PlacingBar.module.css'

/** Over the newest copy: that passages lost their place in it, and the way to them. */
export function LostPassages({ page, onReview }: { page: ArticlePage; onReview: () => void }) {
  const isSeeking = usePlacing(({ sought }) => sought !== null)
  const isNewest = page.versions.every(({ number }) => number <= page.version.number)
  const { data: touched = [] } = useQuery({
    ...articleTouched(page.article.id),
    enabled: page.versions.length > 1,
  })
  const lost = touched.filter(({ state }) => state === 'lost').length
  if (lost === 0 || !isNewest || isSeeking) return null
  return (
    <div className={styles.bar} role="status">
      <p className={styles.sentence}>
        {counted(lost, 'passage')} that you marked {lost === 1 ? 'has' : 'have'} other words in this
        copy.
      </p>
      <Button onClick={onReview}>Review</Button>
    </div>
  )
}
