import type { ReactNode } from 'react'
import type { Span } from '../../shared/domain/spans'
import styles from './MarkedWords.module.css'

/** Words with some of them marked. Spans are in order, and count from the first character. */
export function MarkedWords({
  words,
  marked,
  calm = false,
}: {
  words: string
  marked: Span[]
  calm?: boolean
}): ReactNode {
  const parts: ReactNode[] = []
  let done = 0
  for (const { start, end } of marked) {
    if (start < done) continue
    parts.push(words.slice(done, start))
    parts.push(
      <mark key={start} className={calm ? styles.calm : styles.marked}>
        {words.slice(start, end)}
      </mark>,
    )
    done = end
  }
  return [...parts, words.slice(done)]
}
