import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import styles from './Tabs.module.css'

/** A row of words, one of them chosen; arrows move along it. */
export function Tabs<Name extends string>({
  label,
  names,
  chosen,
  onChoose,
}: {
  label: string
  names: { name: Name; title: string; count?: number }[]
  chosen: Name
  onChoose: (name: Name) => void
}) {
  return (
    <ToggleGroup
      aria-label={label}
      className={styles.tabs}
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
