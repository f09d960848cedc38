import { act } from '../../api/act'
import { api } from '../../api/core'
import { offerUndo } from '../../api/offerUndo'
import { queryClient } from '../../api/queryClient'
import { entityPage, likelySame } from '../../api/reads'
import { command, type CommandContext } from '../../commands/command'
import { closeDialog, openDialog } from '../../state/dialog'
import { go, show } from '../../state/view'
import type { EntitySplit, SplitTarget } from '../../../shared/domain/entities'
import type { EntityId } from '../../../shared/domain/ids'
import type { EntityPage, LikelySame } from '../../../shared/pages'
import { counted } from '../../ui/words'
import { editEntity, merge, mergeEntity } from './entityActions'
import {
  clearChosen,
  currentLine,
  stepLine,
  toggleChosen,
  toSplit,
  useEntityLines,
  type MarkLine,
} from './entityLines'
import { nextPair, otherOf, pairOf } from './likelyPairs'
import { roleToKeep } from './roleToKeep'
import { SplitDialog } from './SplitDialog'

/** What can be done on an entity's page. */

export const nextMark = command({
  id: 'people.next',
  title: 'Next mention or quote',
  keys: 'J',
  menu: 'go',
  group: 4,
  when: isOnPage,
  run: () => stepLine(1),
})

export const previousMark = command({
  id: 'people.previous',
  title: 'Previous mention or quote',
  keys: 'K',
  menu: 'go',
  group: 4,
  when: isOnPage,
  run: () => stepLine(-1),
})

export const acceptMark = command({
  id: 'people.accept',
  title: 'Accept the name in this article, or the quote',
  keys: 'A',
  menu: 'mark',
  group: 7,
  when: (context) => isOnPage(context) && isSuggested(lineNow()),
  run: (context) => answer(context, 'accept'),
})

export const rejectMark = command({
  id: 'people.reject',
  title: 'Not meant here',
  keys: 'R',
  menu: 'mark',
  group: 7,
  when: (context) => isOnPage(context) && lineNow() !== null,
  run: (context) => answer(context, 'reject'),
})

export const chooseMark = command({
  id: 'people.choose',
  title: 'Choose as somebody else’s',
  keys: 'X',
  menu: 'mark',
  group: 7,
  when: (context) => isOnPage(context) && lineNow() !== null,
  run: () => {
    const line = lineNow()
    if (line) toggleChosen(line.key)
  },
})

export const splitChosen = command({
  id: 'people.split',
  title: 'What is chosen is somebody else…',
  keys: 'S',
  menu: 'mark',
  group: 7,
  when: (context) => isOnPage(context) && useEntityLines.getState().chosen.size > 0,
  run: ({ place }) => askSplit(entityOf(place)!),
})

export const clearChoice = command({
  id: 'people.clear',
  title: 'Choose nothing',
  keys: 'Escape',
  menu: 'mark',
  group: 7,
  when: (context) => isOnPage(context) && useEntityLines.getState().chosen.size > 0,
  run: clearChosen,
})

export const keepRole = command({
  id: 'people.keepRole',
  title: 'Keep the role',
  keys: 'T',
  menu: 'mark',
  group: 7,
  when: (context) => isOnPage(context) && roleNow(context) !== null,
  run: (context) => {
    const title = roleNow(context)?.title
    if (title) void act(api.entities.keepRole(entityOf(context.place)!, title))
  },
})

export const editName = command({
  id: 'people.edit',
  title: 'Edit names and roles…',
  keys: 'E',
  menu: 'mark',
  group: 8,
  when: isOnPage,
  run: ({ place }) => editEntity(entityOf(place)!),
})

export const mergeLikely = command({
  id: 'people.mergeLikely',
  title: 'Merge the two that may be the same',
  keys: 'M',
  menu: 'mark',
  group: 8,
  when: (context) => pairNow(context) !== null,
  run: (context) => {
    const pair = pairNow(context)
    if (pair) void merge(pair.a.id, pair.b.id, pair.b.name)
  },
})

