import type { DiffPart } from '../../../shared/domain/checks'
import { classes } from '../../ui/classes'
import styles from './WordDifference.module.css'

/**
 * From the draft's words to the source's: what is too much is struck, what is missing stands underlined. `fine`: single
 * characters, on a ground of their own, since a comma's line is not seen. `calm`: nothing of it is wrong.
 */
export function WordDifference({
  parts,
  look = 'loud',
}: {
  parts: DiffPart[]
  look?: 'loud' | 'fine' | 'calm'
}) {
  const fine = look === 'fine'
  return (
    <p className={classes(styles.words, styles[look])}>
      {inOrder(shortened(parts)).map(({ kind, text }, index) => {
        const key = `${index} ${kind}`
        if (kind === 'added')
          return (
            <del key={key} className={styles.tooMuch}>
              {fine ? shown(text) : text}
            </del>
          )
        if (kind === 'removed')
          return (
            <ins key={key} className={styles.missing}>
              {fine ? shown(text) : text}
            </ins>
          )
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}

/** Where words were exchanged: first what the draft has, then what the source has. */
function inOrder(parts: DiffPart[]): DiffPart[] {
  const ordered = [...parts]
  for (const [index, part] of ordered.entries()) {
    const next = ordered[index + 1]
    if (part.kind !== 'removed' || next?.kind !== 'added') continue
    ordered[index] = next
    ordered[index + 1] = part
  }
  return ordered
}

/** Long stretches that are the same are cut, so that what differs can be seen at once. */
function shortened(parts: DiffPart[]): DiffPart[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same' || part.text.length <= longest) return part
    const before = index > 0 ? part.text.slice(0, longest / 2).replace(/\S*$/, '') : ''
    const behind = index < parts.length - 1 ? part.text.slice(-longest / 2).replace(/^\S*/, '') : ''
    return { kind: 'same', text: `${before}…${behind}` }
  })
}

/** Signs without a shape get one. */
function shown(text: string): string {
  return text
    .replace(/\n/g, '↵')
    .replace(/\s/gu, '␣')
    .replace(/[\p{Cf}]/gu, '·')
}

const longest = 120
