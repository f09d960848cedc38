import { useQuery } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import { act } from '../../api/act'
import { offerUndo } from '../../api/offerUndo'
import { draftList } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { useStatusLine } from '../../state/status'
import { go, useView } from '../../state/view'
import type { DraftSummary } from '../../../shared/pages'
import { Bar, BarGap } from '../../ui/Bar'
import { CommandButton, IconButton } from '../../ui/Button'
import { Empty, Problem } from '../../ui/Empty'
import { Menu } from '../../ui/Menu'
import { counted, dotted, momentInWords } from '../../ui/words'
import { newStory } from '../window/storyCommands'
import { newDraft, renameDraft } from './draftListCommands'
import styles from './DraftsScreen.module.css'

/** The story's drafts; one opens with a click. */
export function DraftsScreen() {
  const storyId = useView(({ storyId }) => storyId)
  const drafts = useQuery(draftList(storyId))
  useStatusLine(counted(drafts.data?.length ?? 0, 'draft'))
  if (drafts.error) return <Problem error={drafts.error} onRetry={() => void drafts.refetch()} />
  return (
    <div className={styles.screen}>
      <Bar title="Drafts">
        <BarGap />
        {storyId && <CommandButton command={newDraft} look="raised" />}
      </Bar>
      {storyId === null ? (
        <Empty title="Drafts belong to a story">
          <p>Choose a story at the top left, or make one.</p>
          <CommandButton command={newStory} look="primary" />
        </Empty>
      ) : drafts.data?.length === 0 ? (
        <Empty title="Nothing is written yet">
          <p>
            A draft knows where its words come from: each quote stays tied to its source, and is
            compared with it while you type.
          </p>
          <CommandButton command={newDraft} look="primary" />
        </Empty>
      ) : (
        <ul className={styles.drafts}>
          {drafts.data?.map((draft) => (
            <DraftLine key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
    </div>
  )
}

function DraftLine({ draft }: { draft: DraftSummary }) {
  const { api } = useApi()
  const { id, title, words, sources, updatedAt } = draft
  const remove = async (): Promise<void> => {
    if ((await act(api.drafts.remove(id).then(() => true))) !== true) return
    await offerUndo(`“${title}” was removed.`)
  }
  return (
    <li className={styles.draft}>
      <button
        type="button"
        className={styles.open}
        onClick={() => go({ screen: 'drafts', draftId: id })}
      >
        <span className={styles.title}>{title || 'Untitled draft'}</span>
        <span className={styles.facts}>
          {dotted(
            counted(words, 'word'),
            counted(sources, 'source'),
            `last changed ${momentInWords(updatedAt)}`,
          )}
        </span>
      </button>
      <Menu
        align="end"
        trigger={
          <IconButton name={`Change “${title}”`}>
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        }
        lines={[
          { title: 'Rename…', run: () => renameDraft(draft) },
          { title: 'Remove', run: () => void remove() },
        ]}
      />
    </li>
  )
}
