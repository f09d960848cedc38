import { useState } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { go, useView } from '../../state/view'
import type { DraftSummary } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Field } from '../../ui/Field'

/** Names a new draft, or gives one another name. */
export function DraftTitleDialog({ draft }: { draft: DraftSummary | null }) {
  const { api } = useApi()
  const storyId = useView(({ storyId }) => storyId)
  const [title, setTitle] = useState(draft?.title ?? '')
  const name = title.trim()

  async function save(): Promise<void> {
    if (name === '' || !storyId) return
    closeDialog()
    if (draft) {
      await act(api.drafts.rename(draft.id, name))
      return
    }
    const id = await act(api.drafts.create(storyId, name))
    if (id) go({ screen: 'drafts', draftId: id })
  }

  return (
    <Dialog title={draft ? 'Rename draft' : 'New draft'} width="narrow">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field
          label="Working title"
          value={title}
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
        />
        <DialogActions>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary" disabled={name === ''}>
            {draft ? 'Rename' : 'Begin'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
