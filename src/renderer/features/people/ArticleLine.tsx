import { TermsChip } from '../../ui/TermsChip'
import { counted, dotted, shortDay } from '../../ui/words'
import { go } from '../../state/view'
import { ChooseBox } from './ChooseBox'
import type { EntityLine } from './entityLines'
import styles from './ArticleLine.module.css'

/** An article over its mentions. */
export function ArticleLine({ line }: { line: Extract<EntityLine, { kind: 'article' }> }) {
  const { articleId, title, outlet, publishedOn, terms, mentions } = line.article
  return (
    <div className={styles.line}>
      <ChooseBox line={line.key} label={`All in “${title}” is somebody else`} />
      <div className={styles.words}>
        <button
          type="button"
          className={styles.title}
          onClick={() => go({ screen: 'library', articleId })}
        >
          {title}
        </button>
        <p className={styles.source}>
          {dotted(
            dotted(outlet, shortDay(publishedOn)) || 'No outlet or date yet',
            counted(mentions, 'mention'),
          )}
          <TermsChip terms={terms} />
        </p>
      </div>
    </div>
  )
}
