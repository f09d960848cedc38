import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { storyList } from '../../api/reads'
import { runCommand } from '../../commands/command'
import { openStory, useView } from '../../state/view'
import { Menu } from '../../ui/Menu'
import { counted, dotted } from '../../ui/words'
import { archiveStory, newStory, renameStory, showArchivedStories } from './storyCommands'
import styles from './StorySwitcher.module.css'

/** The story's name; opens the list of stories and what can be done with them. */
export function StorySwitcher() {
  const storyId = useView(({ storyId }) => storyId)
  const stories = useQuery(storyList()).data ?? []
  const story = stories.find(({ id }) => id === storyId)
  const isArchivePresent = stories.some(({ archivedAt }) => archivedAt !== null)
  return (
    <Menu
      trigger={
        <button type="button" className={styles.story}>
          <span className={styles.title}>{story?.title ?? 'Whole library'}</span>
          <ChevronDown size={14} aria-hidden className={styles.sign} />
          <span className={styles.place}>
            {story ? dotted(story.place, counted(story.articles, 'article')) : 'Every story'}
          </span>
        </button>
      }
      lines={[
        ...stories
          .filter(({ archivedAt }) => archivedAt === null)
          .map(({ id, title }) => ({
            title,
            isChosen: id === storyId,
            run: () => openStory(id),
          })),
        { title: 'Whole library', isChosen: storyId === null, run: () => openStory(null) },
        null,
        { title: newStory.title, keys: newStory.keys, run: () => runCommand(newStory) },
        { title: renameStory.title, isDisabled: !story, run: () => runCommand(renameStory) },
        { title: archiveStory.title, isDisabled: !story, run: () => runCommand(archiveStory) },
        ...(isArchivePresent
          ? [{ title: showArchivedStories.title, run: () => runCommand(showArchivedStories) }]
          : []),
      ]}
    />
  )
}
