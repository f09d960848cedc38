import type { ReactNode } from 'react'
import type { Passage } from '../../shared/pages'
import { useOpenPassage } from '../state/useOpenPassage'
import { MarkedWords } from './MarkedWords'
import { dotted, shortDay } from './words'
import styles from './PassageCard.module.css'

/** A sentence of a source, and where it stands; a click opens it there. */
export function PassageCard({ passage, children }: { passage: Passage; children?: ReactNode }) {
  const openPassage = useOpenPassage()
  const { articleTitle, outlet, publishedOn, locator, context, marked } = passage
  const isWhole = marked.end - marked.start > context.length * 0.9
  return (
    <div className={styles.card}>
      <button
        type="button"
        className={styles.open}
        title="Open this passage"
        onClick={() => openPassage(passage)}
      >
        <span className={styles.words}>
          <MarkedWords words={context} marked={isWhole ? [] : [marked]} calm />
        </span>
        <span className={styles.source}>
          <strong>{outlet ?? articleTitle}</strong>
          {publishedOn && ` · ${dotted(shortDay(publishedOn))}`}
          {outlet && ` · ${articleTitle}`}
          {locator && ` · ${locator}`}
        </span>
      </button>
      {children && <div className={styles.foot}>{children}</div>}
    </div>
  )
}
