import type { KeyboardEvent } from 'react'
import { closeDialog } from '../state/dialog'
import { isPressed, keysForAria } from '../commands/keys'
import { Dialog } from './Dialog'
import { Kbd } from './Kbd'
import styles from './Choices.module.css'

/** One of a few; its letter chooses it, as do the arrows with Enter. */
export function Choices<Name extends string>({
  title,
  choices,
  chosen,
  onChoose,
}: {
  title: string
  choices: { name: Name; title: string; keys: string; note?: string }[]
  chosen: Name
  onChoose: (name: Name) => void
}) {
  function choose(name: Name): void {
    closeDialog()
    onChoose(name)
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const pressed = choices.find(({ keys }) => isPressed(keys, event.nativeEvent))
    if (pressed) {
      event.preventDefault()
      choose(pressed.name)
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const index = buttons.findIndex((button) => button === document.activeElement)
    buttons.at((index + step) % buttons.length)?.focus()
  }

  return (
    <Dialog title={title} width="narrow">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the buttons in it */}
      <div role="group" aria-label={title} className={styles.choices} onKeyDown={onKeyDown}>
        {choices.map(({ name, title, keys, note }) => (
          <button
            key={name}
            type="button"
            className={styles.choice}
            aria-pressed={name === chosen}
            aria-keyshortcuts={keysForAria(keys)}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog begins at what is chosen
            autoFocus={name === chosen}
            onClick={() => choose(name)}
          >
            <Kbd keys={keys} />
            <span className={styles.title}>{title}</span>
            {note && <span className={styles.note}>{note}</span>}
          </button>
        ))}
      </div>
    </Dialog>
  )
}
