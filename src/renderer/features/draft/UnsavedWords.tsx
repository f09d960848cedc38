import type { DraftId } from '../../../shared/domain/ids'
import { Button } from '../../ui/Button'
import { openDraftNow } from './writing'
import { forgetEmergencyCopy, type EmergencyCopy } from './saving/emergencyCopy'
import { replaceDocument } from './replaceDocument'
import styles from './UnsavedWords.module.css'

/** Offers words that were typed and never reached the library. */
export function UnsavedWords({
  draftId,
  copy,
  onDone,
}: {
  draftId: DraftId
  copy: EmergencyCopy
  onDone: () => void
}) {
  function bringBack(): void {
    const { editor } = openDraftNow() ?? {}
    if (editor) replaceDocument(editor, copy.document)
    onDone()
  }

  function discard(): void {
    forgetEmergencyCopy(draftId)
    onDone()
  }

  return (
    <div className={styles.offer} role="alert">
      <p className={styles.words}>
        The last words typed here, at {timeOf(copy.writtenAt)}, did not reach the library. They are
        kept.
      </p>
      <Button look="primary" onClick={bringBack}>
        Bring them back
      </Button>
      <Button look="plain" onClick={discard}>
        Let them go
      </Button>
    </div>
  )
}

function timeOf(moment: string): string {
  return new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}
