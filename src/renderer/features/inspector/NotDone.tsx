import { notDoneSentence } from '../../../shared/domain/notDone'
import type { ArticlePage } from '../../../shared/pages'
import styles from './Card.module.css'

/** What nobody looked for in this article, so that its absence is not taken for an answer. */
export function NotDone({ page }: { page: ArticlePage }) {
  return page.notDone.map((notDone) => (
    <p key={notDone.reason} className={styles.done} role="note">
      {notDoneSentence(notDone)}
    </p>
  ))
}
