import { useState } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { openStory } from '../../state/view'
import type { StoryId } from '../../../shared/domain/ids'
import type { StorySummary } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Field } from '../../ui/Field'

/** Names a new story, or gives one another name. */
export function StoryDialog({ story }: { story: StorySummary | null }) {
  const { api } = useApi()
  const [title, setTitle] = useState(story?.title ?? '')
  const [place, setPlace] = useState(story?.place ?? '')
  const name = title.trim()

  async function save(): Promise<void> {
    if (name === '') return
    closeDialog()
    const where = place.trim() || null
    if (story) await act(api.stories.rename(story.id, name, where))
    else openNew(await act(api.stories.create(name, where)))
  }

  return (
    <Dialog title={story ? 'Rename story' : 'New story'} width="narrow">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field
          label="Name"
          value={title}
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
          placeholder="Harbour contract"
        />
        <Field
          label="Where"
          value={place}
          onChange={(event) => setPlace(event.target.value)}
          note="A town, a desk, a beat. May stay empty."
        />
        <DialogActions>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary" disabled={name === ''}>
            {story ? 'Rename' : 'Make story'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function openNew(id: StoryId | undefined): void {
  if (id) openStory(id)
}
