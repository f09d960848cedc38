import { classes } from './classes'
import styles from './ProgressBar.module.css'

/** How far something is, as a thin bar; without a `max` it is on its way, and nobody knows how far. */
export function ProgressBar({
  label,
  value,
  max,
  isStill = false,
  className,
}: {
  label: string
  value: number
  max: number | null
  /** It stands still, and may go on. */
  isStill?: boolean
  className?: string | undefined
}) {
  return (
    <progress
      className={classes(styles.bar, isStill && styles.still, className)}
      aria-label={label}
      {...(max ? { value, max } : {})}
    />
  )
}
