import { useQuery } from '@tanstack/react-query'
import { act } from '../../api/act'
import { entityList, quoteRow } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { useView } from '../../state/view'
import type { EntityId, QuoteId } from '../../../shared/domain/ids'
import type { EntitySummary } from '../../../shared/pages'
import { Picker, type Pickable } from '../../ui/Picker'

const nobody = 'nobody'

/** Who said it: somebody the library knows, or a description such as "an unidentified French official". */
export function SpeakerDialog({ quoteId }: { quoteId: QuoteId }) {
  const { api } = useApi()
  const storyId = useView(({ storyId }) => storyId)
  const row = useQuery(quoteRow(quoteId)).data
  const entities = useQuery(entityList(storyId)).data ?? []

  function say(speakerId: EntityId | null, speaker: string | null): void {
    closeDialog()
    if (!row) return
    void act(api.quotes.edit(quoteId, { speakerId, speaker, kind: row.quote.kind }))
  }

  return (
    <Picker
      title="Who said it?"
      placeholder="A name, or a description"
      groups={[
        {
          heading: 'People',
          pickables: entities.filter(({ type }) => type === 'PERSON').map(toPickable),
        },
        {
          heading: 'Organisations',
          pickables: entities.filter(({ type }) => type === 'ORG').map(toPickable),
        },
        { heading: 'Otherwise', pickables: [{ id: nobody, name: 'Nobody is named' }] },
      ]}
      typed={{
        offer: (words) => `Described as “${words}”`,
        onPick: (words) => say(null, words),
      }}
      onPick={(id) => {
        const entity = entities.find((candidate) => candidate.id === id)
        say(entity?.id ?? null, entity?.name ?? null)
      }}
    />
  )
}

function toPickable({ id, name, role, type }: EntitySummary): Pickable {
  return { id, name, note: role, type }
}
