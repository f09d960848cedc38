import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './Kbd'
import styles from './Menu.module.css'

/** What a menu offers; `null` draws a line. */
export type MenuLine = {
  title: string
  run: () => void
  keys?: string | null
  isChosen?: boolean
  isDisabled?: boolean
} | null

/** A button that opens a list of things to do. */
export function Menu({
  trigger,
  lines,
  align = 'start',
}: {
  trigger: ReactElement<Record<string, unknown>>
  lines: MenuLine[]
  align?: 'start' | 'end'
}) {
  const hasChoice = lines.some((line) => line?.isChosen !== undefined)
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} align={align}>
          <Base.Popup className={styles.menu}>
            {lines.map((line, index) =>
              line === null ? (
                <Base.Separator key={`line ${index}`} className={styles.line} />
              ) : (
                <Base.Item
                  key={line.title}
                  className={styles.item}
                  disabled={line.isDisabled ?? false}
                  onClick={line.run}
                >
                  {hasChoice && <Mark shown={line.isChosen ?? false} />}
                  <span className={styles.words}>
                    {line.title}
                    {line.isChosen && <span className="spoken"> (chosen)</span>}
                  </span>
                  {line.keys && <Kbd keys={line.keys} plain />}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Mark({ shown }: { shown: boolean }): ReactNode {
  return <span className={styles.mark}>{shown && <Check size={13} aria-hidden />}</span>
}
