import { ArrowUpRight } from 'lucide-react'
import { useRef } from 'react'
import { useOpenPassage } from '../../state/useOpenPassage'
import { go } from '../../state/view'
import { IconButton } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { IndirectChip } from '../../ui/IndirectChip'
import { TermsChip } from '../../ui/TermsChip'
import { underTerms } from '../../ui/underTerms'
import { classes } from '../../ui/classes'
import { dotted, shortDay } from '../../ui/words'
import { ChooseBox } from './ChooseBox'
import { useEntityLines, type EntityLine } from './entityLines'
import { useFocusWhenSteppedTo } from './useFocusWhenSteppedTo'
import styles from './MarkLine.module.css'

/** One thing that was said, with how it stands and on what terms; Enter opens it where it stands. */
export function QuoteLine({
  line,
  isEntry,
}: {
  line: Extract<EntityLine, { kind: 'quote' }>
  isEntry: boolean
}) {
  const { quote, terms, passage, usedIn } = line.row
  const openPassage = useOpenPassage()
  const button = useRef<HTMLButtonElement>(null)
  useFocusWhenSteppedTo(line.key, button)
  const tabIndex = isEntry ? 0 : -1
  return (
    <div className={classes(styles.line, styles.quote)} {...underTerms(terms)}>
      <ChooseBox line={line.key} label="Somebody else said this" tabIndex={tabIndex} />
      <button
        ref={button}
        type="button"
        className={styles.words}
        tabIndex={tabIndex}
        title="Open this passage"
        onFocus={() => useEntityLines.setState({ current: line.key })}
        onClick={() => openPassage(passage)}
      >
        <span className={styles.said}>{quote.anchor.exact}</span>
        <span className={styles.about}>
          {dotted(passage.outlet ?? passage.articleTitle, shortDay(passage.publishedOn), quote.via)}
          {quote.state === 'suggested' && <Chip look="todo">suggested</Chip>}
          {quote.kind === 'indirect' && <IndirectChip />}
          {quote.anonymous && <Chip>unnamed</Chip>}
          <TermsChip terms={terms} />
          {usedIn > 0 && <Chip>used in {usedIn === 1 ? 'a draft' : `${usedIn} drafts`}</Chip>}
        </span>
      </button>
      <IconButton
        name="Open quote"
        tabIndex={tabIndex}
        onClick={() => go({ screen: 'quotes', quoteId: quote.id })}
      >
        <ArrowUpRight size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
    </div>
  )
}
