import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { StoryId } from '../../../shared/domain/ids'
import type { WatchedFolder } from '../../../shared/pages'
import { act } from '../../api/act'
import { storyList, watchedFolders } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { useView } from '../../state/view'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { counted, dotted, momentInWords } from '../../ui/words'
import { StoryChoice } from './StoryChoice'
import styles from './WatchedFoldersDialog.module.css'

/** Folders whose new files come in by themselves, and a way to name another. */
export function WatchedFoldersDialog() {
  const { api, shell } = useApi()
  const { data: folders } = useQuery(watchedFolders())
  const here = useView(({ storyId }) => storyId)
  const [storyId, setStoryId] = useState<StoryId | null>(here)

  async function watch(): Promise<void> {
    const chosen = await act(shell.chooseFolders())
    for (const { fileId } of chosen ?? []) await act(api.imports.watch(fileId, storyId))
  }

  return (
    <Dialog title="Watched folders">
      <p className={styles.words}>
        Whatever is saved into a watched folder comes into the library by itself, also what a
        browser or a scanner puts there. The files stay where they are.
      </p>
      {folders && folders.length > 0 && (
        <ul className={styles.folders} aria-label="Watched folders">
          {folders.map((folder) => (
            <FolderLine key={folder.id} folder={folder} />
          ))}
        </ul>
      )}
      <div className={styles.another}>
        <StoryChoice value={storyId} onChoose={setStoryId} />
        <Button look={folders?.length ? 'raised' : 'primary'} onClick={() => void watch()}>
          Watch a folder…
        </Button>
      </div>
      <DialogActions>
        <Button look={folders?.length ? 'primary' : 'raised'} onClick={closeDialog}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function FolderLine({ folder }: { folder: WatchedFolder }) {
  const { api } = useApi()
  const { data: stories = [] } = useQuery(storyList())
  const { id, label, storyId, isThere, files, lastFileAt } = folder
  const story = stories.find((candidate) => candidate.id === storyId)?.title
  return (
    <li className={styles.folder}>
      <div className={styles.about}>
        <p className={styles.label} dir="auto">
          {label}
        </p>
        <p className={styles.facts}>
          {isThere
            ? dotted(
                story ? `into ${story}` : 'into the library',
                files > 0 ? `${counted(files, 'file')} so far` : 'nothing yet',
                lastFileAt && `last ${momentInWords(lastFileAt)}`,
              )
            : 'It cannot be found now. It is taken up again when it is back.'}
        </p>
      </div>
      <Chip look={isThere ? 'quiet' : 'problem'}>{isThere ? 'watching' : 'not there'}</Chip>
      <Button
        look="plain"
        aria-label={`Stop watching ${label}`}
        onClick={() =>
          void act(api.imports.unwatch(id), 'Not watched any more. What came in stays.')
        }
      >
        Stop
      </Button>
    </li>
  )
}
