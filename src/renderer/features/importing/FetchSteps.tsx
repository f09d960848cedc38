import type { FetchHop } from '../../../shared/domain/articles'
import type { FetchProgress } from '../../../shared/pages'
import { hostOf, useRequests } from '../../state/requests'
import { ProgressBar } from '../../ui/ProgressBar'
import { sizeInWords } from '../../ui/words'
import styles from './FetchSteps.module.css'

/** Each address that was asked on the way to a page, and how much of it has come. */
export function FetchSteps({ requestId, isUnderWay }: { requestId: string; isUnderWay: boolean }) {
  const progress = useRequests(({ fetches }) => fetches.get(requestId))
  if (!progress) return null
  const { hops, bytes, totalBytes, stage } = progress
  return (
    <div className={styles.steps}>
      <ol aria-label="Asked so far">
        {hops.map((hop, index) => (
          <li key={index} className={styles.step}>
            <span className={styles.address}>{hop.address}</span>
            <span className={styles.answer}>
              {answerInWords(hop, isUnderWay && index === hops.length - 1)}
            </span>
            {hop.note && <span className={styles.note}>{hop.note}</span>}
          </li>
        ))}
      </ol>
      {isUnderWay && (
        <>
          <p className={styles.stage} role="status">
            {stageInWords(progress)}
          </p>
          <ProgressBar
            className={styles.bar}
            label="Page"
            value={bytes}
            max={stage === 'receiving' ? totalBytes : null}
          />
        </>
      )}
    </div>
  )
}

function answerInWords({ status }: FetchHop, isLast: boolean): string {
  if (status === null) return isLast ? 'asking' : 'no answer'
  if (status >= 300 && status < 400) return 'leads on'
  return status < 300 ? 'answered' : `answered ${status}`
}

function stageInWords({
  stage,
  hops,
  bytes,
  totalBytes,
  pictures,
  picturesInAll,
}: FetchProgress): string {
  if (stage === 'asking') return `Asking ${hostOf(hops.at(-1)?.address ?? '')}`
  if (stage === 'pictures') return `Pictures: ${pictures} of ${picturesInAll}`
  if (stage === 'done') return 'Reading it'
  const all = totalBytes === null ? '' : ` of ${sizeInWords(totalBytes)}`
  return `The page: ${sizeInWords(bytes)}${all}`
}
