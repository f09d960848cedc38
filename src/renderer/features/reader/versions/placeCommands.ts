import { act } from '../../../api/act'
import { api } from '../../../api/core'
import { command, type CommandContext } from '../../../commands/command'
import { useReading } from '../../../state/reading'
import { seek, usePlacing } from './placing'

/** Gives the passage that is looked for the selected words as its place. */
export const placeHere = command({
  id: 'mark.placeHere',
  title: 'Give the passage this place',
  keys: 'Enter',
  menu: 'mark',
  group: 4,
  when: isSeeking,
  run: async ({ selection }) => {
    const { sought } = usePlacing.getState()
    if (!sought || !selection) return
    const { start, end } = selection
    const done = await act(
      api.versions.place(sought.anchorId, selection.versionId, { start, end }).then(() => true),
      'It has its place again. Undo takes it back.',
    )
    if (!done) return
    seek(null)
    document.getSelection()?.removeAllRanges()
    useReading.setState({ selection: null })
  },
})

function isSeeking({ selection }: CommandContext): boolean {
  return selection !== null && usePlacing.getState().sought?.versionId === selection.versionId
}
