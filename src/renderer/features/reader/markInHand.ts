import { queryClient } from '../../api/queryClient'
import { articleMarks } from '../../api/reads'
import { currentSuggestion, useReading } from '../../state/reading'
import type { ArticleId, VersionId } from '../../../shared/domain/ids'
import type {
  ArticleMarks,
  EventMark,
  FollowUpMark,
  MentionMark,
  NameTarget,
  QuoteMark,
} from '../../../shared/pages'

/** The mark that commands are about: the ringed one, else the suggestion whose turn it is. */
export type MarkInHand = { articleId: ArticleId; versionId: VersionId; isSuggested: boolean } & (
  | {
      kind: 'entity'
      mark: MentionMark
      /** What of its name waits in this article. */
      target: NameTarget
    }
  | { kind: 'quote'; mark: QuoteMark }
  | { kind: 'event'; mark: EventMark }
  | { kind: 'follow-up'; mark: FollowUpMark }
)

export function markInHand(): MarkInHand | null {
  const reading = useReading.getState()
  const { articleId, versionId, waiting } = reading
  const suggestion = currentSuggestion(reading)
  const key = reading.current ?? suggestion?.key
  const marks =
    versionId && queryClient.getQueryData<ArticleMarks>(articleMarks(versionId).queryKey)
  if (!articleId || !versionId || !marks || !key) return null
  const place = { articleId, versionId, isSuggested: suggestion !== null }
  const id = key.slice(key.indexOf(':') + 1)
  if (key.startsWith('entity:')) {
    const at = reading.at ?? suggestion?.at
    const mentions = marks.mentions.filter(({ entityId }) => entityId === id)
    const mark = mentions.find(({ start }) => start === at?.start) ?? mentions[0]
    const waits = waiting.find((other) => other.key === key)?.target
    const all = { kind: 'entity', id: mark?.entityId, articleId } as NameTarget
    return mark
      ? {
          ...place,
          kind: 'entity',
          mark,
          target: waits?.kind === 'entity' ? waits : { ...all, mentionIds: [] },
        }
      : null
  }
  const quote = marks.quotes.find((mark) => mark.id === id)
  if (quote) return { ...place, kind: 'quote', mark: quote }
  const event = marks.events.find((mark) => mark.id === id)
  if (event) return { ...place, kind: 'event', mark: event }
  const followUp = marks.followUps.find((mark) => mark.id === id)
  return followUp ? { ...place, kind: 'follow-up', mark: followUp } : null
}
