import type { Node } from '@tiptap/pm/model'
import type { AnchorId, QuoteId } from '../../../../shared/domain/ids'
import { neighbourhood } from '../../../../shared/domain/blocksToCheck'
import { goesOn, leftOpen, longestQuotation } from '../../../../shared/domain/leftOpen'
import { mayHoldQuotation } from '../../../../shared/domain/verbatim/quotationMarks'
import type { BlockToCheck } from '../../../../shared/pages'
import { quoteRunsOf } from '../extensions/quoteRuns'

/** What is checked in one piece: a text block, the paragraphs of a quotation that runs on, or a block quote. */
export interface PassageToCheck {
  blocks: PlacedBlock[]
  isQuotation: boolean
  /** The end of the passage before and the beginning of the one behind: who speaks may stand there. */
  before: string
  after: string
  /** Where it stands in the document. */
  from: number
  to: number
}

export interface PlacedBlock {
  block: Node
  pos: number
}

/** The passages of a document, in reading order. Cheap: it looks at blocks, and at letters only the first time. */
export function passagesToCheck(doc: Node): PassageToCheck[] {
  const passages: PassageToCheck[] = []
  collect(doc, 0)
  for (const [index, passage] of passages.entries()) {
    const next = passages[index + 1]
    if (!next) break
    passage.after = textOf(next).slice(0, neighbourhood)
    next.before = textOf(passage).slice(-neighbourhood)
  }
  return passages

  function collect(parent: Node, start: number): void {
    let running: PlacedBlock[] = []
    parent.forEach((child, offset) => {
      const pos = start + offset
      if (!child.isTextblock) {
        end()
        if (child.type.name === 'blockquote') passages.push(quotation(child, pos))
        else if (!child.isLeaf) collect(child, pos + 1)
        return
      }
      const last = running.at(-1)
      const isOneMore = last && running.length < longestQuotation && runsOn(last.block, child)
      if (!isOneMore) end()
      running.push({ block: child, pos })
    })
    end()

    function end(): void {
      if (running.length > 0) passages.push(passageOf(running, false))
      running = []
    }
  }
}

/** True when there is anything in it that could be a quotation. Remembered by each block's identity. */
export function mayQuote({ blocks, isQuotation }: PassageToCheck): boolean {
  if (isQuotation) return blocks.some(({ block }) => block.content.size > 0)
  return blocks.some(({ block }) => factsOf(block).mayQuote)
}

/** True when there are words in it: anything that could be flagged. */
export function mayFlag({ blocks }: PassageToCheck): boolean {
  return blocks.some(({ block }) => factsOf(block).hasWords)
}

/** As the core wants it: paragraphs parted by line breaks, positions from the first character. */
export function toBlockToCheck(passage: PassageToCheck, key: string): BlockToCheck {
  const links: BlockToCheck['links'] = []
  const citations: BlockToCheck['citations'] = []
  let offset = 0
  for (const { block } of passage.blocks) {
    for (const run of quoteRunsOf(block))
      links.push({
        start: offset + run.from,
        end: offset + run.to,
        quoteId: run.quoteId as QuoteId,
      })
    block.forEach((child, at) => {
      if (child.type.name === 'citation')
        citations.push({ at: offset + at, anchorId: child.attrs['anchorId'] as AnchorId })
    })
    offset += block.content.size + 1
  }
  const { before, after, isQuotation } = passage
  return { key, text: textOf(passage), links, citations, before, after, isQuotation }
}

/** The passage's words; each character is one step of a document position, paragraphs are parted by a line break. */
export function textOf({ blocks }: PassageToCheck): string {
  return blocks.map(({ block }) => factsOf(block).text).join('\n')
}

/** The document position of a place in a passage's text. */
export function positionIn({ blocks }: PassageToCheck, offset: number): number {
  let rest = offset
  for (const { block, pos } of blocks) {
    if (rest <= block.content.size) return pos + 1 + rest
    rest -= block.content.size + 1
  }
  const last = blocks.at(-1)!
  return last.pos + 1 + last.block.content.size
}

interface Facts {
  text: string
  mayQuote: boolean
  hasWords: boolean
  /** The marks of a quotation that is still open at the end; null when none is. */
  leftOpen: string | null
}

const known = new WeakMap<Node, Facts>()

function factsOf(block: Node): Facts {
  let facts = known.get(block)
  if (!facts) {
    const text = block.textBetween(0, block.content.size, undefined, leafText)
    facts = {
      text,
      mayQuote: quoteRunsOf(block).length > 0 || mayHoldQuotation(text),
      hasWords: /[\p{L}\p{N}]/u.test(text),
      leftOpen: leftOpen(text),
    }
    known.set(block, facts)
  }
  return facts
}

// One character for one position, so that places in the text are places in the document.
function leafText(leaf: Node): string {
  return leaf.type.name === 'hardBreak' ? '\n' : '\u200B'
}

/** A quotation over several paragraphs opens again in each, and closes in the last. */
function runsOn(before: Node, after: Node): boolean {
  return before.type === after.type && goesOn(factsOf(before).leftOpen, factsOf(after).text)
}

function quotation(blockquote: Node, pos: number): PassageToCheck {
  const blocks: PlacedBlock[] = []
  blockquote.descendants((block, offset) => {
    if (!block.isTextblock) return true
    blocks.push({ block, pos: pos + 1 + offset })
    return false
  })
  const to = pos + blockquote.nodeSize
  return { blocks, isQuotation: true, before: '', after: '', from: pos, to }
}

function passageOf(blocks: PlacedBlock[], isQuotation: boolean): PassageToCheck {
  const last = blocks.at(-1)!
  const to = last.pos + last.block.nodeSize
  return { blocks, isQuotation, before: '', after: '', from: blocks[0]!.pos, to }
}
