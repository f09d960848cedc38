import type { Grade } from '../../../shared/domain/checks'
import { classes } from '../../ui/classes'
import styles from './GradeLine.module.css'

/** The line that stands under such words. */
export function GradeLine({ grade }: { grade: Grade }) {
  const look = classes(styles.mark, styles[grade])
  if (grade !== 'changed' && grade !== 'not-found') return <span className={look} aria-hidden />
  return (
    <svg className={look} viewBox="0 0 16 5" aria-hidden>
      <path d="M0 4 l2-3 l2 3 l2-3 l2 3 l2-3 l2 3 l2-3 l2 3" />
    </svg>
  )
}
