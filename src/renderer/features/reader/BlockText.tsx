import { memo, type ReactNode } from 'react'
import type { Block } from '../../../shared/domain/articles'
import type { Instant } from '../../../shared/domain/days'
import type { Difference } from '../../../shared/domain/lineage/compareCopies'
import { overlaps, type Span } from '../../../shared/domain/spans'
import { onRecord, stricterTerms, type Terms } from '../../../shared/domain/terms'
import type { MarkKey } from '../../state/reading'
import { classes } from '../../ui/classes'
import { underTerms } from '../../ui/underTerms'
import type { MarginPlace } from './placesInMargin'
import { segmentsOf, type Segment, type TextMark } from './marksOfBlocks'
import styles from './BlockText.module.css'

interface BlockTextProps {
  block: Block
  text: string
  marks: TextMark[]
  /** Where pages or moments of the original begin in it. */
  places: MarginPlace[]
  /** The mark that is ringed, if it is in this block, and which of its places is meant. */
  current: MarkKey | null
  pointed: Span | null
  /** What the first copy of the story has not. */
  additions: readonly Difference[]
}

/** One block of an article with its marks drawn in. Drawn again only when its own marks change. */
export const BlockText = memo(drawBlock, isSame)

function drawBlock({
  block,
  text,
  marks,
  places,
  current,
  pointed,
  additions,
}: BlockTextProps): ReactNode {
  const hasNote = marks.some(({ kind }) => kind === 'note')
  const place = {
    'data-from': block.start,
    'data-until': block.end,
    'data-on': timeOf(block),
    className: classes(
      styles.block,
      styles[block.type],
      ...marginBar(marks),
      hasNote && styles.noted,
      additions.length > 0 && styles.addition,
    ),
  }
  const cuts = [
    ...places.map(({ at }) => at),
    ...additions.flatMap(({ start, end }) => [start, end]),
  ]
  const words = segmentsOf(block, marks, cuts).map((segment) => {
    const begun = places.find(({ at }) => at === segment.start)
    const isPointed =
      pointed !== null &&
      overlaps(pointed, segment) &&
      segment.marks.some(({ key }) => key === current)
    return (
      <span
        key={segment.start}
        data-start={segment.start}
        data-place={begun?.short}
        className={classes(segmentClass(segment, current, additions), isPointed && styles.pointed)}
        aria-current={isPointed ? 'true' : undefined}
        title={noteIn(segment) ?? begun?.long}
        {...underTerms(termsIn(segment))}
      >
        {text.slice(segment.start, segment.end)}
      </span>
    )
  })
  if (block.type === 'heading' || block.type === 'entry') return <h3 {...place}>{words}</h3>
  if (block.type === 'quotation' || block.type === 'post')
    return <blockquote {...place}>{words}</blockquote>
  if (block.type === 'table') return <pre {...place}>{words}</pre>
  return <p {...place}>{words}</p>
}

/** Beside the words of others: strong where they are quoted, thin where they are only reported. */
function marginBar(marks: TextMark[]): (string | undefined)[] {
  const quotes = marks.flatMap(({ kind, mark }) => (kind === 'quote' ? [mark] : []))
  const direct = quotes.filter(({ kind }) => kind !== 'indirect')
  const shown = direct.length > 0 ? direct : quotes
  if (shown.length === 0) return []
  const isAccepted = shown.some(({ state }) => state === 'accepted')
  return [
    isAccepted ? styles.quoted : styles.maybeQuoted,
    direct.length > 0 ? undefined : styles.told,
  ]
}

/** When an entry of a live blog was written, to the minute, as its page gives it. */
function timeOf({ type, on }: Block): string | undefined {
  return type === 'entry' && on ? on.slice(0, 16).replace('T', ' ') : undefined
}

function segmentClass(
  segment: Segment,
  current: MarkKey | null,
  additions: readonly Difference[],
): string | undefined {
  const { marks } = segment
  const isAdded = additions.some((addition) => overlaps(addition, segment))
  if (marks.length === 0 && !isAdded) return undefined
  return classes(
    isAdded && styles.added,
    ...marks.flatMap(({ kind, key, mark }) => [
      kind === 'entity' && styles[mark.type],
      kind !== 'entity' && styles[kind],
      (kind === 'entity' || kind === 'event') && mark.state === 'suggested' && styles.suggested,
      kind === 'quote' && mark.state === 'suggested' && styles.maybe,
      kind === 'follow-up' && mark.state === 'suggested' && styles.announced,
      kind === 'quote' && mark.kind === 'indirect' && styles.indirect,
      key === current && styles.current,
    ]),
  )
}

function noteIn({ marks }: Segment): string | undefined {
  const note = marks.find(({ kind }) => kind === 'note')
  return note?.kind === 'note' ? note.mark.body : undefined
}

/** The strictest of the quotes that lie here. */
function termsIn({ marks }: Segment): Terms {
  const now = new Date().toISOString() as Instant
  return marks.reduce<Terms>(
    (terms, { kind, mark }) => (kind === 'quote' ? stricterTerms(terms, mark.terms, now) : terms),
    onRecord,
  )
}

function isSame(before: BlockTextProps, after: BlockTextProps): boolean {
  return (
    before.block === after.block &&
    before.text === after.text &&
    before.places === after.places &&
    before.current === after.current &&
    before.pointed?.start === after.pointed?.start &&
    before.pointed?.end === after.pointed?.end &&
    before.additions === after.additions &&
    before.marks.length === after.marks.length &&
    before.marks.every(({ mark }, index) => mark === after.marks[index]!.mark)
  )
}
