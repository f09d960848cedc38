import type { ArticleId } from '../../../shared/domain/ids'
import { act } from '../../api/act'
import { api } from '../../api/core'
import { queryClient } from '../../api/queryClient'
import { articleList } from '../../api/reads'
import { command, type CommandContext } from '../../commands/command'
import { closeDialog, openDialog } from '../../state/dialog'
import { useReading } from '../../state/reading'
import { Picker } from '../../ui/Picker'
import { dotted, shortDay } from '../../ui/words'
import { useShownFamilies } from './shownFamilies'

/** What can be done with articles that print the same story. */

export const showAdditions = command({
  id: 'lineage.additions',
  title: 'Show what this copy added',
  keys: 'D',
  menu: 'view',
  group: 4,
  when: isReading,
  checked: () => useShownFamilies.getState().additions,
  run: () => useShownFamilies.setState(({ additions }) => ({ additions: !additions })),
})

export const splitFamily = command({
  id: 'lineage.split',
  title: 'Not a copy of this story',
  menu: 'file',
  group: 5,
  when: isReading,
  run: () => {
    const { articleId } = useReading.getState()
    if (articleId)
      void act(
        api.lineage.split(articleId),
        'It stands on its own now, also when more copies come.',
      )
  },
})

export const joinFamily = command({
  id: 'lineage.join',
  title: 'A copy of…',
  menu: 'file',
  group: 5,
  when: isReading,
  run: async () => {
    const { articleId } = useReading.getState()
    if (!articleId) return
    const articles = await act(queryClient.fetchQuery(articleList(null)))
    if (!articles) return
    const others = articles.filter(({ id }) => id !== articleId).slice(0, MOST_OFFERED)
    openDialog(
      <Picker
        title="A copy of which article?"
        placeholder="Headline"
        groups={[
          {
            heading: 'Articles',
            pickables: others.map(({ id, title, outlet, publishedOn }) => ({
              id,
              name: title,
              note: dotted(outlet, shortDay(publishedOn)),
            })),
          },
        ]}
        onPick={(id) => {
          closeDialog()
          void act(api.lineage.join(articleId, id as ArticleId), 'They are one family now.')
        }}
      />,
    )
  },
})

const MOST_OFFERED = 2000

export const familyCommands = [splitFamily, joinFamily]

function isReading({ hasLibrary }: CommandContext): boolean {
  return hasLibrary && useReading.getState().articleId !== null
}
