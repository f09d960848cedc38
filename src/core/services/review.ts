import type { Api } from '../../shared/api'
import type { ReviewState } from '../../shared/domain/quotes'
import type { ReviewTarget } from '../../shared/pages'
import { findArticle } from '../store/articles'
import { decideMentions } from '../store/entities'
import { setEventState } from '../store/events'
import { setFollowUpState } from '../store/followUps'
import { setQuoteState } from '../store/quotes'
import { newestVersion } from '../store/versions'
import type { Desk } from './desk'
import { articleMissing } from './stories'
import { suggest } from './suggestions'

export function reviewService(desk: Desk): Api['review'] {
  return {
    accept: (target) => decide(desk, target, 'accepted'),
    reject: (target) => decide(desk, target, 'rejected'),
    again(articleId) {
      const article = findArticle(desk.library, articleId)
      const version = newestVersion(desk.library, articleId)
      if (!article || !version) throw articleMissing()
      return desk.write(['marks', 'entities', 'quotes', 'events', 'follow-ups', 'articles'], () =>
        suggest(desk, version, article),
      )
    },
  }
}

function decide(desk: Desk, target: ReviewTarget, state: ReviewState): void {
  const verb = state === 'accepted' ? 'accepted' : 'rejected'
  switch (target.kind) {
    case 'entity':
      return desk.change(`${verb} name`, () =>
        decideMentions(desk.library, target.articleId, target.id, state),
      )
    case 'quote':
      return desk.change(`${verb} quote`, () => setQuoteState(desk.library, target.id, state))
    case 'event':
      return desk.change(`${verb} event`, () => setEventState(desk.library, target.id, state))
    case 'follow-up':
      return desk.change(`${verb} follow-up`, () =>
        setFollowUpState(desk.library, target.id, state),
      )
  }
}
