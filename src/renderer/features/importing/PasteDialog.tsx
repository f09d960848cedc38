import { useState } from 'react'
import { closeDialog } from '../../state/dialog'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { TextField } from '../../ui/Field'
import { importPasted } from './importFiles'

/** A place to paste into, for those who look for a button; pasting goes on by itself. */
export function PasteDialog() {
  const [typed, setTyped] = useState('')
  return (
    <Dialog title="Paste article">
      <TextField
        label="Article"
        rows={9}
        autoFocus
        value={typed}
        placeholder="Paste here: the words, or a whole page with its headline"
        onChange={(event) => setTyped(event.target.value)}
        onPaste={(event) => {
          event.preventDefault()
          const { clipboardData } = event
          closeDialog()
          void importPasted(
            clipboardData.getData('text/plain') || null,
            clipboardData.getData('text/html') || null,
          )
        }}
        note="Anywhere else in Stet the paste key does the same at once."
      />
      <DialogActions>
        <Button onClick={closeDialog}>Cancel</Button>
        <Button
          look="primary"
          disabled={typed.trim() === ''}
          onClick={() => {
            closeDialog()
            void importPasted(typed, null)
          }}
        >
          Go on
        </Button>
      </DialogActions>
    </Dialog>
  )
}
