import type { DiffPart } from '../checks'
import type { Span } from '../spans'
import type { Pair } from './findRuns'
import type { PreparedSource } from './prepareSource'
import { isWordUnit } from './readWords'

/**
 * How to get from the source's words to the draft's, by whole words. What is `same` and `added`, joined, is the quoted
 * text; what is `same` and `removed` is the source's text over the match.
 */
export function diffQuote(
  quoted: string,
  source: PreparedSource,
  pairs: readonly Pair[],
  match: Span,
): DiffPart[] {
  const parts: DiffPart[] = []
  let draftAt = 0
  let sourceAt = match.start
  for (const { start, end, from, to } of pairs) {
    const sourceStart = source.starts[from]!
    const sourceEnd = source.ends[to - 1]!
    between(quoted.slice(draftAt, start), source.text.slice(sourceAt, sourceStart))
    replace(quoted.slice(start, end), source.text.slice(sourceStart, sourceEnd))
    draftAt = end
    sourceAt = sourceEnd
  }
  between(quoted.slice(draftAt), source.text.slice(sourceAt, match.end))
  return parts

  /** Punctuation and white space that agree at either end are the same; words in between are not split. */
  function between(written: string, stored: string): void {
    if (written === stored) return push('same', written)
    let head = 0
    while (head < Math.min(written.length, stored.length) && agrees(head, head)) head++
    head = beforeSurrogate(written, head)
    let tail = 0
    const most = Math.min(written.length, stored.length) - head
    while (tail < most && agrees(written.length - 1 - tail, stored.length - 1 - tail)) tail++
    if (tail > 0 && isLow(written.charCodeAt(written.length - tail))) tail--
    push('same', written.slice(0, head))
    replace(written.slice(head, written.length - tail), stored.slice(head, stored.length - tail))
    push('same', written.slice(written.length - tail))

    function agrees(index: number, other: number): boolean {
      return written[index] === stored[other] && !isWordUnit(written, index)
    }
  }

  function replace(written: string, stored: string): void {
    if (written === stored) return push('same', written)
    push('removed', stored)
    push('added', written)
  }

  function push(kind: DiffPart['kind'], text: string): void {
    if (text === '') return
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    // Keeps one removed part before one added part within each change.
    else if (kind === 'removed' && last?.kind === 'added') {
      const previous = parts.at(-2)
      if (previous?.kind === 'removed') previous.text += text
      else parts.splice(-1, 0, { kind, text })
    } else parts.push({ kind, text })
  }
}

function beforeSurrogate(text: string, index: number): number {
  return index > 0 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800 ? index - 1 : index
}

function isLow(code: number): boolean {
  return (code & 0xfc00) === 0xdc00
}
