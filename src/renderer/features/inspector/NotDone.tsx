import { notDoneSentence } from '../../../shared/domain/notDone'
import type { ArticlePage } from '../../../shared/pages'
import { Section } from '../../ui/Section'
import styles from './Card.module.css'

/** What nobody looked for in this article, so that its absence is not taken for an answer. */
export function NotDone({ page: { notDone } }: { page: ArticlePage }) {
  if (notDone.length === 0) return null
  return (
    <Section title="Not looked for">
      {notDone.map((left) => (
        <p key={left.reason} className={styles.done}>
          {notDoneSentence(left)}
        </p>
      ))}
    </Section>
  )
}
