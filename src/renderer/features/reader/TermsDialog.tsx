import { useState } from 'react'
import { closeDialog } from '../../state/dialog'
import type { Terms, TermsKind } from '../../../shared/domain/terms'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Choice, Field } from '../../ui/Field'

/** On what terms words were given; they go with every copy and export. */
export function TermsDialog({
  terms,
  onSave,
}: {
  terms: Terms
  onSave: (terms: Terms) => Promise<unknown>
}) {
  const [kind, setKind] = useState<TermsKind>(terms.kind)
  const [until, setUntil] = useState(terms.until ? localMoment(terms.until) : '')
  const isWhole = kind !== 'embargo' || until !== ''

  function save(): void {
    closeDialog()
    void onSave(kind === 'embargo' ? { kind, until: new Date(until).toISOString() } : { kind })
  }

  return (
    <Dialog title="Terms" width="narrow">
      <Choice
        label="Given"
        value={kind}
        choices={[
          ['on record', 'On the record'],
          ['background', 'On background'],
          ['off record', 'Off the record'],
          ['embargo', 'Under embargo'],
        ]}
        onChoose={setKind}
      />
      {kind === 'embargo' && (
        <Field
          label="Until"
          type="datetime-local"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      )}
      <DialogActions>
        <Button onClick={closeDialog}>Cancel</Button>
        <Button look="primary" onClick={save} disabled={!isWhole}>
          Save
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function localMoment(moment: string): string {
  const date = new Date(moment)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
