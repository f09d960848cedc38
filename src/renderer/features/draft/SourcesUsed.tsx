import { useQuery } from '@tanstack/react-query'
import { quoteList } from '../../api/reads'
import { Section } from '../../ui/Section'
import { dotted, shortDay } from '../../ui/words'
import type { StoryId } from '../../../shared/domain/ids'
import { showQuote } from './showPassage'
import { useWriting } from './writing'
import styles from './SourcesUsed.module.css'

/** What the numbers in the text stand for; a click shows the passage. */
export function SourcesUsed({ storyId }: { storyId: StoryId }) {
  const quoteIds = useWriting(({ quoteIds }) => quoteIds)
  const rows = useQuery(quoteList(storyId)).data ?? []
  if (quoteIds.length === 0) return null
  return (
    <Section title="Quoted from" aside={quoteIds.length}>
      <ol className={styles.sources}>
        {quoteIds.map((quoteId, index) => {
          const row = rows.find(({ quote }) => quote.id === quoteId)
          return (
            <li key={quoteId}>
              <button
                type="button"
                className={styles.source}
                disabled={!row}
                onClick={() => void showQuote(quoteId)}
              >
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.words}>
                  {row ? (row.quote.speaker ?? 'Nobody named') : 'A quote outside this story'}
                  <span className={styles.from}>
                    {row &&
                      dotted(
                        row.passage.outlet ?? row.passage.articleTitle,
                        shortDay(row.passage.publishedOn),
                      )}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
