import { useLayoutEffect, useRef } from 'react'
import { gradeWords } from '../../../shared/domain/checks'
import { flagWords } from '../../../shared/domain/flags'
import { findingsAt, isQuote, type Finding } from './check/findings'
import { FlagCard } from './FlagCard'
import { QuoteCard } from './QuoteCard'
import { openDraftNow, showCard, useWriting } from './writing'
import styles from './FindingCard.module.css'

/** Under the words: what was found about them, and what can be done about it. */
export function FindingCard() {
  const card = useWriting(({ card }) => card)
  if (!card) return null
  const name = isQuote(card) ? card.found.grade : card.found.kind
  return <Card key={`${card.from} ${name} ${card.found.text}`} card={card} />
}

function Card({ card }: { card: Finding }) {
  const shown = useRef<HTMLDivElement>(null)
  const isReasoning = useWriting(({ isReasoning }) => isReasoning)
  // After every drawing: asking for a reason makes it higher.
  useLayoutEffect(() => placeUnder(shown.current!, card.to))

  return (
    <div
      ref={shown}
      className={styles.card}
      role="dialog"
      aria-label={`${titleOf(card)}: ${card.found.text}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        if (isReasoning) useWriting.setState({ isReasoning: false })
        else showCard(null)
        openDraftNow()?.editor.view.focus()
      }}
    >
      {isQuote(card) ? <QuoteCard card={card} /> : <FlagCard card={card} />}
      {!isReasoning && <AlsoHere card={card} />}
    </div>
  )
}

/** What else was found about the same words. */
function AlsoHere({ card }: { card: Finding }) {
  const { editor } = openDraftNow() ?? {}
  const caret = editor?.state.selection.head ?? 0
  const pos = card.from <= caret && caret <= card.to ? caret : card.from
  const others = editor
    ? findingsAt(editor.state, pos).filter(({ found }) => found !== card.found)
    : []
  if (others.length === 0) return null
  return (
    <p className={styles.also}>
      Also here:{' '}
      {others.map((other) => (
        <button
          key={titleOf(other)}
          type="button"
          className={styles.other}
          onClick={() => showCard(other)}
        >
          {titleOf(other)}
        </button>
      ))}
    </p>
  )
}

/** What it is called, everywhere. */
function titleOf(finding: Finding): string {
  return isQuote(finding) ? gradeWords[finding.found.grade] : flagWords[finding.found.kind]
}

/** Sets the card under the line in which the words end, within the column that scrolls with them. */
function placeUnder(shown: HTMLElement, pos: number): void {
  const { editor } = openDraftNow() ?? {}
  if (!editor || pos > editor.state.doc.content.size) return
  const page = shown.parentElement!.getBoundingClientRect()
  // The closing mark itself: behind it the raised number would be measured.
  const { bottom } = editor.view.coordsAtPos(Math.max(0, pos - 1), 1)
  shown.style.insetBlockStart = `${bottom - page.top + 12}px`
  shown.scrollIntoView({ block: 'nearest' })
}
