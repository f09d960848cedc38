import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './Chip.module.css'

/** A word in a ring: how something stands. */
export function Chip({
  look = 'quiet',
  children,
}: {
  look?: 'quiet' | 'todo' | 'problem'
  children: ReactNode
}) {
  return <span className={classes(styles.chip, styles[look])}>{children}</span>
}
