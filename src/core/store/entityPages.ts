import type { Anchor } from '../../shared/domain/anchors'
import type { Day } from '../../shared/domain/days'
import type { Mention } from '../../shared/domain/entities'
import type { ArticleId, EntityId, VersionId } from '../../shared/domain/ids'
import type { SaidRole } from '../../shared/domain/roles'
import type { Terms, TermsKind } from '../../shared/domain/terms'
import { toTerms } from './articles'
import type { ReadableLibrary } from './openLibrary'

/** The articles that name @id, with how often: from the index alone. */
export const articlesNaming = `SELECT article_id, count(*) AS mentions FROM mentions
  WHERE entity_id = @id AND state IN ('accepted', 'suggested') GROUP BY article_id`

/** How much there is of an entity in articles that are there, without what was rejected. */
export function countEntity(
  library: ReadableLibrary,
  id: EntityId,
): { mentions: number; suggested: number; articles: number; quotes: number } {
  const counts = library
    .prepare(
      `SELECT count(*) AS mentions, coalesce(sum(state = 'suggested'), 0) AS suggested,
         count(DISTINCT article_id) AS articles
       FROM mentions JOIN articles ON articles.id = article_id
       WHERE entity_id = ? AND state IN ('accepted', 'suggested') AND removed_at IS NULL`,
    )
    .get(id) as { mentions: number; suggested: number; articles: number }
  const { quotes } = library
    .prepare(
      `SELECT count(*) AS quotes FROM quotes JOIN articles ON articles.id = article_id
       WHERE speaker_id = ? AND state <> 'rejected' AND removed_at IS NULL`,
    )
    .get(id) as { quotes: number }
  return { ...counts, quotes }
}

export interface NamingArticle {
  articleId: ArticleId
  title: string
  outlet: string | null
  publishedOn: Day | null
  terms: Terms
  mentions: number
}

/** The articles that name an entity, newest first, from the `from`-th on. */
export function listArticlesNaming(
  library: ReadableLibrary,
  id: EntityId,
  from: number,
  limit: number,
): NamingArticle[] {
  const rows = library
    .prepare(
      `WITH naming AS (${articlesNaming})
       SELECT id AS articleId, title, outlet, published_on AS publishedOn, terms_kind, terms_until, mentions
       FROM naming CROSS JOIN articles ON id = article_id WHERE removed_at IS NULL
       ORDER BY sort_moment DESC, id DESC LIMIT @limit OFFSET @from`,
    )
    .all({ id, from, limit }) as (Omit<NamingArticle, 'terms'> & {
    terms_kind: TermsKind
    terms_until: string | null
  })[]
  return rows.map(({ terms_kind, terms_until, ...row }) => ({
    ...row,
    terms: toTerms(terms_kind, terms_until),
  }))
}

/** The mentions of an entity in one article that are not rejected, in text order. */
export function mentionsIn(
  library: ReadableLibrary,
  id: EntityId,
  articleId: ArticleId,
  from: number,
  limit: number,
): (Mention & { role: string | null })[] {
  const rows = library
    .prepare(
      `SELECT mentions.id, article_id AS articleId, entity_id AS entityId, state, role,
         version_id AS versionId, start, "end", exact, prefix, suffix, locator
       FROM mentions JOIN anchors ON anchors.id = anchor_id
       WHERE article_id = @articleId AND entity_id = @id AND state IN ('accepted', 'suggested')
       ORDER BY start, mentions.id LIMIT @limit OFFSET @from`,
    )
    .all({ id, articleId, from, limit }) as (Omit<Mention, 'anchor'> &
    Anchor & { role: string | null })[]
  return rows.map(({ versionId, start, end, exact, prefix, suffix, locator, ...mention }) => ({
    ...mention,
    anchor: { versionId, start, end, exact, prefix, suffix, locator },
  }))
}

/** So many articles are looked through for roles. */
const NEWEST = 500

/** The roles that the newest articles give an entity, one of a kind an article, newest first. */
export function rolesGiven(library: ReadableLibrary, id: EntityId): SaidRole[] {
  return library
    .prepare(
      `WITH naming AS (${articlesNaming}),
         newest AS (SELECT id, title, outlet, published_on, sort_moment FROM naming CROSS JOIN articles ON id = article_id
           WHERE removed_at IS NULL ORDER BY sort_moment DESC LIMIT ${NEWEST})
       SELECT role AS title, newest.id AS articleId, version_id AS versionId, min(start) AS start, "end",
         newest.title AS articleTitle, outlet, published_on AS publishedOn
       FROM newest CROSS JOIN mentions ON article_id = newest.id JOIN anchors ON anchors.id = anchor_id
       WHERE entity_id = @id AND state IN ('accepted', 'suggested') AND role IS NOT NULL
       GROUP BY role, newest.id ORDER BY sort_moment DESC, newest.id, start`,
    )
    .all({ id }) as (SaidRole & { versionId: VersionId })[]
}
