import { useState } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import type { FollowUp } from '../../../shared/domain/followUps'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { TextField } from '../../ui/Field'

/** What came of a follow-up; one that is open is done with it. */
export function OutcomeDialog({ followUp }: { followUp: FollowUp }) {
  const { api } = useApi()
  const { id, title, progress } = followUp
  const [outcome, setOutcome] = useState(followUp.outcome ?? '')

  function save(): void {
    closeDialog()
    const next = progress === 'open' && outcome.trim() !== '' ? 'done' : progress
    void act(api.followUps.setProgress(id, next, outcome))
  }

  return (
    <Dialog title="What came of it">
      <TextField
        label={title}
        rows={4}
        value={outcome}
        autoFocus
        onChange={(event) => setOutcome(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save()
        }}
      />
      <DialogActions>
        <Button onClick={closeDialog}>Cancel</Button>
        <Button look="primary" onClick={save}>
          {progress === 'open' ? 'Note it, and done' : 'Note it'}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
