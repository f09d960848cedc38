import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { changedBlocks } from './changedBlocks'
import { allQuoteRuns, numberQuotes, runsOfBlock, type QuoteRun } from './quoteRuns'

interface Numbering {
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
          apply: (tr, numbering) => (tr.docChanged ? renumber(tr, numbering) : numbering),
        },
        props: {
          decorations: (state) => quoteNumbersKey.getState(state)?.decorations,
        },
      }),
    ]
  },
})

/** Looks at the blocks that changed; only when other quotes are quoted there does it look at all of them. */
function renumber({ before, doc, mapping }: Transaction, numbering: Numbering): Numbering {
  const { was, is } = changedBlocks(before, doc)
  const ran = was.blocks.flatMap(({ block, pos }) => runsOfBlock(block, pos))
  const runs = is.blocks.flatMap(({ block, pos }) => runsOfBlock(block, pos))
  if (!sameQuotes(ran, runs)) return numberAll(doc)
  const { numbers } = numbering
  const mapped = numbering.decorations.map(mapping, doc)
  const drawn = runs.length > 0 ? mapped.find(is.from, is.to) : []
  const inPlace =
    drawn.length === runs.length && runs.every((run, index) => drawn[index]!.from === run.numberAt)
  if (inPlace) return { numbers, decorations: mapped }
  const again = runs.map((run) => draw(run, numbers))
  return { numbers, decorations: mapped.remove(drawn).add(doc, again) }
}

function numberAll(doc: Node): Numbering {
  const runs = allQuoteRuns(doc)
  const numbers = numberQuotes(runs)
  return {
    numbers,
    decorations: DecorationSet.create(
      doc,
      runs.map((run) => draw(run, numbers)),
    ),
  }
}

function draw(run: QuoteRun, numbers: Map<string, number>): Decoration {
  const number = numbers.get(run.quoteId)!
  return Decoration.widget(run.numberAt, () => drawNumber(number, run), {
    // Before the caret, so that what is typed behind the quote stands behind its number.
    side: -1,
    marks: [],
    ignoreSelection: true,
    key: `${number}:${run.quoteId}:${run.isForeign}`,
  })
}

function drawNumber(number: number, { quoteId, isForeign }: QuoteRun): HTMLElement {
  const drawn = document.createElement('sup')
  drawn.className = isForeign ? 'quote-number foreign' : 'quote-number'
  drawn.contentEditable = 'false'
  drawn.dataset['numberOf'] = quoteId
  drawn.setAttribute(
    'aria-label',
    isForeign ? `Source ${number}, not in this library` : `Source ${number}`,
  )
  drawn.textContent = isForeign ? `${number}?` : String(number)
  if (isForeign)
    drawn.title =
      'Its source is not in this library. Import it, and the words are tied to it again.'
  return drawn
}

function sameQuotes(some: QuoteRun[], others: QuoteRun[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ quoteId, isForeign }, index) =>
        quoteId === others[index]!.quoteId && isForeign === others[index]!.isForeign,
    )
  )
}
