import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Span } from '../../../../shared/domain/spans'
import type { BlockToCheck } from '../../../../shared/pages'
import type { FreshFindings } from '../extensions/drawnFindings'
import { passagesToCheck, positionIn, toBlockToCheck, type PassageToCheck } from './passagesToCheck'

/** One kind of thing that is looked for in a draft: where it can be, who is asked, how it is drawn. */
export interface Subject<Found> {
  /** How many passages at once: few enough that saving and reading get their turn in between. */
  batchSize: number
  /** False for a passage that cannot have any; then nobody is asked. */
  mayHold: (passage: PassageToCheck) => boolean
  ask: (blocks: BlockToCheck[]) => Promise<Found[]>
  draw: (tr: Transaction, fresh: FreshFindings<Found>[]) => Transaction
}

/** What is known of a draft on one subject. */
export interface Asking {
  /** Asks about a few passages that are new, nearest to the caret first, and draws the answer. Answers whether there may be more. */
  askOnce(): Promise<boolean>
  /** What was answered rests on something that changed; what is drawn stays until it is asked again. */
  forget(): void
}

/** Asks on one subject, and remembers each answer as long as neither its passage nor what stands beside it changed. */
export function asking<Found extends Span & { key: string }>(
  editor: Editor,
  { batchSize, mayHold, ask, draw }: Subject<Found>,
): Asking {
  let answers = new WeakMap<Node, { passage: PassageToCheck; found: Found[] }>()
  let era = 0
  return {
    askOnce,
    forget() {
      answers = new WeakMap()
      era++
    },
  }

  async function askOnce(): Promise<boolean> {
    const unknown = passagesToCheck(editor.state.doc).filter((passage) => !knownOf(passage))
    const idle = unknown.filter((passage) => !mayHold(passage))
    for (const passage of idle) keep(passage, [])
    const caret = editor.state.selection.head
    const batch = unknown
      .filter(mayHold)
      .sort((one, other) => distance(one, caret) - distance(other, caret))
      .slice(0, batchSize)
    const asked = era
    const found =
      batch.length === 0
        ? []
        : await ask(batch.map((passage, index) => toBlockToCheck(passage, String(index))))
    if (editor.isDestroyed) return false
    if (asked !== era) return true
    for (const [index, passage] of batch.entries())
      keep(
        passage,
        found.filter(({ key }) => key === String(index)),
      )
    drawKnown(new Set([...idle, ...batch].map((passage) => passage.blocks[0]!.block)))
    return batch.length > 0
  }

  /** Draws what was just found, where it stands by now; a passage that was edited meanwhile is not drawn. */
  function drawKnown(firsts: Set<Node>): void {
    if (firsts.size === 0) return
    const fresh: FreshFindings<Found>[] = []
    for (const passage of passagesToCheck(editor.state.doc)) {
      const known = firsts.has(passage.blocks[0]!.block) && knownOf(passage)
      if (!known) continue
      fresh.push({
        from: passage.from,
        to: passage.to,
        findings: known.map((found) => ({
          from: positionIn(passage, found.start),
          to: positionIn(passage, found.end),
          found,
        })),
      })
    }
    if (fresh.length > 0) editor.view.dispatch(draw(editor.state.tr, fresh))
  }

  function keep(passage: PassageToCheck, found: Found[]): void {
    answers.set(passage.blocks[0]!.block, { passage, found })
  }

  /** What is known of exactly these blocks between exactly these neighbours; null when any of it is new. */
  function knownOf({ blocks, isQuotation, before, after }: PassageToCheck): Found[] | null {
    const known = answers.get(blocks[0]!.block)
    if (!known) return null
    const { passage } = known
    const same =
      passage.isQuotation === isQuotation &&
      passage.before === before &&
      passage.after === after &&
      passage.blocks.length === blocks.length &&
      passage.blocks.every(({ block }, index) => block === blocks[index]!.block)
    return same ? known.found : null
  }
}

function distance({ from, to }: PassageToCheck, pos: number): number {
  return Math.max(from - pos, pos - to, 0)
}
