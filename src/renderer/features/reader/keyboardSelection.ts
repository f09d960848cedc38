import type { Block } from '../../../shared/domain/articles'
import type { Span } from '../../../shared/domain/spans'

/** Where an arrow key leads from a selection: by words to the sides, by sentences up and down; Shift makes it longer or shorter. */
export function keyboardSelection(
  text: string,
  blocks: Block[],
  from: Span | null,
  key: string,
  isExtending: boolean,
  /** Where to begin when nothing is selected. */
  top: number,
): Span | null {
  const unit = key === 'ArrowLeft' || key === 'ArrowRight' ? 'word' : 'sentence'
  const isForward = key === 'ArrowRight' || key === 'ArrowDown'
  if (!from) return unitAt(text, blocks, unit, top, true)
  if (!isExtending)
    return isForward
      ? unitAt(text, blocks, unit, from.end, true)
      : unitAt(text, blocks, unit, from.start, false)
  if (isForward) {
    const next = unitAt(text, blocks, unit, from.end, true)
    return next && { start: from.start, end: next.end }
  }
  const last = unitAt(text, blocks, unit, from.end, false)
  if (last && last.start > from.start) {
    const before = unitAt(text, blocks, unit, last.start, false)
    return { start: from.start, end: Math.max(before?.end ?? last.start, from.start + 1) }
  }
  const previous = unitAt(text, blocks, unit, from.start, false)
  return previous && { start: previous.start, end: from.end }
}

/** The first word or sentence from a place on, or the last that ends there or before. */
function unitAt(
  text: string,
  blocks: Block[],
  unit: 'word' | 'sentence',
  place: number,
  isForward: boolean,
): Span | null {
  const order = isForward ? blocks : blocks.toReversed()
  for (const block of order) {
    if (isForward ? block.end <= place : block.start >= place) continue
    const units = unitsOf(text, block, unit)
    const found = isForward
      ? units.find(({ start }) => start >= place)
      : units.findLast(({ end }) => end <= place)
    if (found) return found
  }
  return null
}

function unitsOf(text: string, block: Block, unit: 'word' | 'sentence'): Span[] {
  const units: Span[] = []
  const segmenter = unit === 'word' ? words : sentences
  for (const { segment, index, isWordLike } of segmenter.segment(
    text.slice(block.start, block.end),
  )) {
    if (unit === 'word' && !isWordLike) continue
    const start = block.start + index
    const length = segment.trimEnd().length
    if (length > 0) units.push({ start, end: start + length })
  }
  return units
}

const words = new Intl.Segmenter('en', { granularity: 'word' })
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