export const mergeName = command({
  id: 'people.merge',
  title: 'Merge into…',
  keys: 'Shift+M',
  menu: 'mark',
  group: 8,
  when: isOnPage,
  run: ({ place }) => mergeEntity(entityOf(place)!),
})

export const showRelations = command({
  id: 'people.relations',
  title: 'Whom it appears with',
  keys: 'G',
  menu: 'go',
  group: 4,
  when: isOnPage,
  run: ({ place }) => go({ screen: 'relations', of: entityOf(place) }),
})

export const nextLikely = command({
  id: 'people.nextLikely',
  title: 'Next two names that may be the same',
  keys: 'Shift+N',
  menu: 'go',
  group: 4,
  when: (context) => context.place.screen === 'people' && likelyNow(context).length > 0,
  run: (context) => {
    const pair = nextPair(likelyNow(context), entityOf(context.place))
    if (pair) show({ screen: 'people', entityId: pair.a.id })
  },
})

export const setApart = command({
  id: 'people.setApart',
  title: 'The two are not the same',
  keys: 'N',
  menu: 'mark',
  group: 8,
  when: (context) => pairNow(context) !== null,
  run: async (context) => {
    const pair = pairNow(context)
    if (!pair) return
    const id = entityOf(context.place)!
    if ((await act(api.entities.setApart(pair.a.id, pair.b.id, true).then(() => true))) !== true)
      return
    await offerUndo(`${otherOf(pair, id).name} stays a name of its own.`)
  },
})

async function answer({ place }: CommandContext, verb: 'accept' | 'reject'): Promise<void> {
  const line = lineNow()
  const id = entityOf(place)
  if (!line || !id) return
  stepLine(1)
  if (line.kind === 'quote') return act(api.review[verb]({ kind: 'quote', id: line.row.quote.id }))
  const { articleId } = line.article
  return act(
    verb === 'accept'
      ? api.review.accept({ kind: 'entity', id, articleId })
      : api.entities.untag(line.mention.id),
  )
}

async function askSplit(id: EntityId): Promise<void> {
  const split = toSplit(useEntityLines.getState().chosen)
  const [page, moves] = await Promise.all([
    act(queryClient.fetchQuery(entityPage(id))),
    act(api.entities.whatMoves(id, split)),
  ])
  if (!page || !moves) return
  openDialog(
    <SplitDialog
      entity={page.entity}
      moves={moves}
      onPick={(into) => {
        closeDialog()
        void splitOff(page, split, into, moves.mentions + moves.quotes)
      }}
    />,
  )
}

async function splitOff(
  { entity }: EntityPage,
  split: EntitySplit,
  into: SplitTarget,
  count: number,
): Promise<void> {
  const other = await act(api.entities.split(entity.id, split, into))
  if (other === undefined) return
  clearChosen()
  const name =
    'name' in into ? into.name : (await queryClient.fetchQuery(entityPage(other)))?.entity.name
  await offerUndo(`${counted(count, 'mark')} moved to ${name}.`)
}

function isOnPage({ hasLibrary, place }: CommandContext): boolean {
  return hasLibrary && entityOf(place) !== null
}

function entityOf(place: CommandContext['place']): EntityId | null {
  return place.screen === 'people' ? place.entityId : null
}

function lineNow(): MarkLine | null {
  return currentLine(useEntityLines.getState())
}

function isSuggested(line: MarkLine | null): boolean {
  return (line?.kind === 'quote' ? line.row.quote.state : line?.mention.state) === 'suggested'
}

/** What was read of the page, without asking. */
function roleNow({ place }: CommandContext) {
  const id = entityOf(place)
  const page = id && queryClient.getQueryData<EntityPage>(entityPage(id).queryKey)
  return page ? roleToKeep(page.roles, lineNow()) : null
}

function pairNow(context: CommandContext): LikelySame | null {
  const id = entityOf(context.place)
  return id && pairOf(likelyNow(context), id)
}

function likelyNow({ hasLibrary, storyId }: CommandContext): LikelySame[] {
  if (!hasLibrary) return []
  return queryClient.getQueryData<LikelySame[]>(likelySame(storyId).queryKey) ?? []
}
