import { useLayoutEffect, useRef, type RefObject } from 'react'
import { commandContext, type Command } from '../../commands/command'
import { useDraftInbox } from '../../state/draftInbox'
import { useReading } from '../../state/reading'
import { KeyButton } from '../../ui/Button'
import { setBoundaries } from './changeCommands'
import {
  citePassage,
  makeEvent,
  makeFollowUp,
  makeNote,
  pullQuote,
  setAside,
  tagOrganisation,
  tagPerson,
  tagPlace,
} from './markCommands'
import { placeHere } from './versions/placeCommands'
import { usePlacing } from './versions/placing'
import { rangeOf } from './textPositions'
import styles from './SelectionToolbar.module.css'

const offered: [Command, string][] = [
  [placeHere, 'Place it here'],
  [setBoundaries, 'Boundaries'],
  [tagPerson, 'Person'],
  [tagOrganisation, 'Organisation'],
  [tagPlace, 'Place'],
  [pullQuote, 'Quote'],
  [makeEvent, 'Event'],
  [makeFollowUp, 'Follow up'],
  [makeNote, 'Note'],
  [setAside, 'Set aside'],
  [citePassage, 'Cite in draft'],
]

/** What can be made of the selected words, above them; each with the key that does it. */
export function SelectionToolbar({
  root,
  scroller,
}: {
  root: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
}) {
  const selection = useReading(({ selection }) => selection)
  const hasDraft = useDraftInbox(({ receiver }) => receiver !== null)
  const isSeeking = usePlacing(({ sought }) => sought?.versionId === selection?.versionId)
  const toolbar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const range = selection && root.current && rangeOf(root.current, selection)
    if (range && toolbar.current && scroller.current)
      placeAbove(toolbar.current, range.getBoundingClientRect(), scroller.current)
  }, [root, scroller, selection])
  if (!selection) return null
  return (
    <div
      ref={toolbar}
      className={styles.toolbar}
      role="toolbar"
      aria-label="Make of the selected words"
    >
      {offered
        .filter(([command]) => command !== citePassage || hasDraft)
        .filter(([command]) => command !== setBoundaries || command.when(commandContext()))
        // While a passage is looked for, nothing else is made of words.
        .filter(([command]) => (command === placeHere) === isSeeking)
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
    </div>
  )
}

/** Above the words, or below them where there is no room; within the column. It scrolls with the text. */
function placeAbove(toolbar: HTMLElement, words: DOMRect, scroller: HTMLElement): void {
  const view = scroller.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = toolbar
  const hasRoom = words.top - view.top > offsetHeight + 2 * GAP
  const top = hasRoom ? words.top - offsetHeight - GAP : words.bottom + GAP
  const left = Math.min(words.left - view.left, scroller.clientWidth - offsetWidth - GAP)
  toolbar.style.top = `${top - view.top + scroller.scrollTop}px`
  toolbar.style.left = `${Math.max(GAP, left)}px`
}

const GAP = 8
