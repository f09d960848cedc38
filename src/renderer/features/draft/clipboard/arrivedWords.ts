import { getChangedRanges } from '@tiptap/core'
import { PluginKey, type EditorState, type StateField, type Transaction } from '@tiptap/pm/state'

/** A stretch of the draft. */
export interface Stretch {
  from: number
  to: number
}

/** What came in from elsewhere and was not looked at yet, where it stands by now. */
export const arrivedKey = new PluginKey<Stretch[]>('arrivedWords')

export function arrivedWords(state: EditorState): Stretch[] {
  return arrivedKey.getState(state) ?? []
}

/** Says in a transaction that what came in was looked at. */
export function forgetArrived(tr: Transaction): Transaction {
  return tr.setMeta(arrivedKey, [])
}

/** A transaction that notes what some others brought in; null when they brought nothing. */
export function noteArrived(
  transactions: readonly Transaction[],
  state: EditorState,
): Transaction | null {
  const came = transactions.find((tr) => tr.docChanged && isFromClipboard(tr))
  if (!came) return null
  const fresh = getChangedRanges(came)
    .map(({ newRange }) => newRange)
    .filter(({ from, to }) => from < to)
  return fresh.length > 0 ? state.tr.setMeta(arrivedKey, [...arrivedWords(state), ...fresh]) : null
}

/** Keeps the stretches in place while the draft is edited. */
export const arrivedField: StateField<Stretch[]> = {
  init: () => [],
  apply(tr, arrived) {
    const told = tr.getMeta(arrivedKey) as Stretch[] | undefined
    if (told) return told
    if (arrived.length === 0 || !tr.docChanged) return arrived
    return arrived
      .map(({ from, to }) => ({ from: tr.mapping.map(from, 1), to: tr.mapping.map(to, -1) }))
      .filter(({ from, to }) => from < to)
  },
}

function isFromClipboard(tr: Transaction): boolean {
  const from = tr.getMeta('uiEvent') as unknown
  return from === 'paste' || from === 'drop'
}
