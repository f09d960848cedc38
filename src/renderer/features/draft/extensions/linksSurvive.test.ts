import {
  joinBackward,
  lift,
  setBlockType,
  splitBlock,
  toggleMark,
  wrapIn,
} from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { randomFrom } from '../../../../shared/domain/testing/randomFrom'
import { blockquote, draftOf, schema } from '../testing/draftSchema'
import { keepLinkWhole } from './keepLinkWhole'
import { tieOf } from './ties'

const written = [
  'Before it “[a|Nobody wrote it down. That was the point.]” said one.',
  'Bare [b|words without marks] and "[c|straight, isn’t it]," said another.',
  blockquote('[d|A whole paragraph of a block quotation]', 'and «[a|the first one again]» here'),
  'Plain words, and at the end “[e|the last]”',
] as const

/** Random editing: what was linked stays linked to the same quote, what was not is not, whatever is done beside it. */
test.each(Array.from({ length: 150 }, (_, seed) => seed + 1))(
  'links survive random editing (%i)',
  (seed) => {
    const random = randomFrom(seed)
    let state = EditorState.create({
      doc: draftOf(...written),
      plugins: [history(), keepLinkWhole()],
    })
    for (let step = 0; step < 40; step++) {
      const [name, edit] = edits[Math.floor(random() * edits.length)]!
      const before = state
      const said = `seed ${seed}, step ${step}: ${name}`
      const done: Transaction[] = []
      edit(state, random, (tr) => {
        tr.setTime(step * 300)
        const applied = state.applyTransaction(tr)
        state = applied.state
        done.push(...applied.transactions)
      })
      state.doc.check()
      expect(changedLinks(before.doc, state.doc, done), said).toEqual([])
      const link = schema.marks['sourcedQuote']!
      for (const [from, to] of typedOutside.splice(0))
        expect(state.doc.rangeHasMark(from, to, link), said).toBe(false)
    }
  },
)

type Edit = (state: EditorState, random: () => number, dispatch: (tr: Transaction) => void) => void

const edits: [string, Edit][] = [
  ['type', (state, random, dispatch) => type(state, place(state, random), dispatch)],
  [
    'type over',
    (state, random, dispatch) => {
      const [from, to] = stretch(state, random, 12)
      dispatch(state.tr.insertText('neu', from, to))
    },
  ],
  [
    'delete',
    (state, random, dispatch) => {
      const [from, to] = stretch(state, random, 30)
      dispatch(state.tr.delete(from, to))
    },
  ],
  ['split', at(splitBlock)],
  [
    'join',
    (state, random, dispatch) => {
      const $place = state.doc.resolve(place(state, random))
      const caret = TextSelection.create(state.doc, $place.start())
      const moved = state.apply(state.tr.setSelection(caret))
      joinBackward(moved, (tr) => dispatch(again(state, tr)))
    },
  ],
  ['bold', over(toggleMark(schema.marks['bold']!))],
  ['italic', over(toggleMark(schema.marks['italic']!))],
  ['block quotation', over(wrapIn(schema.nodes['blockquote']!))],
  ['lift', over(lift)],
  ['crosshead', at(setBlockType(schema.nodes['heading']!, { level: 2 }))],
  ['body text', at(setBlockType(schema.nodes['paragraph']!))],
  [
    'paste',
    (state, random, dispatch) => {
      const [from, to] = stretch(state, random, 40)
      const target = place(state, random)
      dispatch(state.tr.replaceRange(target, target, state.doc.slice(from, to)))
    },
  ],
  [
    'move',
    (state, random, dispatch) => {
      const [from, to] = stretch(state, random, 40)
      const target = place(state, random)
      if (target > from && target < to) return
      const tr = state.tr.delete(from, to)
      const there = tr.mapping.map(target)
      dispatch(tr.replaceRange(there, there, state.doc.slice(from, to)))
    },
  ],
  ['undo', (state, _, dispatch) => void undo(state, dispatch)],
  ['redo', (state, _, dispatch) => void redo(state, dispatch)],
]

/** Where something was typed that touches no linked words, since the last look. */
const typedOutside: [number, number][] = []

/** The letters that were there before and are still there, but with another link, or with one where there was none. */
function changedLinks(before: Node, after: Node, done: Transaction[]): string[] {
  const mapping = new Mapping(done.flatMap((tr) => tr.mapping.maps))
  const now = linksOf(after)
  const changed: string[] = []
  for (const [pos, { letter, quoteId }] of linksOf(before)) {
    const { pos: there, deleted } = mapping.mapResult(pos, 1)
    const found = deleted ? undefined : now.get(there)
    if (found && found.quoteId !== quoteId)
      changed.push(`${letter} at ${pos}: ${quoteId} became ${found.quoteId}`)
    else if (!deleted && !found) changed.push(`${letter} at ${pos} is gone`)
  }
  return changed
}

function linksOf(doc: Node): Map<number, { letter: string; quoteId: string | null }> {
  const links = new Map<number, { letter: string; quoteId: string | null }>()
  doc.descendants((node, pos) => {
    const quoteId = tieOf(node)?.id ?? null
    const text = node.text ?? ''
    for (let index = 0; index < text.length; index++)
      links.set(pos + index, { letter: text[index]!, quoteId })
  })
  return links
}

function type(state: EditorState, pos: number, dispatch: (tr: Transaction) => void): void {
  const { nodeBefore, nodeAfter } = state.doc.resolve(pos)
  const isBeside = [nodeBefore, nodeAfter].some((node) => node && tieOf(node))
  const caret = TextSelection.create(state.doc, pos)
  dispatch(state.tr.setSelection(caret).insertText('neu'))
  if (!isBeside) typedOutside.push([pos, pos + 3])
}

function at(command: Command): Edit {
  return (state, random, dispatch) => {
    const caret = TextSelection.create(state.doc, place(state, random))
    command(state.apply(state.tr.setSelection(caret)), (tr) => dispatch(again(state, tr)))
  }
}

function over(command: Command): Edit {
  return (state, random, dispatch) => {
    const [from, to] = stretch(state, random, 40)
    const selected = TextSelection.create(state.doc, from, to)
    command(state.apply(state.tr.setSelection(selected)), (tr) => dispatch(again(state, tr)))
  }
}

/** The same steps, from a state whose selection is elsewhere. */
function again(state: EditorState, made: Transaction): Transaction {
  const { tr } = state
  for (const step of made.steps) tr.step(step)
  return tr
}

function place({ doc }: EditorState, random: () => number): number {
  return TextSelection.near(doc.resolve(Math.floor(random() * doc.content.size))).from
}

function stretch(state: EditorState, random: () => number, longest: number): [number, number] {
  const from = place(state, random)
  const end = Math.min(state.doc.content.size, from + 1 + Math.floor(random() * longest))
  const to = TextSelection.near(state.doc.resolve(end), -1).to
  return from < to ? [from, to] : [to, from]
}
