import { act } from '../../api/act'
import { api } from '../../api/core'
import { queryClient } from '../../api/queryClient'
import { storyList } from '../../api/reads'
import { command, type CommandContext } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import { addToast } from '../../state/toasts'
import { openStory } from '../../state/view'
import type { StoryId } from '../../../shared/domain/ids'
import type { StorySummary } from '../../../shared/pages'
import { ArchivedStories } from './ArchivedStories'
import { StoryDialog } from './StoryDialog'

export const newStory = command({
  id: 'stories.new',
  title: 'New story…',
  keys: 'Mod+Shift+N',
  menu: 'file',
  group: 3,
  run: () => openDialog(<StoryDialog story={null} />),
})

export const renameStory = command({
  id: 'stories.rename',
  title: 'Rename story…',
  menu: 'file',
  group: 3,
  when: hasStory,
  run: async ({ storyId }) => {
    const story = await findStory(storyId)
    if (story) openDialog(<StoryDialog story={story} />)
  },
})

export const archiveStory = command({
  id: 'stories.archive',
  title: 'Archive story',
  menu: 'file',
  group: 3,
  when: hasStory,
  run: async ({ storyId }) => {
    const story = await findStory(storyId)
    if (!story) return
    await act(api.stories.archive(story.id))
    const stories = await queryClient.fetchQuery(storyList())
    openStory(stories.find(({ id, archivedAt }) => id !== story.id && !archivedAt)?.id ?? null)
    addToast(`“${story.title}” is archived. Its articles stay in the library.`, {
      action: { title: 'Bring back', run: () => void bringBack(story) },
    })
  },
})

export const showArchivedStories = command({
  id: 'stories.archived',
  title: 'Archived stories…',
  menu: 'file',
  group: 3,
  run: () => openDialog(<ArchivedStories />),
})

export async function bringBack(story: StorySummary): Promise<void> {
  await act(api.stories.unarchive(story.id))
  openStory(story.id)
}

function hasStory({ hasLibrary, storyId }: CommandContext): boolean {
  return hasLibrary && storyId !== null
}

async function findStory(id: StoryId | null): Promise<StorySummary | undefined> {
  const stories = await act(queryClient.fetchQuery(storyList()))
  return stories?.find((story) => story.id === id)
}
