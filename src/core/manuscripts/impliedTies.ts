import { closingLength, closingStart } from '../../shared/domain/closingMarks'
import type { DraftDocument, DraftNode } from '../../shared/domain/drafts'
import type { Span } from '../../shared/domain/spans'
import { compareQuote } from '../../shared/domain/verbatim/compareQuote'
import {
  findQuotedStrings,
  type FoundQuotation,
} from '../../shared/domain/verbatim/findQuotedStrings'
import { prepareSource } from '../../shared/domain/verbatim/prepareSource'

/**
 * Formats such as Markdown do not say which words a note belongs to. Each implied citation becomes a tie of the words
 * before it where those are the passage's, changed or not; otherwise it stays a citation. `wordsOf` answers a passage's
 * words, null where they are not known.
 */
export function withImpliedTies(
  document: DraftDocument,
  wordsOf: (passage: number) => string | null,
): DraftDocument {
  return visit(document, false) as DraftDocument

  function visit(node: DraftNode, isQuotation: boolean): DraftNode {
    if (!node.content) return node
    const isLine = node.type === 'paragraph' || node.type === 'heading'
    if (isLine) return { ...node, content: tieLine(node.content, isQuotation) }
    const inside = isQuotation || node.type === 'blockquote'
    return { ...node, content: node.content.map((child) => visit(child, inside)) }
  }

  function tieLine(line: DraftNode[], isQuotation: boolean): DraftNode[] {
    if (!line.some((node) => node.attrs?.['implied'] === true)) return line
    const text = line.map(lettersOf).join('')
    const quoted = findQuotedStrings(text, { nested: true })
    const ties: (Span & { passage: number })[] = []
    const tiedBy = new Set<DraftNode>()
    let at = 0
    for (const node of line) {
      at += lettersOf(node).length
      if (node.attrs?.['implied'] !== true) continue
      const passage = Number(node.attrs['passage'])
      const from = ties.at(-1)?.end ?? 0
      const span = impliedTie(text.slice(0, at), {
        from,
        words: wordsOf(passage),
        quoted,
        isQuotation,
      })
      if (!span) continue
      ties.push({ ...span, passage })
      tiedBy.add(node)
    }
    return mark(line, ties, tiedBy)
  }
}

interface Surroundings {
  /** Words before this place are tied to another note. */
  from: number
  words: string | null
  quoted: FoundQuotation[]
  isQuotation: boolean
}

/** The words at the end of a text that a note behind them belongs to; null when it only cites. */
function impliedTie(text: string, { from, words, quoted, isQuotation }: Surroundings): Span | null {
  const closing = closingStart(text)
  if (closing <= from) return null
  const inner = quoted.findLast(
    (one) => one.inner.start < closing && closing <= one.end && one.inner.start >= from,
  )?.inner
  const start = inner?.start ?? (isQuotation ? from : null)
  const ends = endsFrom(text, closing)
  if (words !== null) {
    const found = endsAlike(text, ends, words, Math.max(from, inner?.start ?? 0))
    if (found && (found.isWhole || found.start === start)) return found
    if (found && start !== null) return { start, end: found.end }
    if (found && countOf(text.slice(found.start, found.end)) >= 3) return found
  }
  if (start === null) return null
  // Of a quoted string only the words at its end can be the note's.
  if (!isQuotation && inner && closingLength(text.slice(closing)) === 0 && text.length < inner.end)
    return null
  const end = words === null ? ends[0]! : endLike(text, ends, words)
  if (words === null) return end > start ? { start, end } : null
  const { grade } = compareQuote(text.slice(start, end), prepareSource(words))
  return grade === 'not-found' || end <= start ? null : { start, end }
}

/** Where words may end before a closing mark: with the stop before it or without. */
function endsFrom(text: string, closing: number): number[] {
  const ends = [closing]
  for (let end = closing; end < text.length && /[.,;:!?…。、，！？]/.test(text[end]!); end++)
    ends.push(end + 1)
  return ends
}

/** The longest stretch that ends at one of the places and stands in the source letter for letter. */
function endsAlike(
  text: string,
  ends: number[],
  source: string,
  from: number,
): (Span & { isWhole: boolean }) | null {
  let best: (Span & { isWhole: boolean }) | null = null
  for (const end of ends) {
    const seed = text.slice(Math.max(from, end - seedLength), end)
    if (seed.trim() === '') continue
    let tries = 0
    for (
      let at = source.indexOf(seed);
      at >= 0 && tries < mostTries;
      at = source.indexOf(seed, at + 1)
    ) {
      tries++
      let length = seed.length
      while (
        end - length > from &&
        at + seed.length - length > 0 &&
        text[end - length - 1] === source[at + seed.length - length - 1]
      )
        length++
      const start = end - length
      const isWhole = at + seed.length - length === 0
      if (best === null || length > best.end - best.start) best = { start, end, isWhole }
    }
  }
  return best
}

const seedLength = 12
const mostTries = 64

/** The stop within the marks belongs to the words when the source's end with it. */
function endLike(text: string, ends: number[], source: string): number {
  return ends.findLast((end) => source.at(-1) === text[end - 1]) ?? ends[0]!
}

function countOf(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function lettersOf(node: DraftNode): string {
  if (node.type === 'text') return node.text ?? ''
  return node.type === 'hardBreak' ? '\n' : ''
}

function mark(
  line: DraftNode[],
  ties: (Span & { passage: number })[],
  tiedBy: Set<DraftNode>,
): DraftNode[] {
  let at = 0
  return line.flatMap((node): DraftNode[] => {
    if (node.type === 'citation') {
      const { passage } = node.attrs as { passage: number }
      return tiedBy.has(node) ? [] : [{ type: 'citation', attrs: { passage } }]
    }
    const start = at
    at += lettersOf(node).length
    return node.type === 'text' ? cut(node, start, ties) : [node]
  })
}

/** A run cut where ties begin and end. */
function cut(node: DraftNode, start: number, ties: (Span & { passage: number })[]): DraftNode[] {
  const end = start + node.text!.length
  const pieces: DraftNode[] = []
  let from = start
  for (const tie of ties) {
    const [first, last] = [Math.max(start, tie.start), Math.min(end, tie.end)]
    if (first >= last) continue
    if (first > from) pieces.push(piece(from, first))
    const mark = { type: 'sourcedQuote', attrs: { passage: tie.passage } }
    pieces.push({ ...piece(first, last), marks: [mark, ...(node.marks ?? [])] })
    from = last
  }
  if (from < end) pieces.push(piece(from, end))
  return pieces

  function piece(first: number, last: number): DraftNode {
    return { ...node, text: node.text!.slice(first - start, last - start) }
  }
}
