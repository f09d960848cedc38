import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import type { Finding } from './check/findings'
import { keepAsItIs } from './mending'
import { openDraftNow, useWriting } from './writing'
import styles from './FindingCard.module.css'

/** Asks why something stays as it is; Enter keeps it, in every draft of the story. */
export function ReasonForm({ card, example }: { card: Finding; example: string }) {
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) keepAsItIs(card, reason.trim())
      }}
    >
      <Field
        label="Why it stays as it is"
        value={reason}
        autoFocus
        className={styles.field}
        placeholder={example}
        note="Remembered for every draft of this story."
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.ways}>
        <Button type="submit" look="primary" disabled={reason.trim() === ''}>
          Keep
        </Button>
        <Button
          onClick={() => {
            useWriting.setState({ isReasoning: false })
            openDraftNow()?.editor.view.focus()
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  )
}
