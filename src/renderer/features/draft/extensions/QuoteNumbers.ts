import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { changedBlocks } from './changedBlocks'
import { allQuoteRuns, numberQuotes, runsOfBlock, type QuoteRun } from './quoteRuns'

interface Numbering {
  /** The quotes of all runs in reading order: when it stays as it was, so do the numbers. */
  order: string[]
  numbers: Map<string, number>
  decorations: DecorationSet
}

const quoteNumbersKey = new PluginKey<Numbering>('quoteNumbers')

/** Draws the source's number behind each linked run, in order of first use. */
export const QuoteNumbers = Extension.create({
  name: 'quoteNumbers',

  addProseMirrorPlugins() {
    return [
      new Plugin<Numbering>({
        key: quoteNumbersKey,
        state: {
          init: (_, { doc }) => numberAll(doc),
          apply: (tr, numbering) =>
            tr.docChanged ? renumber(tr.before, tr.doc, numbering, tr.mapping) : numbering,
        },
        props: {
          decorations: (state) => quoteNumbersKey.getState(state)?.decorations,
        },
      }),
    ]
  },
})

function renumber(
  before: Node,
  doc: Node,
  { order, numbers, decorations }: Numbering,
  mapping: Parameters<DecorationSet['map']>[0],
): Numbering {
  const { was, is } = changedBlocks(before, doc)
  const runs = is.blocks.flatMap(({ block, pos }) => runsOfBlock(block, pos))
  const ranBefore = was.blocks.some(({ block, pos }) => runsOfBlock(block, pos).length > 0)
  if (runs.length === 0 && !ranBefore)
    return { order, numbers, decorations: decorations.map(mapping, doc) }
  const all = allQuoteRuns(doc)
  if (!sameOrder(order, all)) return numberAll(doc, all)
  const mapped = decorations.map(mapping, doc)
  return {
    order,
    numbers,
    decorations: mapped.remove(mapped.find(is.from, is.to)).add(
      doc,
      runs.map((run) => draw(run, numbers)),
    ),
  }
}

function numberAll(doc: Node, runs = allQuoteRuns(doc)): Numbering {
  const numbers = numberQuotes(runs)
  return {
    order: runs.map(({ quoteId }) => quoteId),
    numbers,
    decorations: DecorationSet.create(
      doc,
      runs.map((run) => draw(run, numbers)),
    ),
  }
}

function draw(run: QuoteRun, numbers: Map<string, number>): Decoration {
  const number = numbers.get(run.quoteId)!
  return Decoration.widget(run.numberAt, () => drawNumber(number, run.quoteId), {
    // Before the caret, so that what is typed behind the quote stands behind its number.
    side: -1,
    marks: [],
    ignoreSelection: true,
    key: `${number}:${run.quoteId}`,
  })
}

function drawNumber(number: number, quoteId: string): HTMLElement {
  const drawn = document.createElement('sup')
  drawn.className = 'quote-number'
  drawn.contentEditable = 'false'
  drawn.dataset['numberOf'] = quoteId
  drawn.setAttribute('aria-label', `Source ${number}`)
  drawn.textContent = String(number)
  return drawn
}

function sameOrder(order: string[], runs: QuoteRun[]): boolean {
  return (
    order.length === runs.length && runs.every(({ quoteId }, index) => quoteId === order[index])
  )
}
