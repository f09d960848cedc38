import { CommandButton } from '../../ui/Button'
import { counted } from '../../ui/words'
import { toSplit, useEntityLines } from './entityLines'
import { clearChoice, splitChosen } from './peopleCommands'
import styles from './SplitBar.module.css'

/** What was chosen as somebody else's, and where it can go; nothing while nothing is chosen. */
export function SplitBar() {
  const chosen = useEntityLines(({ chosen }) => chosen)
  if (chosen.size === 0) return null
  const { mentionIds, quoteIds, articleIds } = toSplit(chosen)
  const words = [
    mentionIds.length > 0 && counted(mentionIds.length, 'mention'),
    quoteIds.length > 0 && counted(quoteIds.length, 'quote'),
    articleIds.length > 0 && `all in ${counted(articleIds.length, 'article')}`,
  ]
  return (
    <div className={styles.bar} role="status">
      <span className={styles.words}>{words.filter(Boolean).join(', ')} chosen</span>
      <CommandButton command={splitChosen} look="key">
        This is somebody else…
      </CommandButton>
      <CommandButton command={clearChoice} look="key">
        Clear
      </CommandButton>
    </div>
  )
}
