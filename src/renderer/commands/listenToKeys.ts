import { allCommands, commandContext, isTextField } from './command'
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
    const isTyping = isTextField(document.activeElement)
    const pressed = allCommands().filter(
      ({ keys, whileTyping }) =>
        keys !== null && (whileTyping || !isTyping) && isPressed(keys, event),
    )
    if (pressed.length === 0) return
    const context = commandContext()
    const wanted = context.isDialogOpen ? null : pressed.find((command) => command.when(context))
    if (!wanted) return
    event.preventDefault()
    void wanted.run(context)
  })
}
