import { useState, type KeyboardEvent } from 'react'
import { checkNoteWords, gradeWords, grades } from '../../../shared/domain/checks'
import { flagKinds, flagWords } from '../../../shared/domain/flags'
import { Button } from '../../ui/Button'
import { listKeys } from '../../ui/listKeys'
import { isQuote, type Finding } from './check/findings'
import { FlagSign } from './FlagSign'
import { GradeLine } from './GradeLine'
import { goToFinding, lookAgain } from './mending'
import styles from './DraftSide.module.css'

/** Findings to go to, in reading order; arrows go through them. Many can be narrowed to a kind, and only some are drawn. */
export function FindingList({ findings, label }: { findings: Finding[]; label: string }) {
  const [wanted, setWanted] = useState('all')
  const [most, setMost] = useState(page)
  const kinds = kindsOf(findings)
  // What was wanted may all be mended by now.
  const chosen = kinds.some(({ name }) => name === wanted) ? wanted : 'all'
  const isOf = (finding: Finding) =>
    chosen === 'all' ||
    (chosen === 'quotes' && isQuote(finding)) ||
    (chosen === 'flags' && !isQuote(finding)) ||
    chosen === kindOf(finding)
  const narrowed = findings.filter(isOf)
  const left = narrowed.length - most
  return (
    <>
      {findings.length > few && kinds.length > 3 && (
        <select
          className={styles.filter}
          aria-label={`${label}: which`}
          value={chosen}
          onChange={(event) => {
            setWanted(event.target.value)
            setMost(page)
          }}
        >
          {kinds.map(({ name, words, count }) => (
            <option key={name} value={name}>
              {words} ({count})
            </option>
          ))}
        </select>
      )}
      <ul onKeyDown={walk}>
        {narrowed.slice(0, most).map((finding, index) => (
          <Row key={`${index} ${kindOf(finding)} ${finding.found.text}`} finding={finding} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="plain" onClick={() => setMost(most + page)}>
          Show {Math.min(left, page)} more of {left.toLocaleString('en-GB')}
        </Button>
      )}
    </>
  )
}

function Row({ finding }: { finding: Finding }) {
  const { found } = finding
  const why = found.reason ?? (isQuote(finding) ? null : finding.found.sentence)
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.card}
        data-finding
        onClick={() => goToFinding(finding)}
      >
        <span className={styles.quoted}>{isQuote(finding) ? `“${found.text}”` : found.text}</span>
        <span className={styles.verdict}>
          {isQuote(finding) ? (
            <GradeLine grade={finding.found.grade} />
          ) : (
            <FlagSign kind={finding.found.kind} />
          )}
          <span className={styles.title}>{titleOf(finding)}</span>
        </span>
        {why !== null && <span className={styles.why}>{why}</span>}
      </button>
      {found.reason !== null && (
        <Button look="plain" className={styles.back} onClick={() => lookAgain(finding)}>
          Take back
        </Button>
      )}
    </li>
  )
}

function titleOf(finding: Finding): string {
  if (!isQuote(finding)) return flagWords[finding.found.kind]
  const { grade, notes } = finding.found
  const [note] = notes
  const isGood = grade === 'exact' || grade === 'typography' || grade === 'permitted'
  return note && isGood ? checkNoteWords[note] : gradeWords[grade]
}

function kindOf(finding: Finding): string {
  return isQuote(finding) ? finding.found.grade : finding.found.kind
}

/** What the list can be narrowed to, with how many of each. */
function kindsOf(findings: Finding[]): { name: string; words: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const kind = kindOf(finding)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const quotes = findings.filter(isQuote).length
  return [
    { name: 'all', words: 'Everything', count: findings.length },
    { name: 'quotes', words: 'All quotes', count: quotes },
    { name: 'flags', words: 'All flags', count: findings.length - quotes },
    ...grades.map((grade) => ({
      name: grade,
      words: gradeWords[grade],
      count: counts.get(grade) ?? 0,
    })),
    ...flagKinds.map((kind) => ({
      name: kind,
      words: flagWords[kind],
      count: counts.get(kind) ?? 0,
    })),
  ].filter(({ count }) => count > 0)
}

/** Arrows, Home and End lead from one to the next. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')]
  const index = rows.findIndex((row) => row === document.activeElement)
  const to = index < 0 ? null : listKeys(event, index, rows.length)
  if (to !== null) rows[to]?.focus()
}

/** How many are drawn at once, and from how many on they can be narrowed. */
const page = 60
const few = 8
