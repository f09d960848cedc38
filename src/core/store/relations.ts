import type { Block } from '../../shared/domain/articles'
import type { Day } from '../../shared/domain/days'
import type { ArticleId, EntityId, VersionId } from '../../shared/domain/ids'
import type { NamesOfArticle } from '../../shared/domain/relations'
import type { RelatedName, RelationsScope } from '../../shared/pages'
import type { Span } from '../../shared/domain/spans'
import type { Terms, TermsKind } from '../../shared/domain/terms'
import { toTerms } from './articles'
import type { ReadableLibrary } from './openLibrary'

/** The states that count, for `IN (SELECT value FROM json_each(@states))`. */
function statesOf({ withSuggested }: Pick<RelationsScope, 'withSuggested'>): string {
  return JSON.stringify(withSuggested ? ['accepted', 'suggested'] : ['accepted'])
}

const counts = 'state IN (SELECT value FROM json_each(@states))'

/** The newest articles of a scope, found in the order of time where there is an index for it. */
export const newestArticles = {
  library: `SELECT id FROM articles WHERE removed_at IS NULL ORDER BY sort_moment DESC, id DESC LIMIT @limit`,
  story: `SELECT id FROM story_articles JOIN articles ON id = article_id
    WHERE story_id = @storyId AND removed_at IS NULL ORDER BY sort_moment DESC, id DESC LIMIT @limit`,
  entity: `SELECT id FROM (SELECT DISTINCT article_id FROM mentions WHERE entity_id = @of AND ${counts})
      CROSS JOIN articles ON id = article_id
    WHERE removed_at IS NULL AND (@storyId IS NULL
      OR id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId))
    ORDER BY sort_moment DESC, id DESC LIMIT @limit`,
}

/** Which entities the articles of a JSON list name: from the index alone. */
export const namesOfArticles = `SELECT entity_id, count(DISTINCT article_id) AS articles
  FROM json_each(@articles) CROSS JOIN mentions ON article_id = value WHERE ${counts} GROUP BY entity_id`

export function listNewest(
  library: ReadableLibrary,
  scope: RelationsScope,
  limit: number,
): ArticleId[] {
  const sql = newestArticles[scope.of ? 'entity' : scope.storyId ? 'story' : 'library']
  const given = { limit, storyId: scope.storyId, of: scope.of, states: statesOf(scope) }
  const wanted = Object.entries(given).filter(([name]) => sql.includes(`@${name}`))
  return library.prepare(sql).pluck().all(Object.fromEntries(wanted)) as ArticleId[]
}

/** Which of these articles have terms of their own, over or not. */
export function termsBeside(
  library: ReadableLibrary,
  articleIds: ArticleId[],
): { id: ArticleId; terms: Terms }[] {
  const rows = library
    .prepare(
      `SELECT articles.id, terms_kind, terms_until FROM json_each(?) CROSS JOIN articles ON articles.id = value
       WHERE terms_kind <> 'on record'`,
    )
    .all(JSON.stringify(articleIds)) as {
    id: ArticleId
    terms_kind: TermsKind
    terms_until: string | null
  }[]
  return rows.map(({ id, terms_kind, terms_until }) => ({
    id,
    terms: toTerms(terms_kind, terms_until),
  }))
}

/** The names that most of these articles name; `of` first, whatever its count. */
export function listNamesIn(
  library: ReadableLibrary,
  articleIds: ArticleId[],
  scope: RelationsScope,
  limit: number,
): RelatedName[] {
  return library
    .prepare(
      `WITH named AS (${namesOfArticles})
       SELECT id, type, name, articles FROM named JOIN entities ON id = entity_id
       ORDER BY id IS @of DESC, articles DESC, id LIMIT @limit`,
    )
    .all({
      articles: JSON.stringify(articleIds),
      states: statesOf(scope),
      of: scope.of,
      limit,
    }) as RelatedName[]
}

/** Where the names of a JSON list stand in the articles of another: read article by article, not name by name within each. */
export const placesOfNames = `SELECT article_id, entity_id, version_id, start
  FROM json_each(@articles) CROSS JOIN mentions ON article_id = value
    CROSS JOIN anchors ON anchors.id = anchor_id
  WHERE ${counts} AND +entity_id IN (SELECT value FROM json_each(@names))`

