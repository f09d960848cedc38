import type { ComponentProps, ReactNode } from 'react'
import type { Command } from '../commands/command'
import { runCommand } from '../commands/command'
import { keysForAria } from '../commands/keys'
import { classes } from './classes'
import { Hint } from './Hint'
import { Kbd } from './Kbd'
import styles from './Button.module.css'

type Look = 'plain' | 'raised' | 'primary' | 'danger'

/** A button with a word on it. */
export function Button({
  look = 'raised',
  className,
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return (
    <button type="button" className={classes(styles.button, styles[look], className)} {...rest} />
  )
}

/** A small button that has the key on it that presses it. */
export function KeyButton({
  keys,
  children,
  className,
  ...rest
}: ComponentProps<'button'> & { keys: string }) {
  return (
    <button
      type="button"
      className={classes(styles.withKey, className)}
      aria-keyshortcuts={keysForAria(keys)}
      {...rest}
    >
      <Kbd keys={keys} /> {children}
    </button>
  )
}

/** A command as a button; its keys are shown on it, or as a hint. */
export function CommandButton({
  command,
  children,
  look = 'plain',
}: {
  command: Command
  children?: ReactNode
  look?: Look | 'key'
}) {
  const run = () => runCommand(command)
  if (look === 'key' && command.keys !== null)
    return (
      <KeyButton keys={command.keys} onClick={run}>
        {children ?? command.title}
      </KeyButton>
    )
  return (
    <Hint text={command.title} keys={command.keys}>
      <Button look={look === 'key' ? 'raised' : look} onClick={run}>
        {children ?? command.title}
      </Button>
    </Hint>
  )
}

/** A button that is a sign only: it needs a name. */
export function IconButton({
  name,
  keys = null,
  children,
  className,
  ...rest
}: ComponentProps<'button'> & { name: string; keys?: string | null }) {
  return (
    <Hint text={name} keys={keys}>
      <button type="button" aria-label={name} className={classes(styles.icon, className)} {...rest}>
        {children}
      </button>
    </Hint>
  )
}
