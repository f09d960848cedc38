import { useQuery } from '@tanstack/react-query'
import { act } from '../../api/act'
import { eventList } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { showMark, type TextSelection } from '../../state/reading'
import { useView } from '../../state/view'
import { Picker } from '../../ui/Picker'
import { shortDay } from '../../ui/words'

/** Lets an event that is there stand on these words too. */
export function AddToEvent({ selection }: { selection: TextSelection }) {
  const { api } = useApi()
  const storyId = useView(({ storyId }) => storyId)
  const rows = useQuery(eventList(storyId)).data ?? []

  async function add(id: string): Promise<void> {
    closeDialog()
    const row = rows.find(({ event }) => event.id === id)
    if (!row) return
    const { versionId, start, end } = selection
    const span = { start, end }
    await act(api.events.addSupport(row.event.id, { versionId, span, edtf: row.event.edtf }))
    document.getSelection()?.removeAllRanges()
    showMark(`event:${row.event.id}`, span, false)
  }

  return (
    <Picker
      title="Which event do these words support?"
      placeholder="An event"
      groups={[
        {
          heading: 'Events',
          pickables: rows.map(({ event }) => ({
            id: event.id,
            name: event.title,
            note: shortDay(event.edtf),
          })),
        },
      ]}
      onPick={(id) => void add(id)}
    />
  )
}
