import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { articleTouched, versionComparison } from '../../../api/reads'
import type { VersionId } from '../../../../shared/domain/ids'
import type { Span } from '../../../../shared/domain/spans'
import type { ChangeCounts } from '../../../../shared/domain/versions/compareTexts'
import type { ArticlePage } from '../../../../shared/pages'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { Problem } from '../../../ui/Empty'
import { counted, momentInWords } from '../../../ui/words'
import { ComparedText } from './ComparedText'
import { seek } from './placing'
import { TouchedCard } from './TouchedCard'
import { TouchedPassages } from './TouchedPassages'
import styles from './Versions.module.css'

/** Every stored copy of the article, what its newest changed, and what stood on the words that changed. */
export function Versions({
  page,
  onOpen,
}: {
  page: ArticlePage
  onOpen: (id: VersionId, passage?: Span) => void
}) {
  const versions = page.versions.toSorted((one, other) => other.number - one.number)
  const [newest] = versions
  const { data: touched = [] } = useQuery(articleTouched(page.article.id))
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label="Versions">
      <div className={styles.versions}>
        <h2 className={styles.title}>{counted(versions.length, 'stored copy', 'stored copies')}</h2>
        <p className={styles.note}>
          A copy is never changed. Import the same address again to keep a newer one beside it.
        </p>
        <ol>
          {versions.map(({ id, number, capturedAt }) => (
            <li key={id} className={styles.version}>
              <span>
                Version {number} <span className={styles.when}>{momentInWords(capturedAt)}</span>
              </span>
              {id === page.version.id ? (
                <Chip>shown</Chip>
              ) : (
                <Button onClick={() => onOpen(id)}>Read</Button>
              )}
            </li>
          ))}
        </ol>
        {newest && (
          <TouchedPassages touched={touched}>
            {(passage) => (
              <TouchedCard
                key={`${passage.kind} ${passage.anchorId}`}
                passage={passage}
                newest={newest.id}
                onShow={() => passage.place && onOpen(newest.id, passage.place)}
                onSeek={() => {
                  seek({
                    anchorId: passage.anchorId,
                    articleId: page.article.id,
                    versionId: newest.id,
                    words: passage.words,
                  })
                  onOpen(newest.id)
                }}
              />
            )}
          </TouchedPassages>
        )}
        {versions.length > 1 && <Comparison versions={versions} />}
      </div>
    </div>
  )
}

/** One copy against another; at first the newest against the one before it. */
function Comparison({ versions }: { versions: ArticlePage['versions'] }) {
  const [newerId, setNewer] = useState(versions[0]!.id)
  const [olderId, setOlder] = useState(versions[1]!.id)
  const newer = versions.find(({ id }) => id === newerId) ?? versions[0]!
  const earlier = versions.filter(({ number }) => number < newer.number)
  const older = earlier.find(({ id }) => id === olderId) ?? earlier[0]!
  const comparison = useQuery(versionComparison(older.id, newer.id))
  return (
    <section className={styles.comparison} aria-label="Comparison">
      <h3 className={styles.compared}>
        {versions.length === 2 ? (
          `From version ${older.number} to version ${newer.number}`
        ) : (
          <>
            From <Choice name="Older copy" chosen={older.id} among={earlier} onChoose={setOlder} />{' '}
            to{' '}
            <Choice
              name="Newer copy"
              chosen={newer.id}
              among={versions.slice(0, -1)}
              onChoose={setNewer}
            />
          </>
        )}
      </h3>
      {comparison.error && (
        <Problem error={comparison.error} onRetry={() => void comparison.refetch()} />
      )}
      {comparison.data && (
        <>
          <p className={styles.note}>{inWords(comparison.data.counts)}</p>
          <ComparedText key={`${older.id} ${newer.id}`} blocks={comparison.data.blocks} />
        </>
      )}
    </section>
  )
}

function Choice({
  name,
  chosen,
  among,
  onChoose,
}: {
  name: string
  chosen: VersionId
  among: ArticlePage['versions']
  onChoose: (id: VersionId) => void
}) {
  return (
    <select
      aria-label={name}
      value={chosen}
      onChange={({ target }) => onChoose(target.value as VersionId)}
    >
      {among.map(({ id, number, capturedAt }) => (
        <option key={id} value={id}>
          version {number}, {momentInWords(capturedAt)}
        </option>
      ))}
    </select>
  )
}

/** "2 paragraphs changed, 1 added, 1 moved": how much changed. */
function inWords({ changed, added, removed, moved }: ChangeCounts): string {
  const parts: [number, string][] = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
    [moved, 'moved'],
  ]
  const said = parts.filter(([count]) => count > 0)
  if (said.length === 0) return 'The words of the article are the same.'
  return said
    .map(([count, what], index) =>
      index === 0 ? `${counted(count, 'paragraph')} ${what}` : `${count} ${what}`,
    )
    .join(', ')
}
