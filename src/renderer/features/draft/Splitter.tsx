import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { classes } from '../../ui/classes'
import styles from './Splitter.module.css'

/** Two columns with a line between them that can be dragged, or moved with the arrow keys. */
export function Splitter({
  isSplit,
  left,
  right,
}: {
  isSplit: boolean
  left: ReactNode
  right: ReactNode
}) {
  const whole = useRef<HTMLDivElement>(null)
  const [share, setShare] = useState(rememberedShare)

  function move(to: number): void {
    const next = Math.min(most, Math.max(least, to))
    setShare(next)
    localStorage.setItem(name, String(next))
  }

  function drag(event: PointerEvent): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, width } = whole.current!.getBoundingClientRect()
    move(((event.clientX - left) / width) * 100)
  }

  function press(event: KeyboardEvent): void {
    const step = { ArrowLeft: -2, ArrowRight: 2 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    move(share + step)
  }

  return (
    <div ref={whole} className={styles.whole}>
      <div
        className={classes(styles.left, isSplit && styles.beside)}
        style={isSplit ? { inlineSize: `${share}%` } : undefined}
      >
        {left}
      </div>
      {isSplit && (
        <>
          <div
            role="separator"
            aria-orientation="vertical"
            aria-label="Width of the draft"
            aria-valuenow={Math.round(share)}
            aria-valuemin={least}
            aria-valuemax={most}
            tabIndex={0}
            className={styles.line}
            onKeyDown={press}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
            onDoubleClick={() => move(usual)}
          />
          <div className={styles.right}>{right}</div>
        </>
      )}
    </div>
  )
}

const name = 'stet.draft.width'
const least = 35
const most = 70
const usual = 55

function rememberedShare(): number {
  const stored = Number(localStorage.getItem(name))
  return stored >= least && stored <= most ? stored : usual
}
