import { create } from 'zustand'
import type { MenuName } from '../../shared/shell'
import { useDialog } from '../state/dialog'
import {
  currentSuggestion,
  useReading,
  type Suggestion,
  type TextSelection,
} from '../state/reading'
import { useSession } from '../state/session'
import { useView, type Place } from '../state/view'
import type { StoryId } from '../../shared/domain/ids'

/** Something a person can do. Declared once: menu, keys, palette, buttons and help all read this one list. */
export interface Command {
  id: string
  title: string
  /** As in `Mod+Shift+F`; Mod is ⌘ on a Mac, Ctrl elsewhere. A bare letter works while nothing is typed into. */
  keys: string | null
  menu: MenuName
  /** A line is drawn between groups. */
  group: number
  when(context: CommandContext): boolean
  run(context: CommandContext): unknown
  /** A tick in the menu; null for commands that are not switches. */
  checked(context: CommandContext): boolean | null
  /** Whether its keys also work in a text field. */
  whileTyping: boolean
}

/** How things stand when a command is asked for. */
export interface CommandContext {
  hasLibrary: boolean
  storyId: StoryId | null
  place: Place
  /** Words selected in an article. */
  selection: TextSelection | null
  /** The suggestion that waits for an answer. */
  suggestion: Suggestion | null
  /** The focus is in a text field or an editor. */
  isTyping: boolean
  isDialogOpen: boolean
}

type CommandParts = Pick<Command, 'id' | 'title' | 'menu' | 'run'> & Partial<Command>

const list = new Map<string, Command>()

/** Counts up whenever the list, or what a `when` depends on, may have changed. */
export const useCommandChanges = create<{ changes: number }>(() => ({ changes: 0 }))

/** Declares a command, and puts it into the one list. */
export function command(parts: CommandParts): Command {
  const keys = parts.keys ?? null
  const declared: Command = {
    keys,
    group: 1,
    when: ({ hasLibrary }) => hasLibrary,
    checked: () => null,
    whileTyping: keys !== null && !isBare(keys),
    ...parts,
  }
  list.set(declared.id, declared)
  commandsChanged()
  return declared
}

/** To be called when something a `when` looks at changed outside the window's own state. */
export function commandsChanged(): void {
  useCommandChanges.setState(({ changes }) => ({ changes: changes + 1 }))
}

export function allCommands(): Command[] {
  return [...list.values()]
}

export function findCommand(id: string): Command | null {
  return list.get(id) ?? null
}

export function commandContext(): CommandContext {
  const { storyId, place } = useView.getState()
  const reading = useReading.getState()
  return {
    hasLibrary: useSession.getState().core.state === 'ready',
    storyId,
    place,
    selection: reading.selection,
    suggestion: currentSuggestion(reading),
    isTyping: isTextField(document.activeElement),
    isDialogOpen:
      useDialog.getState().shown !== null ||
      document.querySelector('[role="dialog"][aria-modal], [role="menu"]') !== null,
  }
}

/** Does it, if it can be done now. */
export function runCommand(wanted: Command): void {
  const context = commandContext()
  if (wanted.when(context)) void wanted.run(context)
}

export function isTextField(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLSelectElement) return true
  return (
    element instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'range'].includes(element.type)
  )
}

function isBare(keys: string): boolean {
  return !/(Mod|Ctrl|Alt)\+|^F\d+$/.test(keys)
}
