import type { Api } from '../../../shared/api'
import type { ArticleId, EntityId } from '../../../shared/domain/ids'
import { sortEvents } from '../../../shared/domain/events'
import { rolesOverTime } from '../../../shared/domain/roles'
import type { MentionRow } from '../../../shared/pages'
import { findEntity } from '../../store/entities'
import { countEntity, listArticlesNaming, mentionsIn, rolesGiven } from '../../store/entityPages'
import { eventsOfEntity } from '../../store/events'
import { quotesOfSpeaker } from '../../store/quotes'
import type { Desk } from '../desk'
import { passageReader } from '../passages'
import { toQuoteRows } from '../quoteRows'

/** So many mentions of an article come with it; the others when they are asked for. */
const FIRST = 6
/** So many of the articles that give a role are named. */
const NAMED = 4
/** At most so many rows are answered at once, whatever is asked for. */
const MOST = 500

type Pages = Pick<Api['entities'], 'get' | 'articles' | 'mentions' | 'quotes' | 'events'>

/** What is known of one entity, in pages: how much there is does not matter to how long one takes. */
export function entityPages(desk: Desk): Pages {
  const { library } = desk
  return {
    get(id) {
      const entity = findEntity(library, id)
      if (!entity) return null
      const roles = rolesOverTime(entity.roles, rolesGiven(library, id))
      return {
        entity,
        ...countEntity(library, id),
        roles: roles.map((role) => ({
          ...role,
          said: role.said.slice(0, NAMED),
          articles: role.said.length,
        })),
      }
    },
    articles: (id, from, limit) =>
      listArticlesNaming(library, id, from, Math.min(limit, MOST)).map((article) => ({
        ...article,
        first: mentionRows(desk, id, article.articleId, 0, FIRST),
      })),
    mentions: (id, articleId, from, limit) =>
      mentionRows(desk, id, articleId, from, Math.min(limit, MOST)),
    quotes: (id, from, limit) =>
      toQuoteRows(desk, quotesOfSpeaker(library, id, from, Math.min(limit, MOST))),
    events: (id) => sortEvents(eventsOfEntity(library, id)),
  }
}

function mentionRows(
  desk: Desk,
  id: EntityId,
  articleId: ArticleId,
  from: number,
  limit: number,
): MentionRow[] {
  const passageOf = passageReader(desk.library)
  return mentionsIn(desk.library, id, articleId, from, limit).map((mention) => ({
    id: mention.id,
    state: mention.state,
    role: mention.role,
    passage: passageOf(articleId, mention.anchor),
  }))
}
