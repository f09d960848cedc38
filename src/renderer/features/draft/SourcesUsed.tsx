import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { quoteList } from '../../api/reads'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { dotted, shortDay } from '../../ui/words'
import type { StoryId } from '../../../shared/domain/ids'
import type { QuoteRow } from '../../../shared/pages'
import { showQuote } from './showPassage'
import { useWriting } from './writing'
import styles from './SourcesUsed.module.css'

/** What the numbers in the text stand for; a click shows the passage. */
export function SourcesUsed({ storyId }: { storyId: StoryId }) {
  const quoteIds = useWriting(({ quoteIds }) => quoteIds)
  const rows = useQuery(quoteList(storyId)).data
  const rowOf = useMemo(() => {
    const byId = new Map<string, QuoteRow>()
    for (const row of rows ?? []) byId.set(row.quote.id, row)
    return byId
  }, [rows])
  const [most, setMost] = useState(page)
  if (quoteIds.length === 0) return null
  return (
    <Section title="Quoted from" aside={quoteIds.length}>
      <ol className={styles.sources}>
        {quoteIds.slice(0, most).map((quoteId, index) => {
          const row = rowOf.get(quoteId)
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
                        row.passage.locator,
                      )}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      {quoteIds.length > most && (
        <Button look="plain" onClick={() => setMost(most + page)}>
          Show {Math.min(page, quoteIds.length - most)} more of{' '}
          {(quoteIds.length - most).toLocaleString('en-GB')}
        </Button>
      )}
    </Section>
  )
}

/** How many are drawn at once: what stands beside the words is laid out with them. */
const page = 40
