import { useState } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { openDraftNow } from './writing'

/** Keeps the draft as it is now, under a name if there is one. */
export function VersionDialog() {
  const { api } = useApi()
  const [name, setName] = useState('')

  async function keep(): Promise<void> {
    closeDialog()
    const open = openDraftNow()
    if (!open) return
    await open.saver.flush()
    await act(
      api.drafts.keepVersion(open.draftId, name.trim() || null),
      'Saved, and kept as a version.',
    )
    open.editor.view.focus()
  }

  return (
    <Dialog title="Keep this version" width="narrow">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <Field
          label="Name"
          value={name}
          autoFocus
          placeholder="As sent to the desk"
          note="May stay empty. Every word is saved while you type, with or without this."
          onChange={(event) => setName(event.target.value)}
        />
        <DialogActions>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary">
            Keep
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
