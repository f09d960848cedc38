import { useQuery } from '@tanstack/react-query'
import { likelySame } from '../../api/reads'
import { runCommand } from '../../commands/command'
import { show, useView } from '../../state/view'
import type { EntityId } from '../../../shared/domain/ids'
import { KeyButton } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { Shape } from '../../ui/Shape'
import { counted, dotted } from '../../ui/words'
import { otherOf, pairOf } from './likelyPairs'
import { mergeLikely, setApart } from './peopleCommands'
import styles from './MayBeTheSame.module.css'

/** Another name that is likely the same one: merged, or said to be another, with one key. */
export function MayBeTheSame({ id }: { id: EntityId }) {
  const storyId = useView(({ storyId }) => storyId)
  const pairs = useQuery(likelySame(storyId)).data ?? []
  const pair = pairOf(pairs, id)
  if (!pair) return null
  const other = otherOf(pair, id)
  return (
    <Section title="May be the same">
      <div className={styles.card}>
        <button
          type="button"
          className={styles.name}
          onClick={() => show({ screen: 'people', entityId: other.id })}
        >
          <Shape type={other.type} /> {other.name}
        </button>
        <p className={styles.about}>
          {dotted(
            other.role,
            counted(other.mentions, 'mention'),
            counted(other.articles, 'article'),
          )}
        </p>
        <p className={styles.reason}>{pair.reason}</p>
        <div className={styles.ways}>
          <KeyButton keys={mergeLikely.keys!} onClick={() => runCommand(mergeLikely)}>
            Merge as {pair.a.name}
          </KeyButton>
          <KeyButton keys={setApart.keys!} onClick={() => runCommand(setApart)}>
            Not the same
          </KeyButton>
        </div>
      </div>
    </Section>
  )
}
