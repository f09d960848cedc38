import type { Node } from '@tiptap/pm/model'
import { closingLength } from '../../../../shared/domain/closingMarks'

/** One linked run of a text block; positions count from the block's own start. */
export interface QuoteRun {
  quoteId: string
  /** True while its source is not in this library. */
  isForeign: boolean
  from: number
  to: number
  /** Where its number stands: behind the closing quotation mark, if one follows. */
  numberAt: number
}

/** The linked runs of one text block. Neighbouring pieces of one quote are one run. Remembered by the block's identity. */
export function quoteRunsOf(textblock: Node): QuoteRun[] {
  let runs = known.get(textblock)
  if (!runs) known.set(textblock, (runs = findRuns(textblock)))
  return runs
}

/** Every linked run of a document, in reading order; `from`, `to` and `numberAt` are positions in the document. */
export function allQuoteRuns(doc: Node): QuoteRun[] {
  return runsWithin(doc, 0)
}

/** The linked runs below a node whose content begins at `start`; blocks that have none cost one look-up. */
export function runsWithin(parent: Node, start: number): QuoteRun[] {
  const runs: QuoteRun[] = []
  parent.forEach((child, offset) => runs.push(...runsOfBlock(child, start + offset)))
  return runs
}

/** The linked runs of a block that stands at `pos`. */
export function runsOfBlock(block: Node, pos: number): QuoteRun[] {
  if (!block.isTextblock) return block.isLeaf ? [] : runsWithin(block, pos + 1)
  const runs = quoteRunsOf(block)
  if (runs.length === 0) return runs
  const start = pos + 1
  return runs.map((run) => ({
    quoteId: run.quoteId,
    isForeign: run.isForeign,
    from: start + run.from,
    to: start + run.to,
    numberAt: start + run.numberAt,
  }))
}

/** Numbers by first use: the same quote has the same number throughout. */
export function numberQuotes(runs: { quoteId: string }[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { quoteId } of runs) {
    if (!numbers.has(quoteId)) numbers.set(quoteId, numbers.size + 1)
  }
  return numbers
}

const known = new WeakMap<Node, QuoteRun[]>()

function findRuns(textblock: Node): QuoteRun[] {
  const runs: QuoteRun[] = []
  let open: QuoteRun | null = null
  textblock.forEach((inline, offset) => {
    const mark = inline.marks.find(({ type }) => type.name === 'sourcedQuote')
    const quoteId = mark?.attrs['quoteId'] as string | undefined
    const isForeign = typeof mark?.attrs['target'] === 'string'
    const to = offset + inline.nodeSize
    if (!quoteId) {
      if (inline.type.name !== 'hardBreak') open = null
    } else if (open?.quoteId === quoteId) open.to = to
    else runs.push((open = { quoteId, isForeign, from: offset, to, numberAt: to }))
  })
  for (const run of runs) run.numberAt = numberPlace(textblock, run.to)
  return runs
}

function numberPlace(textblock: Node, end: number): number {
  const reach = Math.min(textblock.content.size, end + 12)
  return end + closingLength(textblock.textBetween(end, reach, undefined, '\u200B'))
}
