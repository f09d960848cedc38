import { shell, onShell } from '../api/shell'
import { allCommands, commandContext, findCommand, runCommand } from './command'
import { whenCommandsChange } from './whenCommandsChange'

/** Keeps the native menu bar as the commands are, and runs what is chosen there. */
export function showCommandsInMenu(): void {
  let pending = false
  let shown = ''
  const send = (): void => {
    pending = false
    const context = commandContext()
    const commands = allCommands().map((command) => ({
      id: command.id,
      title: command.title,
      menu: command.menu,
      keys: command.keys,
      group: command.group,
      enabled: command.when(context),
      checked: command.checked(context),
    }))
    const written = JSON.stringify(commands)
    if (written === shown) return
    shown = written
    void shell.setMenu(commands).catch(() => {})
  }
  const sendSoon = (): void => {
    if (!pending) setTimeout(send, 60)
    pending = true
  }
  whenCommandsChange(sendSoon)
  sendSoon()
  onShell((event) => {
    const wanted = event.type === 'command' ? findCommand(event.id) : null
    if (wanted) runCommand(wanted)
  })
}
