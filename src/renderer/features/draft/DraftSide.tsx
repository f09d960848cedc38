import { gradeWords, grades, type Grade } from '../../../shared/domain/checks'
import type { StoryId } from '../../../shared/domain/ids'
import { Section } from '../../ui/Section'
import { classes } from '../../ui/classes'
import { Kbd } from '../../ui/Kbd'
import { needsPerson } from './check/problems'
import { useWriting } from './writing'
import { nextProblem } from './draftCommands'
import type { PlacedCheck } from './extensions/CheckMarks'
import { goToCheck } from './mending'
import { SourcesUsed } from './SourcesUsed'
import styles from './DraftSide.module.css'

/** What to do next about this draft: its quotations by how they compare, and those that need a person. */
export function DraftSide({ storyId }: { storyId: StoryId }) {
  const checks = useWriting(({ checks }) => checks)
  const problems = checks.filter(({ checked }) => needsPerson(checked))
  const kept = checks.filter(({ checked }) => checked.reason !== null)
  const counts = countsOf(checks)
  return (
    <aside className={styles.side} aria-label="About this draft">
      <Section title="Quotes in this draft" aside={checks.length}>
        {checks.length === 0 ? (
          <p className={styles.note}>
            Words between quotation marks are compared with your sources while you write. Type{' '}
            <kbd className={styles.at}>@</kbd> to quote somebody.
          </p>
        ) : (
          <ul className={styles.counts} data-counts>
            {counts.map(({ name, words, count, check }) => (
              <li key={name}>
                <button type="button" className={styles.count} onClick={() => goToCheck(check)}>
                  <Underline grade={name} />
                  <span className={styles.words}>{words}</span>
                  <span className={styles.number}>{count}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {problems.length > 0 && (
        <Section title="Need you" aside={<Kbd keys={nextProblem.keys!} plain />}>
          <Cards checks={problems} />
        </Section>
      )}
      {kept.length > 0 && (
        <Section title="Kept as they are" aside={kept.length}>
          <Cards checks={kept} />
        </Section>
      )}
      <SourcesUsed storyId={storyId} />
    </aside>
  )
}

/** The line that stands under such words. */
function Underline({ grade }: { grade: Grade }) {
  const look = classes(styles.mark, styles[grade])
  if (grade !== 'changed' && grade !== 'not-found') return <span className={look} aria-hidden />
  return (
    <svg className={look} viewBox="0 0 16 5" aria-hidden>
      <path d="M0 4 l2-3 l2 3 l2-3 l2 3 l2-3 l2 3 l2-3 l2 3" />
    </svg>
  )
}

function Cards({ checks }: { checks: PlacedCheck[] }) {
  return (
    <ul>
      {checks.map((check) => (
        <li key={`${check.from} ${check.checked.text}`}>
          <button type="button" className={styles.card} onClick={() => goToCheck(check)}>
            <span className={styles.quoted}>“{check.checked.text}”</span>
            <span className={styles.verdict}>
              {check.checked.reason ?? gradeWords[check.checked.grade]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface Count {
  name: Grade
  words: string
  count: number
  /** The first of them, to go to. */
  check: PlacedCheck
}

function countsOf(checks: PlacedCheck[]): Count[] {
  const open = checks.filter(({ checked }) => checked.reason === null)
  return grades.flatMap((grade) => {
    const same = open.filter(({ checked }) => checked.grade === grade)
    return same[0]
      ? [{ name: grade, words: gradeWords[grade], count: same.length, check: same[0] }]
      : []
  })
}
