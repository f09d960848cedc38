import { act } from '../../api/act'
import { api } from '../../api/core'
import { shell } from '../../api/shell'
import { command, type CommandContext } from '../../commands/command'
import type { EntityId } from '../../../shared/domain/ids'
import type { ExportedTable } from '../../../shared/shell'
import { useRelations } from './relationsView'

/** What can be done where it is shown who appears with whom. */

export const exportRelations = command({
  id: 'relations.export',
  title: 'Export relations: Table (CSV)…',
  menu: 'file',
  group: 5,
  when: ({ hasLibrary, place }) => hasLibrary && place.screen === 'relations',
  run: async (context) => {
    const of = context.place.screen === 'relations' ? context.place.of : null
    const { withSuggested } = useRelations.getState()
    const scope = { storyId: context.storyId, of, withSuggested }
    await act(
      titleOf(context, of).then((title) => shell.exportRelations(scope, title)),
      (exported) => exported && writtenInWords(exported),
    )
  },
})

/** “Relations of Skerrow ferry”: what the file is called at first. */
async function titleOf({ storyId }: CommandContext, of: EntityId | null): Promise<string> {
  if (of) return `Relations of ${(await api.entities.get(of))?.entity.name ?? 'a name'}`
  const story = (await api.stories.list()).find(({ id }) => id === storyId)
  return story ? `Relations of ${story.title}` : 'Relations'
}

function writtenInWords({ fileName, leftOut }: ExportedTable): string {
  const written = `The table of relations is written: ${fileName}`
  if (leftOut === 0) return written
  return leftOut === 1
    ? `${written}. One article was left out because of its terms.`
    : `${written}. ${leftOut} articles were left out because of their terms.`
}
