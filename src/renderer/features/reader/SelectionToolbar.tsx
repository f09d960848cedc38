import { Popover } from '@base-ui/react/popover'
import { useCallback, type RefObject } from 'react'
import { commandContext, type Command } from '../../commands/command'
import { useDraftInbox } from '../../state/draftInbox'
import { useReading } from '../../state/reading'
import { KeyButton } from '../../ui/Button'
import {
  citePassage,
  makeEvent,
  makeNote,
  pullQuote,
  setAside,
  tagOrganisation,
  tagPerson,
  tagPlace,
} from './markCommands'
import { rangeOf } from './textPositions'
import styles from './SelectionToolbar.module.css'

const offered: [Command, string][] = [
  [tagPerson, 'Person'],
  [tagOrganisation, 'Organisation'],
  [tagPlace, 'Place'],
  [pullQuote, 'Quote'],
  [makeEvent, 'Event'],
  [makeNote, 'Note'],
  [setAside, 'Set aside'],
  [citePassage, 'Cite in draft'],
]

/** What can be made of the selected words, above them; each with the key that does it. */
export function SelectionToolbar({ root }: { root: RefObject<HTMLElement | null> }) {
  const selection = useReading(({ selection }) => selection)
  const hasDraft = useDraftInbox(({ receiver }) => receiver !== null)
  const anchor = useCallback(() => {
    const range = selection && root.current && rangeOf(root.current, selection)
    return range ? { getBoundingClientRect: () => range.getBoundingClientRect() } : null
  }, [root, selection])
  if (!selection) return null
  return (
    <Popover.Root open>
      <Popover.Portal>
        <Popover.Positioner
          className={styles.place}
          anchor={anchor}
          side="top"
          align="start"
          sideOffset={8}
        >
          <Popover.Popup
            className={styles.toolbar}
            role="toolbar"
            aria-label="Make of the selected words"
            initialFocus={false}
            finalFocus={false}
          >
            {offered
              .filter(([command]) => command !== citePassage || hasDraft)
              .map(([command, word]) => (
                <KeyButton
                  key={command.id}
                  keys={command.keys!}
                  // The selection stays where it is.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => void command.run(commandContext())}
                >
                  {word}
                </KeyButton>
              ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
