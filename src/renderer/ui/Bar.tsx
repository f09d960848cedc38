import type { ReactNode } from 'react'
import styles from './Bar.module.css'

/** The bar at the top of a column: what it is on the left, what can be done on the right. */
export function Bar({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <header className={styles.bar}>
      {title && <h1 className={styles.title}>{title}</h1>}
      {children}
    </header>
  )
}

export function BarGap() {
  return <span className={styles.gap} />
}
