import { useQuery } from '@tanstack/react-query'
import { articleOriginal } from '../../api/reads'
import type { ArticleVersion } from '../../../shared/domain/articles'
import type { Terms } from '../../../shared/domain/terms'
import { Problem } from '../../ui/Empty'
import { underTerms } from '../../ui/underTerms'
import { dotted, sizeInWords } from '../../ui/words'
import styles from './Original.module.css'

const SHOWN = 400_000

/** The original as it was imported, as text: nothing of it is run or loaded. */
export function Original({ version, terms }: { version: ArticleVersion; terms: Terms }) {
  const original = useQuery(articleOriginal(version.id))
  if (original.error) return <Problem error={original.error} />
  const text = original.data?.text
  return (
    <div className={styles.original} tabIndex={0} role="region" aria-label="Original">
      <p className={styles.note}>
        The original as it was imported, shown as text: nothing in it is run, nothing is loaded.{' '}
        {dotted(version.mediaType, sizeInWords(version.byteLength))}
      </p>
      {original.data === null && <p className={styles.note}>This original has no text to show.</p>}
      {text !== undefined && (
        <pre className={styles.source} {...underTerms(terms)}>
          {text.slice(0, SHOWN)}
        </pre>
      )}
      {text !== undefined && text.length > SHOWN && (
        <p className={styles.note}>The rest is kept in the library, and left out here.</p>
      )}
    </div>
  )
}
