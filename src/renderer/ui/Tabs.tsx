import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { classes } from './classes'
import styles from './Tabs.module.css'

/** A row of words, one of them chosen; arrows move along it. Where room is scarce their counts stand under them. */
export function Tabs<Name extends string>({
  label,
  names,
  chosen,
  countsUnder = false,
  onChoose,
}: {
  label: string
  names: { name: Name; title: string; count?: number }[]
  chosen: Name
  countsUnder?: boolean
  onChoose: (name: Name) => void
}) {
  return (
    <ToggleGroup
      aria-label={label}
      className={classes(styles.tabs, countsUnder && styles.countsUnder)}
      value={[chosen]}
      onValueChange={(values) => values[0] && onChoose(values[0])}
    >
      {names.map(({ name, title, count }) => (
        <Toggle key={name} value={name} className={styles.tab}>
          {title}
          {count !== undefined && (
            <span className={styles.count}> {count.toLocaleString('en-GB')}</span>
          )}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
