import { combineTransactionSteps } from '@tiptap/core'
import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model'
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { closingLength } from '../../../../shared/domain/closingMarks'
import { openingMarksEnd } from './openingMarks'
import { replacedStretches, type Replaced } from './replacedStretches'

/**
 * The link's mark does not stretch by itself, so that words around a quotation are not part of it. Within the quotation
 * marks they are, also at the very ends: what is typed, pasted or replaced there belongs to the quote.
 */
export function keepLinkWhole(): Plugin {
  let composing: { before: Node; transactions: Transaction[] } | null = null
  return new Plugin({
    appendTransaction(transactions, before, state) {
      composing?.transactions.push(...transactions.filter(({ docChanged }) => docChanged))
      // A mark that is set while an input method composes would break off the composition.
      if (transactions.some((tr) => tr.getMeta('composition'))) return null
      const tr = linkReplacedWords(transactions, before.doc, state) ?? state.tr
      const link = linkOfCaret(state)
      if (link && !state.storedMarks)
        tr.setStoredMarks(link.addToSet(state.selection.$from.marks()))
      return tr.docChanged || tr.storedMarksSet ? tr : null
    },
    props: {
      handleDOMEvents: {
        compositionstart({ state }) {
          composing ??= { before: state.doc, transactions: [] }
          return false
        },
        compositionend(view) {
          setTimeout(() => linkComposed(view), afterComposition)
          return false
        },
      },
    },
  })

  /** What was composed is looked at once it is all there. */
  function linkComposed(view: EditorView): void {
    if (!composing || view.isDestroyed || view.composing) return
    const { before, transactions } = composing
    composing = null
    const tr = linkReplacedWords(transactions, before, view.state)
    // One step of undo with the words.
    if (tr) view.dispatch(tr.setMeta('appendedTransaction', transactions.at(-1)))
  }
}

/** Milliseconds in which the editor has read what was composed. */
const afterComposition = 60

/** Links what took the place of linked words, or was put in among them. */
function linkReplacedWords(
  transactions: readonly Transaction[],
  before: Node,
  { doc, tr }: EditorState,
): Transaction | null {
  if (!transactions.some(({ docChanged }) => docChanged)) return null
  // Undo brings back exactly what was.
  if (transactions.some((step) => step.getMeta('history$'))) return null
  const change =
    transactions.length === 1
      ? transactions[0]!
      : combineTransactionSteps(before, [...transactions])
  for (const replaced of replacedStretches(change)) {
    const part = linkedPart(replaced, before, doc)
    if (part) tr.addMark(part.from, part.to, part.link)
  }
  return tr.docChanged ? tr : null
}

/** Which part of what was put in belongs to a quotation, and to which; null when none does. */
function linkedPart(
  { oldFrom, oldTo, from, to }: Replaced,
  before: Node,
  doc: Node,
): { from: number; to: number; link: Mark } | null {
  if (from >= to) return null
  const $from = doc.resolve(from)
  const $to = doc.resolve(to)
  if (!$from.parent.isTextblock || !$from.sameParent($to) || hasLink(doc, from, to)) return null
  const left = linkOf($from.nodeBefore)
  const right = linkOf($to.nodeAfter)
  if (left && right && left.eq(right)) return { from, to, link: left }
  if (left && isBeforeClosing($to)) return { from, to, link: left }
  if (right && isAfterOpening($from)) return { from, to, link: right }
  if (oldFrom === oldTo) return null

  // What took the place of linked words is linked, as far as it stands within the quotation marks.
  const first = linkOf(before.resolve(oldFrom).nodeAfter)
  const last = linkOf(before.resolve(oldTo).nodeBefore)
  const text = doc.textBetween(from, to, undefined, '\u200B')
  const closing = text.search(closingMark)
  const isWithin = first !== null && last !== null && first.eq(last)
  if (isWithin && (closing < 0 || isBeforeClosing($to))) return { from, to, link: first }
  if (first && (!last || isWithin) && closing > 0) return { from, to: from + closing, link: first }
  const opened = openingMarksEnd(text)
  if (last && !first && opened > 0 && opened < text.length)
    return { from: from + opened, to, link: last }
  return null
}

/** The link that typing takes on at the caret: at either end of linked words, within the quotation marks. */
function linkOfCaret({ selection, doc }: EditorState): Mark | null {
  if (!selection.empty) return null
  const $caret = doc.resolve(selection.from)
  const left = linkOf($caret.nodeBefore)
  const right = linkOf($caret.nodeAfter)
  if (left) return !right && isBeforeClosing($caret) ? left : null
  return right && isAfterOpening($caret) ? right : null
}

// Not an apostrophe: no letter follows.
const closingMark = /[”"»«‹›」』]|(?<=\S)“|['’‘](?![\p{L}\p{N}])/u

/** How many code units of a text are looked at for quotation marks beside a place. */
const reach = 12

function isBeforeClosing({ parent, parentOffset }: ResolvedPos): boolean {
  const end = Math.min(parent.content.size, parentOffset + reach)
  return closingLength(parent.textBetween(parentOffset, end, undefined, '\u200B')) > 0
}

function isAfterOpening({ parent, parentOffset }: ResolvedPos): boolean {
  const start = Math.max(0, parentOffset - reach)
  const text = parent.textBetween(start, parentOffset, undefined, '\u200B')
  return text !== '' && openingMarksEnd(text) === text.length
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
