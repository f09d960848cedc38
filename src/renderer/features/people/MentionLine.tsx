import { useRef } from 'react'
import { useOpenPassage } from '../../state/useOpenPassage'
import { Chip } from '../../ui/Chip'
import { MarkedWords } from '../../ui/MarkedWords'
import { underTerms } from '../../ui/underTerms'
import { dotted } from '../../ui/words'
import { ChooseBox } from './ChooseBox'
import { useEntityLines, type EntityLine } from './entityLines'
import { useFocusWhenSteppedTo } from './useFocusWhenSteppedTo'
import styles from './MarkLine.module.css'

/** One mention in its sentence; Enter opens it where it stands. */
export function MentionLine({
  line,
  isEntry,
}: {
  line: Extract<EntityLine, { kind: 'mention' }>
  /** The one that Tab comes to. */
  isEntry: boolean
}) {
  const { article, role } = line
  const { passage, state } = line.mention
  const openPassage = useOpenPassage()
  const button = useRef<HTMLButtonElement>(null)
  useFocusWhenSteppedTo(line.key, button)
  const about = dotted(role, passage.locator)
  return (
    <div className={styles.line} {...underTerms(article.terms)}>
      <ChooseBox line={line.key} label="This one is somebody else" tabIndex={isEntry ? 0 : -1} />
      <button
        ref={button}
        type="button"
        className={styles.words}
        tabIndex={isEntry ? 0 : -1}
        title="Open this passage"
        onFocus={() => useEntityLines.setState({ current: line.key })}
        onClick={() => openPassage(passage)}
      >
        <span className={styles.sentence}>
          <MarkedWords words={passage.context} marked={[passage.marked]} calm />
        </span>
        {(about !== '' || state === 'suggested') && (
          <span className={styles.about}>
            {about}
            {state === 'suggested' && <Chip look="todo">suggested</Chip>}
          </span>
        )}
      </button>
    </div>
  )
}
