import type { Api } from '../../../shared/api'
import type { MentionId } from '../../../shared/domain/ids'
import type { ReviewState } from '../../../shared/domain/quotes'
import type { ReviewTarget } from '../../../shared/pages'
import { findArticle } from '../../store/articles'
import { setEventState } from '../../store/events'
import { setFollowUpState } from '../../store/followUps'
import { decideThese, suggestedIn, suggestedOf } from '../../store/mentions'
import { setQuoteState } from '../../store/quotes'
import { articlesToReview } from '../../store/toReview'
import { newestVersion } from '../../store/versions'
import type { Desk } from '../desk'
import { entitiesService } from '../names/entities'
import { passageReader } from '../passages'
import { requireEntity } from '../names/requireEntity'
import { retypeMentions } from '../names/retypeMentions'
import { setBoundaries } from './setBoundaries'
import { articleMissing } from '../stories'
import { suggest } from './suggestions'

export function reviewService(desk: Desk): Api['review'] {
  const { library } = desk
  return {
    articles: (storyId) => articlesToReview(library, storyId),
    mentions(entityId, storyId) {
      const passageOf = passageReader(library)
      const found = suggestedOf(library, entityId, storyId, MOST_LISTED + 1)
      return {
        mentions: found.slice(0, MOST_LISTED).map(({ id, articleId, anchor }) => ({
          id,
          passage: passageOf(articleId, anchor),
        })),
        more: found.length > MOST_LISTED,
      }
    },
    accept: (target) => decide(desk, [target], 'accepted'),
    reject: (target) => decide(desk, [target], 'rejected'),
    acceptAll: (targets) => decide(desk, targets, 'accepted'),
    rejectAll: (targets) => decide(desk, targets, 'rejected'),
    retype(target, type) {
      const { name } = requireEntity(desk, target.id)
      return desk.change(`type of “${name}”`, () =>
        retypeMentions(desk, target.id, mentionsOf(desk, target), type),
      )
    },
    mergeInto(target, into) {
      const [kept, gone] = [requireEntity(desk, into), requireEntity(desk, target.id)]
      desk.change(`merge of ${gone.name} into ${kept.name}`, () => {
        decideThese(library, mentionsOf(desk, target), 'accepted')
        entitiesService(desk).merge(into, target.id)
      })
    },
    setBoundaries: (mark, versionId, span) => setBoundaries(desk, mark, versionId, span),
    again(articleId) {
      const article = findArticle(library, articleId)
      const version = newestVersion(library, articleId)
      if (!article || !version) throw articleMissing()
      return desk.write(['marks', 'entities', 'quotes', 'events', 'follow-ups', 'articles'], () =>
        suggest(desk, version, article),
      )
    },
  }
}

/** As many as a person can be expected to look through before saying yes to all of them. */
const MOST_LISTED = 300

/** One step of undo, however many they are. */
function decide(desk: Desk, targets: ReviewTarget[], state: ReviewState): void {
  if (targets.length === 0) return
  const verb = state === 'accepted' ? 'accepted' : 'rejected'
  const nouns = {
    entity: 'name',
    quote: 'quote',
    event: 'event',
    'follow-up': 'follow-up',
  } as const
  const what =
    targets.length === 1 ? nouns[targets[0]!.kind] : `${targets.length} suggestions at once`
  desk.change(`${verb} ${what}`, () => {
    for (const target of targets) decideOne(desk, target, state)
  })
}

function decideOne(desk: Desk, target: ReviewTarget, state: ReviewState): void {
  switch (target.kind) {
    case 'entity':
      return decideThese(desk.library, mentionsOf(desk, target), state)
    case 'quote':
      return setQuoteState(desk.library, target.id, state)
    case 'event':
      return setEventState(desk.library, target.id, state)
    case 'follow-up':
      return setFollowUpState(desk.library, target.id, state)
  }
}

function mentionsOf(
  { library }: Desk,
  { id, articleId, mentionIds }: Extract<ReviewTarget, { kind: 'entity' }>,
): MentionId[] {
  return mentionIds ?? suggestedIn(library, articleId, id)
}
