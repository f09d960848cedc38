import type { EditorState } from '@tiptap/pm/state'
import { act } from '../../api/act'
import { api } from '../../api/core'
import type { QuoteId } from '../../../shared/domain/ids'
import { openDraftNow, showSource, useWriting } from './writing'
import { quoteRunAt } from './extensions/SourcedQuote'
import { findingInHand, showMatch } from './mending'

/** Shows beside the draft where the words at the caret come from: the quote they are tied to, else what they match. Answers whether there is a passage. */
export function showPassageHere(): boolean {
  const { editor } = openDraftNow() ?? {}
  if (!editor) return false
  const finding = findingInHand()
  // What the check found is nearer to the words as they are now than what they were pulled from.
  if (finding && showMatch(finding)) return true
  const run = quoteRunAt(editor.state.doc, editor.state.selection.head)
  if (run) void showQuote(run.quoteId)
  return run !== null
}

/** A click on linked words or on their number shows their passage, where the source can be seen. */
export function showRunAt(state: EditorState, pos: number, event: MouseEvent): boolean {
  const number = event.target instanceof HTMLElement ? event.target.dataset['numberOf'] : undefined
  const quoteId = number ?? quoteRunAt(state.doc, pos)?.quoteId
  const isWanted = number !== undefined || useWriting.getState().isSplit
  if (quoteId && isWanted && state.selection.empty) void showQuote(quoteId)
  return false
}

/** Shows where a quote stands in its source. */
export async function showQuote(quoteId: string): Promise<void> {
  const row = await act(api.quotes.get(quoteId as QuoteId))
  if (!row) return
  const { articleId, versionId, start, end } = row.passage
  showSource({ articleId, versionId, passage: { start, end } })
}
