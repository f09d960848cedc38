import { ChevronDown } from 'lucide-react'
import { arrangeSuggestions, useReading } from '../../state/reading'
import { Menu } from '../../ui/Menu'
import { reviewKinds } from './queue'
import styles from './KindMenu.module.css'

/** Which kinds of suggestions are gone through, with how many wait of each. */
export function KindMenu() {
  const only = useReading(({ only }) => only)
  const waiting = useReading(({ waiting }) => waiting)
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={styles.kind}>
          {reviewKinds.find(({ kind }) => kind === only)!.title}
          <ChevronDown size={12} aria-hidden />
        </button>
      }
      lines={reviewKinds.map(({ kind, title }) => ({
        title: `${title} (${waiting.filter((suggestion) => kind === null || suggestion.kind === kind).length})`,
        isChosen: kind === only,
        run: () => arrangeSuggestions({ only: kind }),
      }))}
    />
  )
}
