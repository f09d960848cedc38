import type { EditorState } from '@tiptap/pm/state'
import type { Grade } from '../../../../shared/domain/checks'
import type { CheckedQuote } from '../../../../shared/pages'
import { checksIn, type PlacedCheck } from '../extensions/CheckMarks'

/** True when a person has to look at it, and has not said why it stays. */
export function needsPerson({ grade, reason }: CheckedQuote): boolean {
  return reason === null && worrying.has(grade)
}

/** True when there is something to say about it beyond that it matches. */
export function hasCard(checked: CheckedQuote): boolean {
  return checked.grade !== 'exact' || (checked.quoteId === null && checked.match !== null)
}

/** The next one that needs a person after a position, or the one before it; round at the ends. */
export function problemFrom(state: EditorState, pos: number, step: 1 | -1): PlacedCheck | null {
  const problems = checksIn(state).filter(({ checked }) => needsPerson(checked))
  const beyond =
    step === 1 ? problems.find(({ from }) => from > pos) : problems.findLast(({ to }) => to < pos)
  return beyond ?? problems.at(step === 1 ? 0 : -1) ?? null
}

/** The checked string that a position stands in; the innermost, when one quotes another. */
export function checkAt(state: EditorState, pos: number): PlacedCheck | null {
  const around = checksIn(state, pos, pos).filter(({ from, to }) => from <= pos && pos <= to)
  return around.sort((one, other) => one.to - one.from - (other.to - other.from))[0] ?? null
}

const worrying = new Set<Grade>(['changed', 'elsewhere', 'other-speaker', 'not-found'])
