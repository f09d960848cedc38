import { api } from '../../api/core'
import { act } from '../../api/act'
import { shell } from '../../api/shell'
import { command } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import { addToast } from '../../state/toasts'
import { go, useView } from '../../state/view'
import type { DraftSummary } from '../../../shared/pages'
import { DraftTitleDialog } from './DraftTitleDialog'
import { importedInWords } from './importedInWords'

export const newDraft = command({
  id: 'drafts.new',
  title: 'New draft…',
  keys: 'Mod+N',
  menu: 'file',
  group: 2,
  when: ({ hasLibrary, storyId }) => hasLibrary && storyId !== null,
  run: () => openDialog(<DraftTitleDialog draft={null} />),
})

export const importDraft = command({
  id: 'drafts.import',
  title: 'Import draft…',
  menu: 'file',
  group: 2,
  when: ({ hasLibrary, storyId }) => hasLibrary && storyId !== null,
  run: async () => {
    const { storyId } = useView.getState()
    const file = await act(shell.chooseManuscript())
    if (!file || !storyId) return
    const draftId = await act(api.drafts.importFile(file.fileId, storyId))
    if (!draftId) return
    go({ screen: 'drafts', draftId })
    const page = await act(api.drafts.get(draftId))
    addToast(page ? importedInWords(page.draft.document) : 'Imported.')
  },
})

export function renameDraft(draft: DraftSummary): void {
  openDialog(<DraftTitleDialog draft={draft} />)
}
