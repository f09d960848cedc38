import { allCommands, commandContext, type CommandContext } from './command'
import { isPressed } from './keys'

/** Runs the command whose keys are pressed, if it can be done now; every other key goes where it would. */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (
      event.defaultPrevented ||
      event.isComposing ||
      (event.repeat && !event.key.startsWith('Arrow'))
    )
      return
    const pressed = allCommands().filter(({ keys }) => keys !== null && isPressed(keys, event))
    if (pressed.length === 0) return
    const context = commandContext()
    const wanted = pressed.find((command) => isOpen(command, context))
    if (!wanted) return
    event.preventDefault()
    void wanted.run(context)
  })
}

function isOpen(
  command: { when(context: CommandContext): boolean; whileTyping: boolean },
  context: CommandContext,
): boolean {
  if (context.isDialogOpen) return false
  if (context.isTyping && !command.whileTyping) return false
  return command.when(context)
}
