import type { Passage } from '../../../shared/pages'
import { MarkedWords } from '../../ui/MarkedWords'
import { dotted, shortDay } from '../../ui/words'
import styles from './FindingCard.module.css'

/** The source's sentence, and where it stands. */
export function SourceWords({ passage }: { passage: Passage }) {
  const { context, marked } = passage
  const isWhole = marked.end - marked.start > context.length * 0.9
  return (
    <div className={styles.source}>
      <p className={styles.passage}>
        <MarkedWords words={context} marked={isWhole ? [] : [marked]} calm />
      </p>
      <Where passage={passage} />
    </div>
  )
}

/** Whose words, in which article. */
export function Where({ passage, speaker = null }: { passage: Passage; speaker?: string | null }) {
  const { outlet, articleTitle, publishedOn, locator } = passage
  return (
    <p className={styles.where}>
      {speaker !== null && <strong>{speaker} · </strong>}
      {dotted(outlet, shortDay(publishedOn), articleTitle, locator)}
    </p>
  )
}
