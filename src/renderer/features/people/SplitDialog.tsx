import { useQuery } from '@tanstack/react-query'
import { entityList } from '../../api/reads'
import type { Entity, SplitMoves, SplitTarget } from '../../../shared/domain/entities'
import type { EntityId } from '../../../shared/domain/ids'
import { Picker } from '../../ui/Picker'
import { counted } from '../../ui/words'
import { pickableGroups } from './EntityPicker'

const asNew = 'new:'

/** Who it is that was taken for another: a new name, or one that is there. Says what moves. */
export function SplitDialog({
  entity,
  moves,
  onPick,
}: {
  entity: Entity
  moves: SplitMoves
  onPick: (into: SplitTarget) => void
}) {
  const entities = useQuery(entityList(null)).data ?? []
  return (
    <Picker
      title={`Who is it, if not ${entity.name}?`}
      placeholder="A new name, or one that is there"
      about={movesInWords(moves)}
      groups={[
        {
          heading: 'A new name',
          pickables: moves.words.map((words) => ({
            id: `${asNew}${words}`,
            name: words,
            note: 'new',
            type: entity.type,
          })),
        },
        ...pickableGroups(entities, entity.type, entity.id),
      ]}
      typed={{ offer: (words) => `“${words}”, a new name`, onPick: (name) => onPick({ name }) }}
      onPick={(id) =>
        onPick(
          id.startsWith(asNew) ? { name: id.slice(asNew.length) } : { entityId: id as EntityId },
        )
      }
    />
  )
}

/** "4 mentions and 2 quotes move, from one article, and with them the name “Mr Reyes”." */
function movesInWords({ mentions, quotes, articles, aliases, roles }: SplitMoves): string {
  const marks = [
    mentions > 0 && counted(mentions, 'mention'),
    quotes > 0 && counted(quotes, 'quote'),
  ].filter((words) => words !== false)
  const along = [...aliases, ...roles].map((words) => `“${words}”`).join(', ')
  const what = `${marks.join(' and ')} in ${counted(articles, 'article')}`
  return `Moves ${what}${along === '' ? '' : `, and with them ${along}`}. Undo takes it back.`
}
