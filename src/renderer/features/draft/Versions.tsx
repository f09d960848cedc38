import { useQuery } from '@tanstack/react-query'
import { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { act } from '../../api/act'
import { read } from '../../api/queryClient'
import { useApi } from '../../api/useApi'
import { Button, CommandButton } from '../../ui/Button'
import { Empty, Problem } from '../../ui/Empty'
import { List } from '../../ui/List'
import { counted, momentInWords } from '../../ui/words'
import type { DraftVersion } from '../../../shared/domain/drafts'
import type { DraftId } from '../../../shared/domain/ids'
import { keepVersion } from './draftCommands'
import { draftVocabulary } from './extensions/draftExtensions'
import { openDraftNow, showTab } from './writing'
import text from './DraftText.module.css'
import styles from './Versions.module.css'

/** What the draft was before: each version can be looked at, and brought back. */
export function Versions({ draftId }: { draftId: DraftId }) {
  const { api } = useApi()
  const versions = useQuery(
    read(['drafts', 'draft-words'], 'drafts.versions', [draftId], () =>
      api.drafts.versions(draftId),
    ),
  )
  const [chosenId, setChosenId] = useState<string | null>(null)
  if (versions.error)
    return <Problem error={versions.error} onRetry={() => void versions.refetch()} />
  const list = versions.data ?? []
  const chosen = list.find(({ id }) => id === chosenId) ?? list[0] ?? null
  return (
    <div className={styles.versions}>
      <div className={styles.list}>
        <div className={styles.keep}>
          <CommandButton command={keepVersion} look="raised" />
        </div>
        <List
          label="Versions"
          rows={list}
          keyOf={({ id }) => id}
          chosen={chosen?.id ?? null}
          height={58}
          onChoose={({ id }) => setChosenId(id)}
          empty={
            <Empty title="No versions yet">
              <p>One is kept every few minutes while you write, and whenever you ask for it.</p>
            </Empty>
          }
        >
          {(version) => (
            <>
              <p className={styles.name}>{version.name ?? 'Kept while writing'}</p>
              <p className={styles.facts}>
                {momentInWords(version.savedAt)} · {counted(version.words, 'word')}
              </p>
            </>
          )}
        </List>
      </div>
      {chosen && <Version key={chosen.id} version={chosen} />}
    </div>
  )
}

function Version({ version }: { version: DraftVersion }) {
  const { api } = useApi()
  const draft = useQuery(
    read([], 'drafts.getVersion', [version.id], () => api.drafts.getVersion(version.id)),
  ).data
  const column = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!draft) return undefined
    const shown = new Editor({
      element: column.current!,
      content: draft.document,
      editable: false,
      injectCSS: false,
      extensions: draftVocabulary(),
      editorProps: {
        attributes: { 'aria-label': 'This version', role: 'document', tabindex: '0' },
      },
    })
    return () => shown.destroy()
  }, [draft])

  async function bringBack(): Promise<void> {
    const open = openDraftNow()
    if (!open) return
    await open.saver.flush()
    const done = await act(
      api.drafts.restoreVersion(version.id).then(() => true),
      'Brought back. What the draft was until now is kept as a version.',
    )
    if (!done) return
    await act(open.readAgain())
    showTab('write')
    // Once it is shown again: from here on undo is the editor's.
    setTimeout(() => open.editor.view.focus())
  }

  return (
    <section className={styles.shown} aria-label="This version">
      <div className={styles.head}>
        <p className={styles.facts}>{momentInWords(version.savedAt)}</p>
        <Button onClick={() => void bringBack()}>Bring back</Button>
      </div>
      <div className={text.view}>
        <div className={text.scroller}>
          <div className={text.page}>
            <div ref={column} className={text.text} />
          </div>
        </div>
      </div>
    </section>
  )
}
