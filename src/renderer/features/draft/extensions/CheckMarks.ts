import { Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { CheckedQuote } from '../../../../shared/pages'

/** A checked string where it stands now; it moves with the words while they are edited. */
export interface PlacedCheck {
  from: number
  to: number
  checked: CheckedQuote
}

/** What one passage's check found, to be drawn in place of what was there. */
export interface FreshChecks {
  from: number
  to: number
  checks: PlacedCheck[]
}

const checkMarksKey = new PluginKey<DecorationSet>('checkMarks')

/** Underlines each quoted string by how it compares with the stored sources. */
export const CheckMarks = Extension.create({
  name: 'checkMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: checkMarksKey,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, marks) {
            const mapped = tr.docChanged ? marks.map(tr.mapping, tr.doc) : marks
            const fresh = tr.getMeta(checkMarksKey) as FreshChecks[] | undefined
            return fresh ? draw(tr, mapped, fresh) : mapped
          },
        },
        props: {
          decorations: (state) => checkMarksKey.getState(state),
        },
      }),
    ]
  },
})

/** A transaction that draws fresh results; it changes no word and is no step of undo. */
export function drawChecks(tr: Transaction, fresh: FreshChecks[]): Transaction {
  return tr.setMeta(checkMarksKey, fresh).setMeta('addToHistory', false)
}

/** All checked strings in reading order, or those that touch a stretch. */
export function checksIn(state: EditorState, from?: number, to?: number): PlacedCheck[] {
  const marks = checkMarksKey.getState(state) ?? DecorationSet.empty
  return marks
    .find(from, to)
    .map((mark) => ({
      from: mark.from,
      to: mark.to,
      checked: (mark.spec as { checked: CheckedQuote }).checked,
    }))
    .sort((one, other) => one.from - other.from)
}

function draw(tr: Transaction, marks: DecorationSet, fresh: FreshChecks[]): DecorationSet {
  let drawn = marks
  for (const { from, to, checks } of fresh) {
    const stale = drawn.find(from, to)
    if (stale.length > 0) drawn = drawn.remove(stale)
    if (checks.length > 0) drawn = drawn.add(tr.doc, checks.map(underline))
  }
  return drawn
}

function underline({ from, to, checked }: PlacedCheck): Decoration {
  const kept = checked.reason !== null
  return Decoration.inline(
    from,
    to,
    { class: `checked ${kept ? 'kept' : checked.grade}` },
    { checked, inclusiveStart: false, inclusiveEnd: false },
  )
}
