import { command } from '../../commands/command'
import { openDialog } from '../../state/dialog'
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