/** Where these names stand in these articles, by paragraph. */
export function paragraphsOfNames(
  library: ReadableLibrary,
  articleIds: ArticleId[],
  names: EntityId[],
  scope: RelationsScope,
): NamesOfArticle[] {
  const rows = library
    .prepare(placesOfNames)
    .raw()
    .all({
      articles: JSON.stringify(articleIds),
      names: JSON.stringify(names),
      states: statesOf(scope),
    }) as [ArticleId, EntityId, VersionId, number][]
  const starts = paragraphStarts(library)
  const articles = new Map<ArticleId, NamesOfArticle & { versions: VersionId[] }>()
  for (const [articleId, entityId, versionId, start] of rows) {
    let article = articles.get(articleId)
    if (!article) articles.set(articleId, (article = { mentions: [], versions: [] }))
    if (!article.versions.includes(versionId)) article.versions.push(versionId)
    // Paragraphs of different copies are different ones.
    const copy = article.versions.indexOf(versionId) * 1e6
    article.mentions.push({ entityId, paragraph: copy + paragraphAt(starts(versionId), start) })
  }
  return [...articles.values()]
}

/** An article that names two, and where it names each. */
export interface SharedArticle {
  articleId: ArticleId
  title: string
  outlet: string | null
  publishedOn: Day | null
  terms: Terms
  mentions: (Span & { entityId: EntityId; versionId: VersionId })[]
}

/** The articles that name both: from the index alone. */
export const articlesOfBoth = `SELECT article_id FROM mentions WHERE entity_id = @a AND ${counts}
  INTERSECT SELECT article_id FROM mentions WHERE entity_id = @b AND ${counts}`

/** So many mentions of the two are looked at in an article. */
const MOST_MENTIONS = 400

/** The articles that name both, newest first, from the `from`-th on. */
export function listShared(
  library: ReadableLibrary,
  pair: { a: EntityId; b: EntityId },
  scope: Omit<RelationsScope, 'of'>,
  from: number,
  limit: number,
): SharedArticle[] {
  const states = statesOf(scope)
  const rows = library
    .prepare(
      `WITH shared AS (${articlesOfBoth})
       SELECT id AS articleId, title, outlet, published_on AS publishedOn, terms_kind, terms_until
       FROM shared CROSS JOIN articles ON id = article_id
       WHERE removed_at IS NULL AND (@storyId IS NULL
         OR id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId))
       ORDER BY sort_moment DESC, id DESC LIMIT @limit OFFSET @from`,
    )
    .all({ ...pair, storyId: scope.storyId, states, from, limit }) as (Omit<
    SharedArticle,
    'terms' | 'mentions'
  > & { terms_kind: TermsKind; terms_until: string | null })[]
  const mentions = library.prepare(
    `SELECT entity_id AS entityId, version_id AS versionId, start, "end"
     FROM mentions JOIN anchors ON anchors.id = anchor_id
     WHERE article_id = @articleId AND entity_id IN (@a, @b) AND ${counts}
     ORDER BY version_id, start LIMIT ${MOST_MENTIONS}`,
  )
  return rows.map(({ terms_kind, terms_until, ...row }) => ({
    ...row,
    terms: toTerms(terms_kind, terms_until),
    mentions: mentions.all({
      ...pair,
      articleId: row.articleId,
      states,
    }) as SharedArticle['mentions'],
  }))
}

/** Where the paragraphs of a version begin; each version is read once. */
function paragraphStarts(library: ReadableLibrary): (id: VersionId) => number[] {
  const read = library.prepare(
    `SELECT blocks, CASE blocks WHEN '[]' THEN body END AS body FROM texts WHERE version_id = ?`,
  )
  const known = new Map<VersionId, number[]>()
  return (id) => {
    const starts = known.get(id)
    if (starts) return starts
    const text = read.get(id) as { blocks: string; body: string | null } | undefined
    const blocks = JSON.parse(text?.blocks ?? '[]') as Block[]
    const found = text?.body == null ? blocks.map(({ start }) => start) : lineStarts(text.body)
    known.set(id, found)
    return found
  }
}

function lineStarts(body: string): number[] {
  const starts = [0]
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last paragraph that begins at or before a place, by its number. */
function paragraphAt(starts: number[], at: number): number {
  let [from, until] = [0, starts.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if (starts[middle]! <= at) from = middle + 1
    else until = middle
  }
  return from
}
