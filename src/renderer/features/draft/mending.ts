import { act } from '../../api/act'
import { api } from '../../api/core'
import type { Passage } from '../../../shared/pages'
import { addToast } from '../../state/toasts'
import { checkAt, hasCard, problemFrom } from './check/problems'
import { relinkQuote, repairQuote } from './check/repairQuote'
import { openDraftNow, showCard, showSource, useWriting } from './writing'
import { checksIn, type PlacedCheck } from './extensions/CheckMarks'

/** The checked string that is meant: the one whose card is shown, else the one at the caret. */
export function checkInHand(): PlacedCheck | null {
  const open = openDraftNow()
  if (!open) return null
  const { card } = useWriting.getState()
  return (card && whereNow(card)) ?? checkAt(open.editor.state, open.editor.state.selection.head)
}

/** Gives the quotation in hand the source's words. Answers whether there was anything to mend. */
export function repairHere(): boolean {
  const check = checkInHand()
  const { editor } = openDraftNow() ?? {}
  const tr = check && editor && repairQuote(editor.state, check)
  if (!tr || !editor) return false
  editor.view.dispatch(tr)
  editor.view.focus()
  showCard(null)
  return true
}

/** Ties the quotation in hand to the passage where its words were found. Answers whether there is one. */
export function relinkHere(): boolean {
  const check = checkInHand()
  const match = check?.checked.match
  if (!check || !match) return false
  void relinkTo(check, match)
  return true
}

async function relinkTo(check: PlacedCheck, match: Passage): Promise<void> {
  const quoteId = await act(
    api.quotes.pull(match.versionId, { start: match.start, end: match.end }),
  )
  const { editor } = openDraftNow() ?? {}
  const now = whereNow(check)
  const tr = quoteId && editor && now && relinkQuote(editor.state, now, quoteId)
  if (!tr || !editor) return
  editor.view.dispatch(tr)
  editor.view.focus()
  showCard(null)
}

/** Says why a quotation stays as it is, or with null takes that back. */
export async function keepAsItIs(
  check: PlacedCheck,
  kind: 'not-a-quotation' | 'kept',
  reason: string | null,
): Promise<void> {
  const open = openDraftNow()
  if (!open) return
  const { text } = check.checked
  const done = await act(api.checks.silence(open.draftId, kind, text, reason).then(() => true))
  if (!done) return
  open.check.forget(text)
  showCard(null)
  open.editor.view.focus()
  if (reason !== null)
    addToast('Kept as it is, with your reason.', {
      action: { title: 'Undo', run: () => void keepAsItIs(check, kind, null) },
    })
}

/** Shows the passage that a quotation matches, beside the draft. */
export function showMatch({ checked }: PlacedCheck): boolean {
  if (!checked.match) return false
  const { articleId, versionId, start, end } = checked.match
  showSource({ articleId, versionId, passage: { start, end } })
  return true
}

/** Goes to the next quotation that needs a person, or the one before. */
export function stepProblem(step: 1 | -1): void {
  const { editor } = openDraftNow() ?? {}
  if (!editor) return
  const problem = problemFrom(editor.state, editor.state.selection.head, step)
  if (problem) goToCheck(problem)
  else addToast('No quote in this draft needs you.')
}

/** Puts the caret into a checked string and shows its card. */
export function goToCheck(check: PlacedCheck): void {
  const { editor } = openDraftNow() ?? {}
  const now = whereNow(check)
  if (!editor || !now) return
  useWriting.setState({ tab: 'write' })
  editor
    .chain()
    .focus(now.from + 1, { scrollIntoView: true })
    .run()
  showCard(hasCard(now.checked) ? now : null)
}

/** Where a checked string stands by now; null when it is gone or was checked anew. */
function whereNow({ checked }: PlacedCheck): PlacedCheck | null {
  const { editor } = openDraftNow() ?? {}
  if (!editor) return null
  return checksIn(editor.state).find((other) => other.checked === checked) ?? null
}
