import { act } from '../../api/act'
import { api } from '../../api/core'
import { offerUndo } from '../../api/offerUndo'
import { queryClient } from '../../api/queryClient'
import { entityPage } from '../../api/reads'
import { closeDialog, openDialog } from '../../state/dialog'
import { showMark } from '../../state/reading'
import { show, useView } from '../../state/view'
import type { EntityType } from '../../../shared/domain/analysis'
import type { EntityId } from '../../../shared/domain/ids'
import type { EntityPage, MentionMark } from '../../../shared/pages'
import { counted } from '../../ui/words'
import { EntityDialog } from './EntityDialog'
import { EntityPicker } from './EntityPicker'

/** What can be done with a person, an organisation or a place, wherever one meets them. */

export async function editEntity(id: EntityId): Promise<void> {
  const page = await pageOf(id)
  if (page) openDialog(<EntityDialog entity={page.entity} />)
}

export async function changeType(id: EntityId, type: EntityType): Promise<void> {
  const page = await pageOf(id)
  if (!page) return
  const { name, aliases, roles } = page.entity
  await act(api.entities.edit(id, { name, type, aliases, roles }))
}

/** Asks who it is the same as, and says what moves there. */
export async function mergeEntity(from: EntityId): Promise<void> {
  const page = await pageOf(from)
  if (!page) return
  const { entity, mentions, quotes } = page
  const names = 1 + entity.aliases.length
  openDialog(
    <EntityPicker
      title={`${entity.name} is the same as…`}
      about={`Moves ${counted(mentions, 'mention')}, ${counted(quotes, 'quote')} and ${counted(names, 'name')}. Undo takes it back.`}
      without={from}
      first={entity.type}
      onPick={(into) => {
        closeDialog()
        void merge(into, from, entity.name)
      }}
    />,
  )
}

/** One mention means somebody else: an entity that is there. */
export function retagMention(mention: MentionMark): void {
  openDialog(
    <EntityPicker
      title="Who or what is meant here?"
      without={mention.entityId}
      first={mention.type}
      onPick={(entityId) => {
        closeDialog()
        const span = { start: mention.start, end: mention.end }
        const split = { mentionIds: [mention.id], quoteIds: [], articleIds: [] }
        void act(async () => {
          await api.entities.split(mention.entityId, split, { entityId })
          showMark(`entity:${entityId}`, span, false)
        })
      }}
    />,
  )
}

/** Makes one name a part of another. */
export async function merge(into: EntityId, from: EntityId, name: string): Promise<void> {
  if ((await act(api.entities.merge(into, from).then(() => true))) !== true) return
  if (useView.getState().place.screen === 'people') show({ screen: 'people', entityId: into })
  await offerUndo(`${name} was merged. The name stays as an alias.`)
}

async function pageOf(id: EntityId): Promise<EntityPage | null> {
  return (await act(queryClient.fetchQuery(entityPage(id)))) ?? null
}
