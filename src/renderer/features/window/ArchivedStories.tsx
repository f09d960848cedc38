import { useQuery } from '@tanstack/react-query'
import { storyList } from '../../api/reads'
import { closeDialog } from '../../state/dialog'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Fact } from '../../ui/Section'
import { bringBack } from './storyCommands'

/** Stories that were put away; each can come back. */
export function ArchivedStories() {
  const stories = (useQuery(storyList()).data ?? []).filter(({ archivedAt }) => archivedAt !== null)
  return (
    <Dialog title="Archived stories" width="narrow">
      {stories.length === 0 && <p>No story is archived.</p>}
      {stories.map((story) => (
        <Fact key={story.id} name={story.title}>
          <Button
            onClick={() => {
              closeDialog()
              void bringBack(story)
            }}
          >
            Bring back
          </Button>
        </Fact>
      ))}
      <DialogActions>
        <Button onClick={closeDialog}>Close</Button>
      </DialogActions>
    </Dialog>
  )
}
