import type { ArticleId } from '../../../shared/domain/ids'
import type { Suggestion } from '../../state/reading'
import type { TextMark } from './marksOfBlocks'

/** What waits for an answer, in the order of the text. A name counts once, with all its mentions. */
export function suggestionsOf(marks: TextMark[], articleId: ArticleId): Suggestion[] {
  const found = new Map<string, Suggestion>()
  for (const { kind, key, mark } of marks) {
    if (kind === 'note' || mark.state !== 'suggested' || found.has(key)) continue
    const at = { start: mark.start, end: mark.end }
    if (kind === 'entity')
      found.set(key, { key, at, target: { kind, id: mark.entityId, articleId } })
    else if (kind === 'quote') found.set(key, { key, at, target: { kind, id: mark.id } })
    else found.set(key, { key, at, target: { kind, id: mark.id } })
  }
  return [...found.values()]
}
