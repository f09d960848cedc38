import { flushSync } from 'react-dom'
import { act } from '../../api/act'
import { api } from '../../api/core'
import type { Silence } from '../../../shared/domain/flags'
import type { Passage } from '../../../shared/pages'
import { addToast } from '../../state/toasts'
import { findingFrom, findingsAt, findingsIn, isQuote, type Finding } from './check/findings'
import { relinkQuote, repairQuote, takeSuggestion } from './check/repairQuote'
import { openDraftNow, showCard, showSource, useWriting } from './writing'
import type { PlacedCheck } from './extensions/CheckMarks'

/** The finding that is meant: the one whose card is shown, else the one at the caret. */
export function findingInHand(): Finding | null {
  const open = openDraftNow()
  if (!open) return null
  const { card } = useWriting.getState()
  const { state } = open.editor
  return (card && whereNow(card)) ?? findingsAt(state, state.selection.head)[0] ?? null
}

/** Gives the words in hand what the source or the suggestion has. Answers whether there was anything to mend. */
export function mendHere(): boolean {
  const finding = findingInHand()
  const { editor } = openDraftNow() ?? {}
  if (!finding || !editor) return false
  const { state } = editor
  const tr = isQuote(finding) ? repairQuote(state, finding) : takeSuggestion(state, finding)
  if (!tr) return false
  editor.view.dispatch(tr)
  editor.view.focus()
  showCard(null)
  return true
}

/** Ties the quotation in hand to the passage where its words were found. Answers whether there is one. */
export function relinkHere(): boolean {
  const finding = findingInHand()
  if (!finding || !isQuote(finding) || !finding.found.match) return false
  void relinkTo(finding, finding.found.match)
  return true
}

async function relinkTo(check: PlacedCheck, match: Passage): Promise<void> {
  const quoteId = await act(
    api.quotes.pull(match.versionId, { start: match.start, end: match.end }),
  )
  const { editor } = openDraftNow() ?? {}
  const now = whereNow(check)
  const tr = quoteId && editor && now && isQuote(now) && relinkQuote(editor.state, now, quoteId)
  if (!tr || !editor) return
  editor.view.dispatch(tr)
  editor.view.focus()
  showCard(null)
}

/** Asks in the card why the finding in hand stays as it is. Answers whether there is one to keep. */
export function keepHere(): boolean {
  const finding = findingInHand()
  if (!finding || finding.found.reason !== null) return false
  showCard(finding)
  useWriting.setState({ isReasoning: true })
  return true
}

/** Remembers that the quoted words in hand are no quotation. Answers whether there are any. */
export function notAQuotationHere(): boolean {
  const finding = findingInHand()
  if (!finding || !isQuote(finding) || finding.found.reason !== null) return false
  void silence(finding, 'not-a-quotation', 'Not a quotation')
  return true
}

/** Says why a finding stays as it is, in all drafts of the story. */
export function keepAsItIs(finding: Finding, reason: string): void {
  void silence(finding, isQuote(finding) ? 'kept' : finding.found.kind, reason)
}

/** Takes a person's reason back: what was silenced is brought up again. */
export function lookAgain(finding: Finding): void {
  void silence(finding, silenceOf(finding), null)
}

async function silence(finding: Finding, kind: Silence, reason: string | null): Promise<void> {
  const open = openDraftNow()
  if (!open) return
  const about = isQuote(finding) ? finding.found.text : finding.found.about
  const done = await act(api.checks.silence(open.draftId, kind, about, reason).then(() => true))
  if (!done) return
  showCard(null)
  open.editor.view.focus()
  if (reason === null) return
  addToast(kind === 'not-a-quotation' ? 'Kept as no quotation.' : 'Kept, with your reason.', {
    action: { title: 'Undo', run: () => void silence(finding, kind, null) },
  })
}

function silenceOf(finding: Finding): Silence {
  if (!isQuote(finding)) return finding.found.kind
  return finding.found.grade === 'not-a-quotation' ? 'not-a-quotation' : 'kept'
}

/** Shows beside the draft the passage that a quotation matches, or that a flag was held against. */
export function showMatch(finding: Finding): boolean {
  const passage = passageOf(finding)
  if (!passage) return false
  const { articleId, versionId, start, end } = passage
  showSource({ articleId, versionId, passage: { start, end } })
  return true
}

export function passageOf(finding: Finding): Passage | null {
  return isQuote(finding) ? finding.found.match : finding.found.passage
}

/** Opens the newest copy of the source in which a quotation was found. */
export function showNewestCopy({ found }: PlacedCheck): void {
  if (found.match) showSource({ articleId: found.match.articleId, versionId: null, passage: null })
}

/** Goes to the next finding that needs a person, or the one before. */
export function stepFinding(step: 1 | -1): void {
  const { editor } = openDraftNow() ?? {}
  if (!editor) return
  const { card } = useWriting.getState()
  const inHand = card && whereNow(card)
  const next = findingFrom(editor.state, { pos: editor.state.selection.head, inHand }, step)
  if (next) goToFinding(next)
  else addToast('Nothing in this draft needs you.')
}

/** Puts the caret into the words and shows their card. */
export function goToFinding(finding: Finding): void {
  const { editor } = openDraftNow() ?? {}
  const now = whereNow(finding)
  if (!editor || !now) return
  // At once, and not with the next frame: a key that follows may open the card's own field, which keeps the focus then.
  flushSync(() => useWriting.setState({ tab: 'write' }))
  editor.view.focus()
  editor
    .chain()
    .setTextSelection(Math.min(now.from + 1, now.to))
    .scrollIntoView()
    .run()
  showCard(now)
}

/** Where a finding stands by now; null when it is gone or was looked at anew. */
function whereNow({ found }: Finding): Finding | null {
  const { editor } = openDraftNow() ?? {}
  if (!editor) return null
  return findingsIn(editor.state).find((other) => other.found === found) ?? null
}
