import { combineTransactionSteps, getChangedRanges } from '@tiptap/core'
import type { Mark, Node } from '@tiptap/pm/model'
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'
import { closingMarks } from './closingMarks'

/**
 * The link's mark does not stretch by itself, so that words behind a quotation are not part of it. Within the quotation
 * marks they are, also at the very end: what is typed, pasted or replaced there belongs to the quote.
 */
export function keepLinkWhole(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      const tr = linkReplacedWords(transactions, before, state) ?? state.tr
      const link = linkOfCaret(state)
      if (link && !state.storedMarks)
        tr.setStoredMarks(link.addToSet(state.selection.$from.marks()))
      return tr.docChanged || tr.storedMarksSet ? tr : null
    },
  })
}

/** Links what took the place of linked words, or was put in among them. */
function linkReplacedWords(
  transactions: readonly Transaction[],
  before: EditorState,
  { doc, tr }: EditorState,
): Transaction | null {
  if (!transactions.some(({ docChanged }) => docChanged)) return null
  // Undo brings back exactly what was; what an input method composes has its link from the caret.
  if (transactions.some((step) => step.getMeta('history$') || step.getMeta('composition')))
    return null
  const change =
    transactions.length === 1
      ? transactions[0]!
      : combineTransactionSteps(before.doc, [...transactions])
  for (const { oldRange, newRange } of getChangedRanges(change)) {
    const { from, to } = newRange
    const $from = doc.resolve(from)
    const $to = doc.resolve(to)
    if (from === to || !$from.sameParent($to) || hasLink(doc, from, to)) continue
    const replaced =
      oldRange.from < oldRange.to ? linkOf(before.doc.resolve(oldRange.from).nodeAfter) : null
    const link = linkOf($from.nodeBefore) ?? replaced
    if (link && (linkOf($to.nodeAfter)?.eq(link) || isBeforeClosing($to.parent, $to.parentOffset)))
      tr.addMark(from, to, link)
  }
  return tr.docChanged ? tr : null
}

/** The link that typing takes on at the caret: at the end of linked words, before the closing mark. */
function linkOfCaret({ selection, doc }: EditorState): Mark | null {
  if (!selection.empty) return null
  const $caret = doc.resolve(selection.from)
  const link = linkOf($caret.nodeBefore)
  if (!link || linkOf($caret.nodeAfter)) return null
  return isBeforeClosing($caret.parent, $caret.parentOffset) ? link : null
}

function isBeforeClosing(parent: Node, offset: number): boolean {
  const reach = Math.min(parent.content.size, offset + 12)
  return closingMarks(parent.textBetween(offset, reach, undefined, '\u200B')) > 0
}

function hasLink(doc: Node, from: number, to: number): boolean {
  let found = false
  doc.nodesBetween(from, to, (node) => {
    found ||= linkOf(node) !== null
  })
  return found
}

function linkOf(node: Node | null): Mark | null {
  return node?.marks.find((mark) => mark.type.name === 'sourcedQuote') ?? null
}
