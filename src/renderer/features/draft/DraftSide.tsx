import { gradeWords, grades, type Grade } from '../../../shared/domain/checks'
import type { StoryId } from '../../../shared/domain/ids'
import { Section } from '../../ui/Section'
import { Kbd } from '../../ui/Kbd'
import { isQuote, needsPerson, type Finding } from './check/findings'
import { useWriting } from './writing'
import { nextFinding } from './draftCommands'
import type { PlacedCheck } from './extensions/CheckMarks'
import { FindingList } from './FindingList'
import { GradeLine } from './GradeLine'
import { goToFinding } from './mending'
import { SourcesUsed } from './SourcesUsed'
import styles from './DraftSide.module.css'

/** What to do next about this draft: its quotations by how they compare, and what needs a person. */
export function DraftSide({ storyId }: { storyId: StoryId }) {
  const findings = useWriting(({ findings }) => findings)
  const problems = findings.filter(needsPerson)
  const kept = findings.filter(({ found }) => found.reason !== null)
  return (
    <aside className={styles.side} aria-label="About this draft">
      <Quotes checks={findings.filter(isQuote)} />
      <NeedYou problems={problems} isEmpty={findings.length === 0} />
      {kept.length > 0 && (
        <Section title="Kept as they are" aside={kept.length.toLocaleString('en-GB')}>
          <FindingList findings={kept} label="Kept as they are" />
        </Section>
      )}
      <SourcesUsed storyId={storyId} />
    </aside>
  )
}

function Quotes({ checks }: { checks: PlacedCheck[] }) {
  if (checks.length === 0)
    return (
      <Section title="Quotes in this draft" aside={0}>
        <p className={styles.note}>
          Words between quotation marks are compared with your sources while you write. Type{' '}
          <kbd className={styles.at}>@</kbd> to quote somebody.
        </p>
      </Section>
    )
  return (
    <Section title="Quotes in this draft" aside={checks.length.toLocaleString('en-GB')}>
      <ul className={styles.counts} data-counts>
        {countsOf(checks).map(({ grade, count, first }) => (
          <li key={grade}>
            <button type="button" className={styles.count} onClick={() => goToFinding(first)}>
              <GradeLine grade={grade} />
              <span className={styles.words}>{gradeWords[grade]}</span>
              <span className={styles.number}>{count.toLocaleString('en-GB')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NeedYou({ problems, isEmpty }: { problems: Finding[]; isEmpty: boolean }) {
  if (isEmpty) return null
  if (problems.length === 0)
    return (
      <Section title="Need you" aside={0}>
        <p className={styles.note}>Nothing. What was found is in order, or kept with a reason.</p>
      </Section>
    )
  return (
    <Section
      title="Need you"
      aside={
        <>
          <Kbd keys={nextFinding.keys!} plain /> · {problems.length.toLocaleString('en-GB')}
        </>
      }
    >
      <FindingList findings={problems} label="Need you" />
    </Section>
  )
}

interface Count {
  grade: Grade
  count: number
  /** To go to. */
  first: PlacedCheck
}

/** How many there are of each grade that occurs, those kept with a reason not counted. */
function countsOf(checks: PlacedCheck[]): Count[] {
  const open = checks.filter(({ found }) => found.reason === null)
  return grades.flatMap((grade) => {
    const same = open.filter(({ found }) => found.grade === grade)
    return same[0] ? [{ grade, count: same.length, first: same[0] }] : []
  })
}
