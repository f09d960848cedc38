import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Article } from '../../../shared/domain/articles'
import { newId, type ArticleId, type StoryId } from '../../../shared/domain/ids'
import type { ImportOutcome } from '../../../shared/pages'
import { toFailure } from '../../../shared/errors'
import { api } from '../../api/core'
import { closeDialog, openDialog } from '../../state/dialog'
import { countUnderWay } from '../../state/requests'
import { addToast } from '../../state/toasts'
import { go, useView } from '../../state/view'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { ArticleDialog } from './ArticleDialog'
import { FetchSteps } from './FetchSteps'
import { StoryChoice } from './StoryChoice'
import styles from './AddressDialog.module.css'

/**
 * Gets one page from the web, because a person asks for it: what is asked, each redirect, how much has come. Of an article that is
 * there the page becomes a new version; any other goes on to the import form.
 */
export function AddressDialog({ address: given = '', of }: { address?: string; of?: Article }) {
  const [address, setAddress] = useState(given)
  const here = useView(({ storyId }) => storyId)
  const [storyId, setStoryId] = useState<StoryId | null>(here)
  const [problem, setProblem] = useState<string | null>(null)
  const [requestId, setRequestId] = useState<string | null>(null)
  const [isUnderWay, setUnderWay] = useState(false)
  const underWay = useRef<string | null>(null)
  useEffect(() => () => giveUp(underWay), [])

  async function get(): Promise<void> {
    const id = newId<string>()
    underWay.current = id
    setRequestId(id)
    setUnderWay(true)
    setProblem(null)
    try {
      await countUnderWay(of ? getCopy(of.id, id) : getNew(id))
    } catch (thrown) {
      const { code, message } = toFailure(thrown)
      if (code !== 'cancelled' && underWay.current === id) setProblem(message)
    }
    if (underWay.current === id) underWay.current = null
    setUnderWay(false)
  }

  async function getNew(id: string): Promise<void> {
    const preview = await api.imports.fetchAddress(address.trim(), id)
    if (underWay.current !== id) return api.imports.discard(preview.previewId)
    underWay.current = null
    openDialog(<ArticleDialog preview={preview} storyId={storyId} />)
  }

  async function getCopy(articleId: ArticleId, id: string): Promise<void> {
    const { outcome } = await api.articles.fetch(articleId, id)
    if (underWay.current === id) closeDialog()
    go({ screen: 'library', articleId })
    addToast(copySentences[outcome])
  }

  return (
    <Dialog title={of ? 'Get the page again' : 'Import from a web address'} onClose={closeDialog}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (address.trim() !== '' && !isUnderWay) void get()
        }}
      >
        <Field
          label="Address"
          inputMode="url"
          autoFocus
          value={address}
          readOnly={isUnderWay || of !== undefined}
          placeholder="harbour-gazette.example/ferry-late"
          note="https is tried first."
          onChange={(event) => setAddress(event.target.value)}
        />
        {!of && <StoryChoice value={storyId} onChoose={setStoryId} />}
        {requestId && <FetchSteps requestId={requestId} isUnderWay={isUnderWay} />}
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <p className={styles.words}>
          {of && 'What comes is kept as a new version; the copies that are there stay. '}
          Stet asks for this one page, and for the pictures of its article; nothing else leaves this
          machine. No cookies are sent and no scripts run. The site sees your network address, as it
          would from a browser.
        </p>
        <DialogActions>
          <Button
            onClick={() => {
              if (!isUnderWay) return closeDialog()
              giveUp(underWay)
            }}
          >
            Cancel
          </Button>
          <Button type="submit" look="primary" disabled={address.trim() === '' || isUnderWay}>
            {isUnderWay ? 'Getting it…' : problem ? 'Try again' : 'Get the page'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

const copySentences: Record<ImportOutcome['outcome'], string> = {
  added: 'The page is kept.',
  'new-version': 'Kept as a new version. The old copy stays.',
  'there-already': 'The page has not changed: its copy is here already.',
}

/** Whoever closes the dialog does not want the page any more. */
function giveUp(underWay: RefObject<string | null>): void {
  if (underWay.current) void api.imports.cancelFetch(underWay.current).catch(() => {})
  underWay.current = null
}
