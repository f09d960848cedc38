import type { Day, Instant } from '../../shared/domain/days'
import type { ArticleId, StoryId } from '../../shared/domain/ids'
import type { FamilyMember } from '../../shared/domain/lineage/families'
import type { ReprintLink } from '../../shared/domain/lineage/groupFamilies'
import type { Library, ReadableLibrary } from './openLibrary'

export function insertReprint(library: Library, link: ReprintLink<ArticleId>): void {
  library
    .prepare(
      `INSERT OR REPLACE INTO reprints (one_id, other_id, shared, one_size, other_size)
       VALUES (@one, @other, @shared, @oneSize, @otherSize)`,
    )
    .run(link)
}

/** Takes an article out of all that was found; answers with whom it was found to have words in common. */
export function forgetReprints(library: Library, id: ArticleId): ArticleId[] {
  const rows = library
    .prepare(
      `SELECT other_id AS id FROM reprints WHERE one_id = @id
       UNION SELECT one_id FROM reprints WHERE other_id = @id`,
    )
    .all({ id }) as { id: ArticleId }[]
  library.prepare('DELETE FROM reprints WHERE one_id = @id OR other_id = @id').run({ id })
  return rows.map((row) => row.id)
}

/** What was found between articles that are in the library. */
export function listReprints(library: ReadableLibrary): ReprintLink<ArticleId>[] {
  return library
    .prepare(
      `SELECT one_id AS one, other_id AS other, shared, one_size AS oneSize, other_size AS otherSize FROM reprints
       WHERE one_id NOT IN (SELECT id FROM articles WHERE removed_at IS NOT NULL)
         AND other_id NOT IN (SELECT id FROM articles WHERE removed_at IS NOT NULL)`,
    )
    .all() as ReprintLink<ArticleId>[]
}

/** Which of these articles were found to have words in common with one another. */
export function reprintsAmong(
  library: ReadableLibrary,
  ids: readonly ArticleId[],
): [ArticleId, ArticleId][] {
  return library
    .prepare(
      `SELECT one_id, other_id FROM reprints
       WHERE one_id IN (SELECT value FROM json_each(@ids)) AND other_id IN (SELECT value FROM json_each(@ids))`,
    )
    .raw()
    .all({ ids: JSON.stringify(ids) }) as [ArticleId, ArticleId][]
}

/** What a person said of families, as pairs of articles that are in the library. */
export function listDecisions(
  library: ReadableLibrary,
  said: 'family_splits' | 'family_joins',
): [ArticleId, ArticleId][] {
  return library
    .prepare(
      `SELECT article_id, other_id FROM ${said} JOIN articles AS one ON one.id = article_id
         JOIN articles AS other ON other.id = other_id
       WHERE one.removed_at IS NULL AND other.removed_at IS NULL`,
    )
    .raw()
    .all() as [ArticleId, ArticleId][]
}

export function insertDecision(
  library: Library,
  said: 'family_splits' | 'family_joins',
  article: ArticleId,
  other: ArticleId,
): void {
  library
    .prepare(`INSERT OR IGNORE INTO ${said} (article_id, other_id) VALUES (?, ?)`)
    .run(article, other)
}

/** Takes back what was said of two articles, in whichever order. */
export function deleteDecision(
  library: Library,
  said: 'family_splits' | 'family_joins',
  article: ArticleId,
  other: ArticleId,
): void {
  library
    .prepare(
      `DELETE FROM ${said} WHERE (article_id = @article AND other_id = @other)
         OR (article_id = @other AND other_id = @article)`,
    )
    .run({ article, other })
}

/** What is said of a family names its articles so. */
export function familyMembers(
  library: ReadableLibrary,
  ids: readonly ArticleId[],
): Map<ArticleId, FamilyMember> {
  const rows = library
    .prepare(
      `SELECT articles.id AS articleId, title, outlet, published_on AS publishedOn, imported_at AS importedAt, agencies, credit
       FROM json_each(?) JOIN articles ON articles.id = json_each.value
         LEFT JOIN sketches ON sketches.article_id = articles.id`,
    )
    .all(JSON.stringify(ids)) as {
    articleId: ArticleId
    title: string
    outlet: string | null
    publishedOn: Day | null
    importedAt: Instant
    agencies: string
    credit: string | null
  }[]
  return new Map(
    rows.map(({ agencies, credit, ...row }) => {
      const credited = JSON.parse(agencies) as string[]
      return [
        row.articleId,
        { ...row, agencies: credited.length > 0 ? credited : credit ? [credit] : [] },
      ]
    }),
  )
}

export function articlesOfStory(library: ReadableLibrary, storyId: StoryId): Set<ArticleId> {
  const rows = library
    .prepare('SELECT article_id AS id FROM story_articles WHERE story_id = ?')
    .all(storyId) as { id: ArticleId }[]
  return new Set(rows.map(({ id }) => id))
}
