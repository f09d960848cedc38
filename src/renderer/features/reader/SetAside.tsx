import type { ReactNode } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import type { AsideReason } from '../../../shared/domain/articles'
import type { VersionId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import { counted } from '../../ui/words'
import styles from './SetAside.module.css'

const reasons: Record<AsideReason, string> = {
  notice: 'opening notice',
  furniture: 'page furniture',
  promotion: 'promotion',
  byline: 'byline',
  repeat: 'repeated words',
}

/** A picture at the beginning says nothing in a line of this size. */
const sign = /^[\p{Extended_Pictographic}\uFE0F\s]+/u

/** Blocks that are not the article, as one greyed line; one click shows them, another brings them back for good. */
export function SetAside({
  versionId,
  span,
  lines,
  reason,
  opening,
  isUnfolded,
  onUnfold,
  children,
}: {
  versionId: VersionId
  span: Span
  lines: number
  reason: AsideReason
  opening: string
  isUnfolded: boolean
  onUnfold: () => void
  children: ReactNode
}) {
  const { api } = useApi()
  return (
    <div className={styles.aside}>
      <div className={styles.line}>
        <button type="button" className={styles.fold} aria-expanded={isUnfolded} onClick={onUnfold}>
          <span className={styles.opening}>{opening.replace(sign, '')}</span>
          <span>
            · Set aside: {counted(lines, 'line')} of {reasons[reason]}
          </span>
        </button>
        <button
          type="button"
          className={styles.back}
          onClick={() => void act(api.articles.setAside(versionId, span, false))}
        >
          Bring back
        </button>
      </div>
      {children}
    </div>
  )
}
