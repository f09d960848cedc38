import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** What a check found, where it stands now; it moves with the words while they are edited. */
export interface Placed<Found> {
  from: number
  to: number
  found: Found
}

/** What the check of one passage found, to be drawn in place of what was there. */
export interface FreshFindings<Found> {
  from: number
  to: number
  findings: Placed<Found>[]
}

/** One kind of finding as it is drawn into the text. */
export interface DrawnFindings<Found> {
  plugin: Plugin<DecorationSet>
  /** A transaction that draws fresh results; it changes no word and is no step of undo. */
  draw: (tr: Transaction, fresh: FreshFindings<Found>[]) => Transaction
  /** All of them in reading order, or those that touch a stretch. */
  findingsIn: (state: EditorState, from?: number, to?: number) => Placed<Found>[]
}

/** How much of a finding is left without the line, at either end: each piece of it that is drawn makes the page longer. */
export interface Edges {
  lead: number
  trail: number
}

const noEdges: Edges = { lead: 0, trail: 0 }
/** More than any finding leaves out at an end. */
const longestEdge = 4

/** Draws the findings of a kind, each with the classes that `looks` names, within its `edges`. */
export function drawnFindings<Found>(
  name: string,
  looks: (found: Found) => string,
  edges: (found: Found) => Edges = () => noEdges,
): DrawnFindings<Found> {
  const key = new PluginKey<DecorationSet>(name)
  const plugin = new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marks) {
        const mapped = tr.docChanged ? marks.map(tr.mapping, tr.doc) : marks
        const fresh = tr.getMeta(key) as FreshFindings<Found>[] | undefined
        return fresh ? redraw(tr, mapped, fresh) : mapped
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })

  return {
    plugin,
    draw: (tr, fresh) => tr.setMeta(key, fresh).setMeta('addToHistory', false),
    findingsIn(state, from, to) {
      const marks = key.getState(state) ?? DecorationSet.empty
      const start = from ?? 0
      const end = to ?? state.doc.content.size
      return marks
        .find(start - longestEdge, end + longestEdge)
        .map((mark) => {
          const { found, lead, trail } = mark.spec as { found: Found } & Edges
          return { from: mark.from - lead, to: mark.to + trail, found }
        })
        .filter((placed) => placed.from <= end && start <= placed.to)
        .sort((one, other) => one.from - other.from)
    },
  }

  function redraw(
    tr: Transaction,
    marks: DecorationSet,
    fresh: FreshFindings<Found>[],
  ): DecorationSet {
    const stale = fresh.flatMap(({ from, to }) => marks.find(from, to))
    const drawn = fresh.flatMap(({ findings }) => findings.map(mark))
    const kept = stale.length > 0 ? marks.remove(stale) : marks
    return drawn.length > 0 ? kept.add(tr.doc, drawn) : kept
  }

  function mark({ from, to, found }: Placed<Found>): Decoration {
    const { lead, trail } = edges(found)
    return Decoration.inline(
      from + lead,
      to - trail,
      { class: looks(found) },
      { found, lead, trail, inclusiveStart: false, inclusiveEnd: false },
    )
  }
}
