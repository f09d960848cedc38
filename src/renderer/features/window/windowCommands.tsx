import { act } from '../../api/act'
import { api } from '../../api/core'
import { queryClient } from '../../api/queryClient'
import { historyState } from '../../api/reads'
import { shell } from '../../api/shell'
import { command } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import { addToast } from '../../state/toasts'
import { toggleInspector } from '../../state/view'
import { isTextField } from '../../commands/command'
import { KeyHelp } from '../help/KeyHelp'
import { Palette } from '../help/Palette'
import { SettingsDialog } from '../settings/SettingsDialog'

export const newLibrary = command({
  id: 'library.new',
  title: 'New library…',
  keys: 'Mod+Alt+N',
  menu: 'file',
  when: () => true,
  run: () => act(shell.newLibrary()),
})

export const openLibrary = command({
  id: 'library.open',
  title: 'Open library…',
  keys: 'Mod+O',
  menu: 'file',
  when: () => true,
  run: () => act(shell.openLibrary()),
})

export const saveCopy = command({
  id: 'library.saveCopy',
  title: 'Save a copy of the library…',
  menu: 'file',
  run: () => act(shell.saveCopy(), (fileName) => fileName && `The copy is written: ${fileName}`),
})

/** In a text field undo is the field's own; everywhere else it is the library's. */
export const undo = command({
  id: 'edit.undo',
  title: 'Undo',
  keys: 'Mod+Z',
  menu: 'edit',
  whileTyping: false,
  run: () => stepHistory('undo'),
})

export const redo = command({
  id: 'edit.redo',
  title: 'Redo',
  keys: 'Mod+Shift+Z',
  menu: 'edit',
  whileTyping: false,
  run: () => stepHistory('redo'),
})

export const showPalette = command({
  id: 'window.palette',
  title: 'All commands',
  keys: 'Mod+K',
  menu: 'view',
  when: () => true,
  run: () => openDialog(<Palette />),
})

export const showInspector = command({
  id: 'window.inspector',
  title: 'Show or hide the inspector',
  keys: 'Mod+Shift+I',
  menu: 'view',
  run: toggleInspector,
})

export const settings = command({
  id: 'window.settings',
  title: 'Settings…',
  keys: 'Mod+,',
  menu: 'view',
  group: 2,
  when: () => true,
  run: () => openDialog(<SettingsDialog />),
})

export const keyHelp = command({
  id: 'help.keys',
  title: 'Keyboard',
  keys: '?',
  menu: 'help',
  when: () => true,
  run: () => openDialog(<KeyHelp />),
})

async function stepHistory(step: 'undo' | 'redo'): Promise<void> {
  // From the menu bar, with the focus in a field.
  if (isTextField(document.activeElement)) return stepInField(document.activeElement!, step)
  const done = await act(step === 'undo' ? api.history.undo() : api.history.redo())
  if (done === undefined) return
  if (done === null) return addToast(step === 'undo' ? 'Nothing to undo.' : 'Nothing to redo.')
  const other = step === 'undo' ? 'redo' : 'undo'
  addToast(`${step === 'undo' ? 'Undone' : 'Redone'}: ${lowerFirst(done)}`, {
    action: { title: other === 'redo' ? 'Redo' : 'Undo', run: () => void stepHistory(other) },
    step: { direction: other, label: done },
  })
  await queryClient.invalidateQueries({ queryKey: historyState().queryKey })
}

/** A text that keeps its own history is asked first, as by the browser, which asks only where it has something to undo. */
function stepInField(field: Element, step: 'undo' | 'redo'): void {
  const inputType = step === 'undo' ? 'historyUndo' : 'historyRedo'
  const asked = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true })
  if (field.dispatchEvent(asked)) document.execCommand(step)
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
