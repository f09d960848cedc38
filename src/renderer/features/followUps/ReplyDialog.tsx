import { useState } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { replies, type FollowUp, type Reply } from '../../../shared/domain/followUps'
import { Button } from '../../ui/Button'
import { DayField, dayProblem, typedDay } from '../../ui/DayField'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Choice, TextField } from '../../ui/Field'
import { replyWords } from './followUpKinds'
import { today } from './useToday'

/** The ledger of one request: when it was asked, what came back, and when. */
export function ReplyDialog({ followUp }: { followUp: FollowUp }) {
  const { api } = useApi()
  const [reply, setReply] = useState<Reply | 'not asked'>(followUp.reply ?? 'not asked')
  const [askedOn, setAskedOn] = useState<string>(followUp.askedOn ?? '')
  const [answeredOn, setAnsweredOn] = useState<string>(followUp.answeredOn ?? '')
  const [outcome, setOutcome] = useState(followUp.outcome ?? '')
  const cameBack = reply === 'answered' || reply === 'declined'
  const isWhole = dayProblem(askedOn) === null && dayProblem(answeredOn) === null

  function choose(chosen: Reply | 'not asked'): void {
    setReply(chosen)
    if ((chosen === 'answered' || chosen === 'declined') && answeredOn === '')
      setAnsweredOn(today())
  }

  function save(): void {
    if (!isWhole) return
    closeDialog()
    void act(
      api.followUps.setReply(followUp.id, {
        reply: reply === 'not asked' ? null : reply,
        askedOn: typedDay(askedOn),
        answeredOn: cameBack ? typedDay(answeredOn) : null,
        outcome,
      }),
    )
  }

  return (
    <Dialog title={`Right of reply: ${followUp.who ?? followUp.title}`}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault()
          save()
        }}
      >
        <Choice
          label="How it stands"
          value={reply}
          choices={[
            ['not asked', 'Not asked yet'],
            ...replies.map((name): [Reply, string] => [name, replyWords[name]]),
          ]}
          onChoose={choose}
        />
        <DayField
          label="Asked on"
          value={askedOn}
          onType={setAskedOn}
          problem={dayProblem(askedOn)}
        />
        {cameBack && (
          <DayField
            label="Came back on"
            value={answeredOn}
            onType={setAnsweredOn}
            problem={dayProblem(answeredOn)}
          />
        )}
        <TextField
          label="What came back"
          rows={4}
          value={outcome}
          onChange={(event) => setOutcome(event.target.value)}
        />
        <DialogActions>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary" disabled={!isWhole}>
            Keep
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
