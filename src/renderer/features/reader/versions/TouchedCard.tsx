import { act } from '../../../api/act'
import { useApi } from '../../../api/useApi'
import { go } from '../../../state/view'
import type { VersionId } from '../../../../shared/domain/ids'
import type { TouchedPassage } from '../../../../shared/pages'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import styles from './TouchedPassages.module.css'

const kinds: Record<TouchedPassage['kind'], string> = {
  quote: 'Quote',
  event: 'Event',
  'follow-up': 'Follow-up',
  note: 'Note',
  name: 'Name',
  citation: 'Cited passage',
}

/** Something whose words changed: what it is, which drafts use it, and how it gets its place again. */
export function TouchedCard({
  passage,
  newest,
  onSeek,
  onShow,
}: {
  passage: TouchedPassage
  newest: VersionId
  onSeek: () => void
  onShow: () => void
}) {
  const { api } = useApi()
  const { kind, label, words, anchorId, state, likeliest, versionNumber, drafts } = passage
  const leave = (isLeft: boolean) => void act(api.versions.leaveBehind(anchorId, newest, isLeft))
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <strong>{kinds[kind]}</strong>
        {label && kind !== 'name' && <span className={styles.label}>{label}</span>}
        {drafts.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={styles.draft}
            onClick={() => go({ screen: 'drafts', draftId: id })}
          >
            used in “{title}”
          </button>
        ))}
        {state === 'left-behind' && <Chip>stays with version {versionNumber}</Chip>}
      </p>
      {likeliest && state === 'lost' ? (
        <p className={styles.words}>
          {likeliest.parts.map(({ kind: change, text }, index) => {
            const key = `${index} ${change}`
            if (change === 'removed') return <del key={key}>{text}</del>
            if (change === 'added') return <ins key={key}>{text}</ins>
            return <span key={key}>{text}</span>
          })}
        </p>
      ) : (
        <p className={styles.words}>{words}</p>
      )}
      <p className={styles.actions}>
        {state === 'lost' && likeliest && (
          <Button onClick={() => void act(api.versions.place(anchorId, newest, likeliest.span))}>
            These are the words now
          </Button>
        )}
        {state === 'lost' && <Button onClick={onSeek}>Find it in the text…</Button>}
        {state === 'lost' && (
          <Button onClick={() => leave(true)}>Leave with version {versionNumber}</Button>
        )}
        {state === 'left-behind' && <Button onClick={() => leave(false)}>Look again</Button>}
        {state === 'changed-around' && <Button onClick={onShow}>Show</Button>}
      </p>
    </li>
  )
}
