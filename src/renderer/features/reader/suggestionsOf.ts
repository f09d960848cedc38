import type { ArticleId } from '../../../shared/domain/ids'
import { overlaps, type Span } from '../../../shared/domain/spans'
import type { MentionMark } from '../../../shared/pages'
import type { Suggestion } from '../../state/reading'
import type { TextMark } from './marksOfBlocks'

/**
 * What waits for an answer, in the order of the text. A name counts once, with all its mentions; those that are folded away
 * with what was set aside are left for later, so that an answer concerns only what can be seen.
 */
export function suggestionsOf(
  marks: TextMark[],
  articleId: ArticleId,
  asides: readonly Span[] = [],
): Suggestion[] {
  const isAside = (span: Span) => asides.some((aside) => overlaps(aside, span))
  const waiting = marks.filter(({ kind, mark }) => kind !== 'note' && mark.state === 'suggested')
  const [open, aside] = [
    waiting.filter(({ mark }) => !isAside(mark)),
    waiting.filter(({ mark }) => isAside(mark)),
  ]
  const found = new Map<string, Suggestion>()
  for (const { kind, key, mark } of [...open, ...aside]) {
    if (kind === 'note') continue
    const { start, end, confidence } = mark
    const suggestion = { key, at: { start, end }, confidence }
    if (kind === 'quote')
      found.set(key, {
        ...suggestion,
        kind: mark.kind === 'indirect' ? 'indirect' : kind,
        target: { kind, id: mark.id },
      })
    else if (kind === 'follow-up')
      found.set(key, { ...suggestion, kind, target: { kind, id: mark.id } })
    else if (kind === 'event')
      found.set(key, { ...suggestion, kind, target: { kind, id: mark.id } })
    else if (!found.has(key))
      found.set(
        key,
        nameSuggestion(suggestion, sameName(isAside(mark) ? aside : open, mark), articleId),
      )
  }
  return [...found.values()].sort((one, other) => one.at.start - other.at.start)
}

function sameName(marks: TextMark[], { entityId }: MentionMark): MentionMark[] {
  return marks.flatMap(({ kind, mark }) =>
    kind === 'entity' && mark.entityId === entityId ? [mark] : [],
  )
}

/** As sure as the surest of its mentions. */
function nameSuggestion(
  suggestion: Omit<Suggestion, 'target' | 'kind'>,
  mentions: MentionMark[],
  articleId: ArticleId,
): Suggestion {
  return {
    ...suggestion,
    kind: 'entity',
    confidence: mentions.reduce<number | null>(
      (surest, { confidence }) =>
        confidence === null ? surest : Math.max(surest ?? 0, confidence),
      null,
    ),
    target: {
      kind: 'entity',
      id: mentions[0]!.entityId,
      articleId,
      mentionIds: mentions.map(({ id }) => id),
    },
  }
}
