import type { Anchor } from '../../shared/domain/anchors'
import type { Day } from '../../shared/domain/days'
import type { Mention } from '../../shared/domain/entities'
import type { ArticleId, EntityId, VersionId } from '../../shared/domain/ids'
import type { SaidRole } from '../../shared/domain/roles'
import type { Terms, TermsKind } from '../../shared/domain/terms'
import { toTerms } from './articles'
import type { ReadableLibrary } from './openLibrary'

const names = `entity_id = @id AND state IN ('accepted', 'suggested')`

/** The articles that name @id: from the index alone. */
export const articlesNaming = `SELECT DISTINCT article_id FROM mentions WHERE ${names}`

/** The same, newest first: put in order, or, where they are many, met in the order of time. */
export const newestNaming = {
  few: `SELECT id FROM (${articlesNaming}) CROSS JOIN articles ON id = article_id
    WHERE removed_at IS NULL ORDER BY sort_moment DESC, id DESC LIMIT @limit OFFSET @from`,
  many: `SELECT id FROM articles WHERE removed_at IS NULL
      AND EXISTS (SELECT 1 FROM mentions WHERE ${names} AND article_id = articles.id)
    ORDER BY sort_moment DESC, id DESC LIMIT @limit OFFSET @from`,
}

/** So many articles are put in order faster than the newest are met. */
const FEW = 2000

function listNewestNaming(
  library: ReadableLibrary,
  id: EntityId,
  from: number,
  limit: number,
): string {
  const counted = library
    .prepare(`SELECT count(*) FROM (${articlesNaming} LIMIT @most)`)
    .pluck()
    .get({ id, most: FEW + 1 }) as number
  const sql = newestNaming[counted > FEW ? 'many' : 'few']
  return JSON.stringify(library.prepare(sql).pluck().all({ id, from, limit }))
}

/** How much there is of an entity in articles that are there, without what was rejected. */
export function countEntity(
  library: ReadableLibrary,
  id: EntityId,
): { mentions: number; suggested: number; articles: number; quotes: number } {
  const counts = library
    .prepare(
      `SELECT coalesce(sum(mentions), 0) AS mentions, coalesce(sum(suggested), 0) AS suggested, count(*) AS articles
       FROM (SELECT article_id, count(*) AS mentions, sum(state = 'suggested') AS suggested
           FROM mentions WHERE ${names} GROUP BY article_id)
         CROSS JOIN articles ON id = article_id WHERE removed_at IS NULL`,
    )
    .get({ id }) as { mentions: number; suggested: number; articles: number }
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
      `SELECT articles.id AS articleId, title, outlet, published_on AS publishedOn, terms_kind, terms_until,
         (SELECT count(*) FROM mentions WHERE ${names} AND article_id = articles.id) AS mentions
       FROM json_each(@newest) CROSS JOIN articles ON articles.id = value ORDER BY json_each.key`,
    )
    .all({ id, newest: listNewestNaming(library, id, from, limit) }) as (Omit<
    NamingArticle,
    'terms'
  > & {
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
      `SELECT role AS title, articles.id AS articleId, version_id AS versionId, min(start) AS start, "end",
         articles.title AS articleTitle, outlet, published_on AS publishedOn
       FROM json_each(@newest) CROSS JOIN mentions ON article_id = value
         CROSS JOIN anchors ON anchors.id = anchor_id CROSS JOIN articles ON articles.id = value
       WHERE ${names} AND role IS NOT NULL
       GROUP BY role, articles.id ORDER BY sort_moment DESC, articles.id, start`,
    )
    .all({ id, newest: listNewestNaming(library, id, 0, NEWEST) }) as (SaidRole & {
    versionId: VersionId
  })[]
}
