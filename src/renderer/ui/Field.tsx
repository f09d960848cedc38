import { useId, type ComponentProps, type ReactNode } from 'react'
import { classes } from './classes'
import styles from './Field.module.css'

/** A labelled line to type into, with quiet words beneath. */
export function Field({
  label,
  note,
  problem = null,
  className,
  ...rest
}: ComponentProps<'input'> & { label: string; note?: ReactNode; problem?: string | null }) {
  const id = useId()
  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        aria-describedby={`${id}-note`}
        aria-invalid={problem !== null}
        autoComplete="off"
        spellCheck={false}
        {...rest}
      />
      <p id={`${id}-note`} className={problem ? styles.problem : styles.note}>
        {problem ?? note}
      </p>
    </div>
  )
}

/** The same for more than a line. */
export function TextField({
  label,
  note,
  ...rest
}: ComponentProps<'textarea'> & { label: string; note?: ReactNode }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea id={id} className={styles.input} aria-describedby={`${id}-note`} {...rest} />
      <p id={`${id}-note`} className={styles.note}>
        {note}
      </p>
    </div>
  )
}

/** A labelled choice of a few. */
export function Choice<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string
  value: Value
  choices: [Value, string][]
  onChoose: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onChoose(event.target.value as Value)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
