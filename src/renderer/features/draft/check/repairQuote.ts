import type { EditorState, Transaction } from '@tiptap/pm/state'
import { closeHistory } from '@tiptap/pm/history'
import { diffWordsWithSpace } from 'diff'
import type { Span } from '../../../../shared/domain/spans'
import type { PlacedCheck } from '../extensions/CheckMarks'

/**
 * Gives a quotation the source's words, in one step of undo: only what differs is replaced, so that bold stays bold
 * and the link stays a link. Null when there is nothing to mend, or the words stand in another paragraph each.
 */
export function repairQuote(state: EditorState, check: PlacedCheck): Transaction | null {
  const { repair, quoteId } = check.checked
  const inner = innerOf(state, check)
  if (repair === null || !inner) return null
  const { from, to } = inner
  // A step of undo of its own, whatever was typed just before.
  const tr = closeHistory(state.tr)
  if (repair.includes('\n') || !state.doc.resolve(from).sameParent(state.doc.resolve(to)))
    return null
  for (const { start, end, words } of replacements(textIn(state, from, to), repair).toReversed())
    replaceWords(tr, from + start, from + end, words)
  const link = state.schema.marks['sourcedQuote']
  const end = tr.mapping.map(to)
  if (link && quoteId) tr.addMark(from, end, link.create({ quoteId }))
  return tr.docChanged ? tr.scrollIntoView() : null
}

/** Ties a quotation's words to another quote, in one step of undo. */
export function relinkQuote(
  state: EditorState,
  check: PlacedCheck,
  quoteId: string,
): Transaction | null {
  const inner = innerOf(state, check)
  const link = state.schema.marks['sourcedQuote']
  if (!inner || !link) return null
  return closeHistory(state.tr)
    .removeMark(inner.from, inner.to, link)
    .addMark(inner.from, inner.to, link.create({ quoteId }))
}

/** Where the words within the quotation marks stand; null when they are not these words any more. */
export function innerOf(
  state: EditorState,
  { from, to, checked }: PlacedCheck,
): { from: number; to: number } | null {
  if (to > state.doc.content.size) return null
  const at = textIn(state, from, to).indexOf(checked.text)
  return at < 0 ? null : { from: from + at, to: from + at + checked.text.length }
}

/** The stretches of a text that differ from the wanted one, and what is to stand there. */
export function replacements(text: string, wanted: string): (Span & { words: string })[] {
  const found: (Span & { words: string })[] = []
  let at = 0
  let open: (Span & { words: string }) | null = null
  for (const { added, removed, value } of diffWordsWithSpace(text, wanted)) {
    if (!added && !removed) {
      at += value.length
      open = null
      continue
    }
    if (!open) found.push((open = { start: at, end: at, words: '' }))
    if (added) open.words += value
    else at = open.end = at + value.length
  }
  return found
}

function replaceWords(tr: Transaction, from: number, to: number, words: string): void {
  if (words === '') {
    tr.delete(from, to)
    return
  }
  // What is replaced lends its look; new words take on that of the word before them.
  const { nodeBefore, nodeAfter } = tr.doc.resolve(from)
  const marks = (from < to ? nodeAfter : nodeBefore)?.marks ?? []
  tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks))
}

// A paragraph's border takes two positions, so that a text over several of them still counts right.
function textIn(state: EditorState, from: number, to: number): string {
  return state.doc.textBetween(from, to, '\n\n', (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\u200B',
  )
}
