import type { Analysis } from '../../../shared/domain/analysis'
import type { ArticleVersion } from '../../../shared/domain/articles'
import { newId, type EntityId, type FollowUpId } from '../../../shared/domain/ids'
import { overlaps } from '../../../shared/domain/spans'
import { insertAnchor } from '../../store/anchors'
import { insertFollowUp, insertFollowUpSupport } from '../../store/followUps'
import { markedSpans } from '../../store/marks'
import type { Desk } from '../desk'

/** Stores what an article announces as suggestions, except where a follow-up stands already, also a rejected one. */
export function suggestFollowUps(
  desk: Desk,
  version: ArticleVersion,
  { followUps }: Pick<Analysis, 'followUps'>,
  entityIds: ReadonlyMap<string, () => EntityId>,
  isNew: boolean,
): number {
  const { library } = desk
  if (followUps.length === 0) return 0
  const marked = isNew ? [] : markedSpans(library, version, 'followUps')
  const found = followUps.filter((followUp) => !marked.some((span) => overlaps(span, followUp)))
  for (const { kind, title, due, who, reply, start, end, confidence } of found) {
    const id = newId<FollowUpId>()
    insertFollowUp(library, {
      id,
      storyId: null,
      kind,
      title,
      whoId: (who?.entity && entityIds.get(who.entity)?.()) || null,
      who: who?.text.trim() || null,
      due,
      state: 'suggested',
      progress: 'open',
      outcome: null,
      reply,
      askedOn: null,
      answeredOn: null,
      madeAt: desk.now(),
      confidence: confidence ?? null,
    })
    insertFollowUpSupport(library, {
      id: newId(),
      followUpId: id,
      articleId: version.articleId,
      anchorId: insertAnchor(library, version, { start, end }),
    })
  }
  return found.length
}
