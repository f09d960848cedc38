import { command } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import type { DraftSummary } from '../../../shared/pages'
import { DraftTitleDialog } from './DraftTitleDialog'

export const newDraft = command({
  id: 'drafts.new',
  title: 'New draft…',
  keys: 'Mod+N',
  menu: 'file',
  group: 2,
  when: ({ hasLibrary, storyId }) => hasLibrary && storyId !== null,
  run: () => openDialog(<DraftTitleDialog draft={null} />),
})

export function renameDraft(draft: DraftSummary): void {
  openDialog(<DraftTitleDialog draft={draft} />)
}
