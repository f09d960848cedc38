import { toggleChosen, useEntityLines, type LineKey } from './entityLines'
import styles from './ChooseBox.module.css'

/** Says that something is somebody else's. */
export function ChooseBox({
  line,
  label,
  tabIndex = 0,
}: {
  line: LineKey
  label: string
  tabIndex?: number
}) {
  const isChosen = useEntityLines(({ chosen }) => chosen.has(line))
  return (
    <span className={styles.box}>
      <input
        type="checkbox"
        aria-label={label}
        title={label}
        checked={isChosen}
        tabIndex={tabIndex}
        onChange={() => toggleChosen(line)}
      />
    </span>
  )
}
