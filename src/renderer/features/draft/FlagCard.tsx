import { flagWords } from '../../../shared/domain/flags'
import { runCommand } from '../../commands/command'
import { Button, KeyButton } from '../../ui/Button'
import { takeSuggestion } from './check/repairQuote'
import { keep, mend, showPassage } from './draftCommands'
import type { PlacedFlag } from './extensions/FlagMarks'
import { FlagSign } from './FlagSign'
import { lookAgain } from './mending'
import { ReasonForm } from './ReasonForm'
import { SourceWords } from './SourceWords'
import { openDraftNow, useWriting } from './writing'
import styles from './FindingCard.module.css'

/** What a checker would ask about these words, and what can be done about it. */
export function FlagCard({ card }: { card: PlacedFlag }) {
  const isReasoning = useWriting(({ isReasoning }) => isReasoning)
  const { kind, sentence, passage, suggestion, reason } = card.found
  const { editor } = openDraftNow() ?? {}
  const canMend = editor !== undefined && takeSuggestion(editor.state, card) !== null
  return (
    <>
      <p className={styles.head}>
        <FlagSign kind={kind} />
        <strong>{reason === null ? flagWords[kind] : 'Kept as it is'}</strong>
      </p>
      <p className={styles.sentence}>{reason === null ? sentence : `Your reason: ${reason}`}</p>
      {passage && <SourceWords passage={passage} />}
      {isReasoning ? (
        <ReasonForm card={card} example={examples[kind]} />
      ) : (
        <div className={styles.ways}>
          {canMend && (
            <KeyButton keys={mend.keys!} onClick={() => runCommand(mend)}>
              Use “{suggestion}”
            </KeyButton>
          )}
          {passage && (
            <KeyButton keys={showPassage.keys!} onClick={() => runCommand(showPassage)}>
              Show passage
            </KeyButton>
          )}
          {reason === null ? (
            <KeyButton keys={keep.keys!} onClick={() => runCommand(keep)}>
              Silence, with a reason…
            </KeyButton>
          ) : (
            <Button onClick={() => lookAgain(card)}>Flag it again</Button>
          )}
        </div>
      )}
    </>
  )
}

const examples: Record<PlacedFlag['found']['kind'], string> = {
  name: 'She spells it so herself',
  title: 'He still held the post when he said it',
  weekday: 'Checked against the minutes',
  number: 'The clerk’s count, by telephone',
  superlative: 'The museum’s archivist says so',
  attribution: 'The speaker is named in the headline',
  anonymous: 'The editor knows who it is',
  terms: 'Agreed with the source on 12 March',
}
