import type { ReactNode } from 'react'
import type { TouchedPassage } from '../../../../shared/pages'
import { counted } from '../../../ui/words'
import styles from './TouchedPassages.module.css'

const heads: Record<TouchedPassage['state'], { title: string; note: string }> = {
  lost: {
    title: 'Lost their place',
    note: 'The newest copy no longer has these words. They still stand in the copy they were marked in.',
  },
  'changed-around': {
    title: 'In paragraphs that changed',
    note: 'The words are still there; what stands around them is not the same.',
  },
  'left-behind': { title: 'Left with the older copy', note: '' },
}

/** What a person marked and what drafts cite, where the newest copy has other words: what needs somebody first. */
export function TouchedPassages({
  touched,
  children,
}: {
  touched: TouchedPassage[]
  children: (passage: TouchedPassage) => ReactNode
}) {
  return (Object.keys(heads) as TouchedPassage['state'][]).map((state) => {
    const passages = touched.filter((passage) => passage.state === state)
    if (passages.length === 0) return null
    const { title, note } = heads[state]
    return (
      <section key={state} className={styles.section} aria-label={title}>
        <h3 className={styles.title}>
          {title} <span className={styles.count}>{counted(passages.length, 'passage')}</span>
        </h3>
        {note && <p className={styles.note}>{note}</p>}
        <ul>{passages.map(children)}</ul>
      </section>
    )
  })
}
