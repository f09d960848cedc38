import { blocksToCheck } from './blocksToCheck'
import type { DraftNode } from './drafts'
import type { Span } from './spans'

/** A quoted string as it was checked: in which block, where, and whether a source has it. */
interface Checked {
  key: string
  inner: Span
  isFound: boolean
}

/**
 * The sentences of a draft that rest on nothing: no tied words, no citation in or directly behind them, no quoted string
 * that a source has. Headings are left out. Sentences are those of `Intl.Segmenter` (Unicode UAX #29).
 */
export function unsourcedSentences(document: DraftNode, checked: readonly Checked[]): string[] {
  const headings = headingNumbers(document)
  const found = new Map<string, Span[]>()
  for (const { key, inner, isFound } of checked)
    if (isFound) (found.get(key) ?? within(key)).push(inner)
  function within(key: string): Span[] {
    const spans: Span[] = []
    found.set(key, spans)
    return spans
  }
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return blocksToCheck(document).flatMap((block) => {
    if (headings.has(block.key)) return []
    const rests = [
      ...block.links,
      ...(found.get(block.key) ?? []),
      // What stands before a citation rests on it.
      ...block.citations.map(({ at }) => ({ start: Math.max(0, at - 1), end: at })),
    ].toSorted((one, other) => one.start - other.start)
    let next = 0
    let reached = -1
    const sentences: string[] = []
    for (const { index, segment } of segmenter.segment(block.text)) {
      const end = index + segment.length
      while (next < rests.length && rests[next]!.start < end)
        reached = Math.max(reached, rests[next++]!.end)
      if (reached <= index && /[\p{L}\p{N}]/u.test(segment)) sentences.push(segment.trim())
    }
    return sentences
  })
}

/** The numbers that `blocksToCheck` gives to headings. */
function headingNumbers(document: DraftNode): Set<string> {
  const headings = new Set<string>()
  let number = 0
  const visit = (node: DraftNode): void => {
    if (node.type === 'heading') headings.add(String(number))
    if (['paragraph', 'heading', 'codeBlock'].includes(node.type)) number++
    else node.content?.forEach(visit)
  }
  visit(document)
  return headings
}
