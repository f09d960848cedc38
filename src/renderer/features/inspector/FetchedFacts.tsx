import type { Fetched } from '../../../shared/domain/articles'
import { Fact } from '../../ui/Section'
import { momentInWords } from '../../ui/words'
import styles from './Custody.module.css'

/** How a copy was got from the web: every address that was asked, and what it answered. */
export function FetchedFacts({ fetched: { hops, finishedAt, contentType } }: { fetched: Fetched }) {
  return (
    <>
      <Fact name="From the web">{momentInWords(finishedAt)}</Fact>
      <ol className={styles.hops} aria-label="Addresses asked">
        {hops.map(({ address, status, note }, place) => (
          <li key={place}>
            <span className={styles.address}>{address}</span>
            <span className={styles.answer}>
              {[status === null ? 'no answer' : `answered ${status}`, note]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ol>
      {contentType && <Fact name="Sent as">{contentType}</Fact>}
    </>
  )
}
