import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { BlockToCheck, CheckedQuote } from '../../../../shared/pages'
import { drawChecks, type FreshChecks } from '../extensions/CheckMarks'
import {
  mayQuote,
  passagesToCheck,
  positionIn,
  toBlockToCheck,
  type PassageToCheck,
} from './passagesToCheck'

export interface LiveCheck {
  /** The words changed: look again once the typing pauses. */
  wordsChanged(): void
  /** The sources changed: everything is to be looked at again; what is drawn stays until then. */
  sourcesChanged(): void
  /** One string's dismissal changed: the passages that hold it are to be looked at again. */
  forget(text: string): void
  stop(): void
}

interface Asks {
  check: (blocks: BlockToCheck[]) => Promise<CheckedQuote[]>
  /** After every round, also one that found nothing to ask. */
  onChecked: () => void
}

/** How long typing must pause, and how long to wait for a core that stopped, in milliseconds. */
const pause = 250
const again = 1000
/** Few enough that saving and reading get their turn in between. */
const batchSize = 40
const mostRounds = 500

/** Checks the quoted strings of a draft beside the typing: only passages that changed, a few at a time. */
export function liveCheck(editor: Editor, { check, onChecked }: Asks): LiveCheck {
  let found = new WeakMap<Node, { passage: PassageToCheck; checks: CheckedQuote[] }>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let isAsking = false
  let era = 0
  let stopped = false
  wait(0)
  return {
    wordsChanged: () => wait(pause),
    sourcesChanged() {
      found = new WeakMap()
      era++
      wait(pause)
    },
    forget(text) {
      for (const passage of passagesToCheck(editor.state.doc)) {
        const known = knownOf(passage)
        if (known?.some((checked) => checked.text === text)) found.delete(passage.blocks[0]!.block)
      }
      era++
      wait(0)
    },
    stop() {
      stopped = true
      if (timer) clearTimeout(timer)
    },
  }

  function wait(milliseconds: number): void {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      void look()
    }, milliseconds)
  }

  async function look(): Promise<void> {
    if (isAsking || stopped) return
    isAsking = true
    try {
      // Not while somebody types: then the next pause goes on. Each round leaves less to ask.
      for (let round = 0; round < mostRounds && isFree(); round++) if (!(await askOnce())) break
    } catch {
      // The core is away; it is started again, and the words are still here.
      if (!stopped) wait(again)
    } finally {
      isAsking = false
    }
    if (!stopped) onChecked()
  }

  function isFree(): boolean {
    return timer === null && !stopped
  }

  /** Answers whether there may be more. */
  async function askOnce(): Promise<boolean> {
    const unknown = passagesToCheck(editor.state.doc).filter((passage) => !knownOf(passage))
    const idle = unknown.filter((passage) => !mayQuote(passage))
    for (const passage of idle) keep(passage, [])
    const batch = unknown.filter(mayQuote).slice(0, batchSize)
    const asked = era
    const answers =
      batch.length === 0
        ? []
        : await check(batch.map((passage, index) => toBlockToCheck(passage, String(index))))
    if (stopped || asked !== era) return !stopped
    for (const [index, passage] of batch.entries())
      keep(
        passage,
        answers.filter(({ key }) => key === String(index)),
      )
    drawKnown(new Set([...idle, ...batch].map((passage) => passage.blocks[0]!.block)))
    return batch.length > 0
  }

  /** Draws what was just found, where it stands by now; a passage that was edited meanwhile is not drawn. */
  function drawKnown(firsts: Set<Node>): void {
    const fresh: FreshChecks[] = []
    for (const passage of passagesToCheck(editor.state.doc)) {
      const checks = firsts.has(passage.blocks[0]!.block) && knownOf(passage)
      if (!checks) continue
      fresh.push({
        from: passage.from,
        to: passage.to,
        checks: checks.map((checked) => ({
          from: positionIn(passage, checked.start),
          to: positionIn(passage, checked.end),
          checked,
        })),
      })
    }
    if (fresh.length > 0) editor.view.dispatch(drawChecks(editor.state.tr, fresh))
  }

  function keep(passage: PassageToCheck, checks: CheckedQuote[]): void {
    found.set(passage.blocks[0]!.block, { passage, checks })
  }

  /** What is known of exactly these blocks; null when one of them is new. */
  function knownOf({ blocks, isQuotation }: PassageToCheck): CheckedQuote[] | null {
    const known = found.get(blocks[0]!.block)
    if (!known || known.passage.isQuotation !== isQuotation) return null
    const same =
      known.passage.blocks.length === blocks.length &&
      known.passage.blocks.every(({ block }, index) => block === blocks[index]!.block)
    return same ? known.checks : null
  }
}
