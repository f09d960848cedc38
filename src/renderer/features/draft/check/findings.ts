import type { EditorState } from '@tiptap/pm/state'
import type { Grade } from '../../../../shared/domain/checks'
import type { CheckedFlag, CheckedQuote } from '../../../../shared/pages'
import { checksIn, type PlacedCheck } from '../extensions/CheckMarks'
import { flagsIn, type PlacedFlag } from '../extensions/FlagMarks'
import { tieElsewhere } from './tieElsewhere'

/** What the checks found: how a quoted string compares with its source, or a flag. */
export type Finding = PlacedCheck | PlacedFlag

export function isQuote(finding: Finding): finding is PlacedCheck {
  return 'grade' in finding.found
}

/** True when a person has to look at it, and has not said why it stays. */
export function needsPerson({ found }: { found: CheckedQuote | CheckedFlag }): boolean {
  if (found.reason !== null) return false
  if (!('grade' in found)) return true
  return worrying.has(found.grade) || (found.notes.length > 0 && found.grade !== 'not-a-quotation')
}

/** True when there is something to say about it beyond that it matches. A silenced flag says nothing by itself. */
export function hasCard(state: EditorState, finding: Finding): boolean {
  if (!isQuote(finding)) return finding.found.reason === null
  if (tieElsewhere(state, finding)) return true
  const { grade, quoteId, match, notes } = finding.found
  return grade !== 'exact' || notes.length > 0 || (quoteId === null && match !== null)
}

/** Everything found, or what touches a stretch, in reading order; of two that begin together the wider one first. */
export function findingsIn(state: EditorState, from?: number, to?: number): Finding[] {
  return [...checksIn(state, from, to), ...flagsIn(state, from, to)].sort(
    (one, other) => one.from - other.from || other.to - one.to,
  )
}

/** The next one that needs a person after the one in hand or else the position; or the one before. Round at the ends. */
export function findingFrom(
  state: EditorState,
  { pos, inHand }: { pos: number; inHand: Finding | null },
  step: 1 | -1,
): Finding | null {
  const all = findingsIn(state)
  const at = inHand ? all.findIndex(({ found }) => found === inHand.found) : -1
  const [behind, before] =
    at >= 0
      ? [all.slice(at + 1), all.slice(0, at)]
      : [all.filter(({ from }) => from > pos), all.filter(({ to }) => to < pos)]
  const beyond = step === 1 ? behind.find(needsPerson) : before.findLast(needsPerson)
  const problems = all.filter(needsPerson)
  return beyond ?? problems.at(step === 1 ? 0 : -1) ?? null
}

/** What is found at a position, and has something to say: what needs a person first, then the innermost. */
export function findingsAt(state: EditorState, pos: number): Finding[] {
  return findingsIn(state, pos, pos)
    .filter((finding) => finding.from <= pos && pos <= finding.to && hasCard(state, finding))
    .sort(
      (one, other) =>
        Number(needsPerson(other)) - Number(needsPerson(one)) ||
        one.to - one.from - (other.to - other.from),
    )
}

const worrying = new Set<Grade>(['changed', 'elsewhere', 'other-speaker', 'not-found'])
