import type { ReactNode } from 'react'
import styles from './Empty.module.css'

/** What is said where there is nothing yet: what belongs here, and how to begin. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.words}>{children}</div>
    </div>
  )
}

/** A failure where something should have been shown, and the way out. */
export function Problem({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  return (
    <div className={styles.empty} role="alert">
      <h2 className={styles.title}>This could not be shown</h2>
      <div className={styles.words}>
        <p>{error.message}</p>
        {onRetry && (
          <button type="button" className={styles.retry} onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
    </div>
  )
}
