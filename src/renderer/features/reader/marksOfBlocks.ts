import type { Block } from '../../../shared/domain/articles'
import { overlaps, type Span } from '../../../shared/domain/spans'
import type {
  ArticleMarks,
  EventMark,
  FollowUpMark,
  MentionMark,
  NoteMark,
  QuoteMark,
} from '../../../shared/pages'
import type { MarkKey } from '../../state/reading'

/** One mark of any kind, as the text draws it. */
export type TextMark =
  | { kind: 'entity'; key: MarkKey; mark: MentionMark }
  | { kind: 'quote'; key: MarkKey; mark: QuoteMark }
  | { kind: 'event'; key: MarkKey; mark: EventMark }
  | { kind: 'note'; key: MarkKey; mark: NoteMark }
  | { kind: 'follow-up'; key: MarkKey; mark: FollowUpMark }

/** All marks in the order of the text; of those that begin together the longest first. */
export function textMarks(marks: ArticleMarks): TextMark[] {
  const all: TextMark[] = [
    ...marks.mentions.map((mark) => ({
      kind: 'entity' as const,
      key: `entity:${mark.entityId}` as const,
      mark,
    })),
    ...marks.quotes.map((mark) => ({
      kind: 'quote' as const,
      key: `quote:${mark.id}` as const,
      mark,
    })),
    ...marks.events.map((mark) => ({
      kind: 'event' as const,
      key: `event:${mark.id}` as const,
      mark,
    })),
    ...marks.notes.map((mark) => ({
      kind: 'note' as const,
      key: `note:${mark.id}` as const,
      mark,
    })),
    ...marks.followUps.map((mark) => ({
      kind: 'follow-up' as const,
      key: `follow-up:${mark.id}` as const,
      mark,
    })),
  ]
  return all.sort(
    (one, other) => one.mark.start - other.mark.start || other.mark.end - one.mark.end,
  )
}

/** For each block the marks that touch it. */
export function marksOfBlocks(blocks: Block[], marks: TextMark[]): TextMark[][] {
  const ofBlocks: TextMark[][] = blocks.map(() => [])
  let first = 0
  for (const mark of marks) {
    while (first < blocks.length && blocks[first]!.end <= mark.mark.start) first++
    for (let at = first; at < blocks.length && blocks[at]!.start < mark.mark.end; at++)
      if (overlaps(blocks[at]!, mark.mark)) ofBlocks[at]!.push(mark)
  }
  return ofBlocks
}

/** A stretch of a block over which the same marks lie. */
export interface Segment extends Span {
  marks: TextMark[]
}

/** A block cut wherever a mark begins or ends, and at the places asked for. */
export function segmentsOf(
  block: Span,
  marks: TextMark[],
  also: readonly number[] = [],
): Segment[] {
  const within = also.filter((at) => block.start < at && at < block.end)
  const cuts = new Set([block.start, ...within, block.end])
  for (const { mark } of marks) {
    if (mark.start > block.start && mark.start < block.end) cuts.add(mark.start)
    if (mark.end > block.start && mark.end < block.end) cuts.add(mark.end)
  }
  const places = [...cuts].sort((one, other) => one - other)
  return places.slice(0, -1).map((start, index) => {
    const stretch = { start, end: places[index + 1]! }
    const { end } = stretch
    return { start, end, marks: marks.filter(({ mark }) => overlaps(mark, stretch)) }
  })
}
