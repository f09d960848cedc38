import { useState } from 'react'
import { closeDialog } from '../../state/dialog'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { TextField } from '../../ui/Field'
import styles from './NoteDialog.module.css'

/** A note in the margin: the words it stands beside, and what is noted. */
export function NoteDialog({
  words,
  body: before,
  onSave,
}: {
  words: string
  body: string
  onSave: (body: string) => Promise<void>
}) {
  const [body, setBody] = useState(before)
  function save(): void {
    if (body.trim() === '') return
    closeDialog()
    void onSave(body.trim())
  }
  return (
    <Dialog title={before ? 'Note' : 'New note'}>
      <blockquote className={styles.words}>{words}</blockquote>
      <TextField
        label="Note"
        rows={5}
        value={body}
        autoFocus
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save()
        }}
      />
      <DialogActions>
        <Button onClick={closeDialog}>Cancel</Button>
        <Button look="primary" onClick={save} disabled={body.trim() === ''}>
          Keep note
        </Button>
      </DialogActions>
    </Dialog>
  )
}
