import { useMemo, useState } from 'react'
import type { ComparedBlock } from '../../../../shared/domain/versions/compareTexts'
import { classes } from '../../../ui/classes'
import { counted } from '../../../ui/words'
import styles from './ComparedText.module.css'

/** Paragraphs that are the same are folded from so many on, all but the one next to a change. */
const FOLDED_FROM = 3

/** The newer copy with what changed in it: struck what went, underlined what came, signs in the margin for whole paragraphs. */
export function ComparedText({ blocks }: { blocks: ComparedBlock[] }) {
  const runs = useMemo(() => runsOf(blocks), [blocks])
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  return (
    <div className={styles.text} role="region" aria-label="What changed">
      {runs.map(({ first, last, isFolded }) =>
        isFolded && !unfolded.has(first) ? (
          <button
            key={first}
            type="button"
            className={styles.folded}
            onClick={() => setUnfolded(new Set([...unfolded, first]))}
          >
            {counted(last - first + 1, 'paragraph')} the same
          </button>
        ) : (
          blocks
            .slice(first, last + 1)
            .map((block, index) => <Paragraph key={first + index} block={block} />)
        ),
      )}
    </div>
  )
}

const signs = { same: '', changed: '', added: '+', removed: '−' } as const
const names = { same: null, changed: 'Changed', added: 'Added', removed: 'Removed' } as const

function Paragraph({ block }: { block: ComparedBlock }) {
  const { kind, type, moved, parts } = block
  const name = [names[kind], moved && 'moved'].filter(Boolean).join(', ')
  return (
    <div
      className={classes(styles.paragraph, styles[kind], type === 'heading' && styles.heading)}
      role="group"
      aria-label={name || undefined}
    >
      <span className={styles.sign} aria-hidden>
        {signs[kind]}
      </span>
      {moved && (
        <span className={styles.moved}>{kind === 'changed' ? 'Moved and changed' : 'Moved'}</span>
      )}
      <p>
        {parts.map(({ kind: change, text }, index) => {
          const key = `${index} ${change}`
          if (change === 'removed') return <del key={key}>{text}</del>
          if (change === 'added') return <ins key={key}>{text}</ins>
          return <span key={key}>{text}</span>
        })}
      </p>
    </div>
  )
}

interface Run {
  first: number
  last: number
  isFolded: boolean
}

/** Stretches of the text: what changed, with one paragraph around it, and what may be folded. */
function runsOf(blocks: ComparedBlock[]): Run[] {
  const isPlain = (index: number) => blocks[index]?.kind === 'same' && !blocks[index].moved
  const isNear = (index: number) =>
    !isPlain(index) ||
    (index > 0 && !isPlain(index - 1)) ||
    (index + 1 < blocks.length && !isPlain(index + 1))
  const runs: Run[] = []
  for (let index = 0; index < blocks.length; index++) {
    const last = runs.at(-1)
    const folds = !isNear(index)
    if (last && last.isFolded === folds) last.last = index
    else runs.push({ first: index, last: index, isFolded: folds })
  }
  return runs.map((run) => ({
    ...run,
    isFolded: run.isFolded && run.last - run.first + 1 >= FOLDED_FROM,
  }))
}
