import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

/** A part of the inspector, with a small head and something on its right. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <span className={styles.aside}>{aside}</span>
      </div>
      {children}
    </section>
  )
}

/** A line of the inspector: a name, and what it is. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <span>{name}</span>
      <span className={styles.value}>{children}</span>
    </div>
  )
}
