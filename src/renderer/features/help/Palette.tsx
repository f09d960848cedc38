import { Command as Finder, defaultFilter } from 'cmdk'
import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { articleList, entityList } from '../../api/reads'
import {
  allCommands,
  commandContext,
  findCommand,
  runCommand,
  type Command,
} from '../../commands/command'
import { whenCommandsChange } from '../../commands/whenCommandsChange'
import { closeDialog } from '../../state/dialog'
import { go, useView } from '../../state/view'
import { Dialog } from '../../ui/Dialog'
import { hasWords } from '../../ui/hasWords'
import { Kbd } from '../../ui/Kbd'
import { Shape } from '../../ui/Shape'
import styles from '../../ui/Picker.module.css'

const SHOWN = 2000

/** Below this the typed letters only stand scattered over a name. */
const LEAST = 0.1

/** Everything that can be done now, and the articles and people to go to: found by typing a few letters. */
export function Palette() {
  const storyId = useView(({ storyId }) => storyId)
  const articles = useQuery(articleList(storyId)).data ?? []
  const people = useQuery(entityList(storyId)).data ?? []
  const open = usePossibleCommands()

  function choose(run: () => void): void {
    closeDialog()
    // After the dialog has given the focus back.
    setTimeout(run, 0)
  }

  return (
    <Dialog title="All commands" isTitleSpoken>
      <Finder label="All commands" className={styles.palette} filter={likeness}>
        <Finder.Input className={styles.field} placeholder="What would you like to do?" autoFocus />
        <Finder.List className={styles.list} label="Found">
          <Finder.Empty className={styles.none}>Nothing has that name.</Finder.Empty>
          <Finder.Group heading="Do">
            {open.map((command) => (
              <Finder.Item
                key={command.id}
                value={command.id}
                keywords={[command.title]}
                onSelect={() => choose(() => runCommand(command))}
              >
                <span className={styles.words}>{command.title}</span>
                {command.keys && <Kbd keys={command.keys} plain />}
              </Finder.Item>
            ))}
          </Finder.Group>
          <Finder.Group heading="People, organisations, places">
            {people.slice(0, SHOWN).map(({ id, name, type }) => (
              <Finder.Item
                key={id}
                value={id}
                keywords={[name]}
                onSelect={() => choose(() => go({ screen: 'people', entityId: id }))}
              >
                <Shape type={type} />
                <span className={styles.words}>{name}</span>
              </Finder.Item>
            ))}
          </Finder.Group>
          <Finder.Group heading="Articles">
            {articles.slice(0, SHOWN).map(({ id, title, outlet }) => (
              <Finder.Item
                key={id}
                value={id}
                keywords={[title, outlet ?? '']}
                onSelect={() => choose(() => go({ screen: 'library', articleId: id }))}
              >
                <span className={styles.headline}>{title}</span>
              </Finder.Item>
            ))}
          </Finder.Group>
        </Finder.List>
      </Finder>
    </Dialog>
  )
}

/** Between 0, not found, and 1: by what is shown of a thing, not by its id. */
function likeness(_id: string, typed: string, shown: string[] = []): number {
  const name = shown.join(' ')
  const score = defaultFilter(name, typed)
  if (hasWords(name, typed)) return Math.max(score, LEAST)
  return score < LEAST ? 0 : score
}

/** What could be done without the palette, as things come to stand while it is open. */
function usePossibleCommands(): Command[] {
  const ids = useSyncExternalStore(whenCommandsChange, possibleIds)
  return ids.split(' ').map((id) => findCommand(id)!)
}

/** In one string, so that nothing is drawn again unless there are others. */
function possibleIds(): string {
  const context = { ...commandContext(), isDialogOpen: false, isTyping: false }
  return allCommands()
    .filter((command) => command.id !== 'window.palette' && command.when(context))
    .map(({ id }) => id)
    .join(' ')
}
