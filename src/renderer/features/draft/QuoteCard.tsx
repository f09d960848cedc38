import { useLayoutEffect, useRef, useState } from 'react'
import { gradeWords } from '../../../shared/domain/checks'
import { runCommand } from '../../commands/command'
import { Button, KeyButton } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { dotted } from '../../ui/words'
import type { CheckedQuote } from '../../../shared/pages'
import { needsPerson } from './check/problems'
import { repairQuote } from './check/repairQuote'
import { openDraftNow, showCard, useWriting } from './writing'
import type { PlacedCheck } from './extensions/CheckMarks'
import { relink, repair, showPassage } from './draftCommands'
import { keepAsItIs } from './mending'
import { WordDifference } from './WordDifference'
import styles from './QuoteCard.module.css'

/** Under a quotation: how it compares with its source, and what can be done about it. */
export function QuoteCard() {
  const card = useWriting(({ card }) => card)
  if (!card) return null
  return <Card key={`${card.from} ${card.checked.text}`} card={card} />
}

function Card({ card }: { card: PlacedCheck }) {
  const shown = useRef<HTMLDivElement>(null)
  const [isKeeping, setKeeping] = useState(false)
  const { checked } = card
  useLayoutEffect(() => placeUnder(shown.current!, card.to), [card])

  return (
    <div
      ref={shown}
      className={styles.card}
      role="dialog"
      aria-label={`${gradeWords[checked.grade]}: ${checked.text}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        showCard(null)
        openDraftNow()?.editor.view.focus()
      }}
    >
      <p>
        <strong className={needsPerson(checked) ? styles.problem : undefined}>
          {checked.reason === null ? gradeWords[checked.grade] : 'Kept as it is'}
        </strong>{' '}
        {explanation(checked)}
      </p>
      {checked.reason === null &&
        checked.diff &&
        checked.diff.some(({ kind }) => kind !== 'same') && <WordDifference parts={checked.diff} />}
      {isKeeping ? (
        <Reason card={card} onCancel={() => setKeeping(false)} />
      ) : (
        <Ways card={card} onKeep={() => setKeeping(true)} />
      )}
    </div>
  )
}

function Ways({ card, onKeep }: { card: PlacedCheck; onKeep: () => void }) {
  const { checked } = card
  const { editor } = openDraftNow() ?? {}
  const canRepair = editor !== undefined && repairQuote(editor.state, card) !== null
  const canLink = checked.match && (checked.grade === 'elsewhere' || checked.quoteId === null)
  if (checked.reason !== null)
    return (
      <div className={styles.ways}>
        <Button onClick={() => void keepAsItIs(card, kindOf(checked), null)}>Check it again</Button>
      </div>
    )
  return (
    <div className={styles.ways}>
      {canRepair && (
        <KeyButton keys={repair.keys!} onClick={() => runCommand(repair)}>
          Use source words
        </KeyButton>
      )}
      {checked.match && (
        <KeyButton keys={showPassage.keys!} onClick={() => runCommand(showPassage)}>
          Show passage
        </KeyButton>
      )}
      {canLink && (
        <KeyButton keys={relink.keys!} onClick={() => runCommand(relink)}>
          {checked.quoteId === null ? 'Link to it' : 'Link to that one'}
        </KeyButton>
      )}
      {needsPerson(checked) && (
        <>
          <button type="button" className={styles.way} onClick={onKeep}>
            Keep, with a reason…
          </button>
          <button
            type="button"
            className={styles.way}
            onClick={() => void keepAsItIs(card, 'not-a-quotation', 'Not a quotation')}
          >
            Not a quotation
          </button>
        </>
      )}
    </div>
  )
}

function Reason({ card, onCancel }: { card: PlacedCheck; onCancel: () => void }) {
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) void keepAsItIs(card, 'kept', reason.trim())
      }}
    >
      <Field
        label="Why it stays as it is"
        value={reason}
        autoFocus
        placeholder="From my own recording of 12 March"
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={reason.trim() === ''}>
          Keep
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}

function kindOf({ grade }: CheckedQuote): 'not-a-quotation' | 'kept' {
  return grade === 'not-a-quotation' ? 'not-a-quotation' : 'kept'
}

function explanation({ grade, reason, match, speaker, quoteId }: CheckedQuote): string {
  if (reason !== null) return `Your reason: ${reason}`
  const where = match && dotted(match.outlet, match.articleTitle)
  switch (grade) {
    case 'changed':
      return 'from the stored copy'
    case 'typography':
      return 'from the stored copy; the words are the same'
    case 'permitted':
      return 'of the stored copy: only what you showed with … or [ ] differs'
    case 'elsewhere':
      return quoteId === null ? `of the library: ${where}` : `than the one it is tied to: ${where}`
    case 'other-speaker':
      return `in the stored copy: ${speaker ?? 'nobody named'} (${where})`
    case 'not-found':
      return quoteId === null
        ? 'Nothing near these words is stored.'
        : 'Nothing near these words is in the source they were pulled from.'
    case 'exact':
      return `but is not linked to it: ${dotted(speaker, where)}`
    case 'not-a-quotation':
      return ''
    default:
      return grade satisfies never
  }
}

/** Sets the card under the line in which the quotation ends, within the column that scrolls with the words. */
function placeUnder(shown: HTMLElement, pos: number): void {
  const { editor } = openDraftNow() ?? {}
  if (!editor || pos > editor.state.doc.content.size) return
  const page = shown.parentElement!.getBoundingClientRect()
  // The closing mark itself: behind it the raised number would be measured.
  const { bottom } = editor.view.coordsAtPos(Math.max(0, pos - 1), 1)
  shown.style.insetBlockStart = `${bottom - page.top + 12}px`
  shown.scrollIntoView({ block: 'nearest' })
}
