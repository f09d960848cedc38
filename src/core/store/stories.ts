import type { Instant } from '../../shared/domain/days'
import type { ArticleId, StoryId } from '../../shared/domain/ids'
import type { StoryCounts, StorySummary } from '../../shared/pages'
import type { Library, ReadableLibrary } from './openLibrary'

export function listStories(library: ReadableLibrary): StorySummary[] {
  return library
    .prepare(
      `SELECT id, title, place, archived_at AS archivedAt,
         (SELECT count(*) FROM story_articles JOIN articles ON articles.id = article_id
          WHERE story_id = stories.id AND articles.removed_at IS NULL) AS articles
       FROM stories WHERE removed_at IS NULL
       ORDER BY archived_at IS NOT NULL, created_at DESC, id DESC`,
    )
    .all() as StorySummary[]
}

export function findStory(library: ReadableLibrary, id: StoryId): { title: string } | null {
  const row = library
    .prepare('SELECT title FROM stories WHERE id = ? AND removed_at IS NULL')
    .get(id)
  return (row as { title: string } | undefined) ?? null
}

/** What a story holds, or the whole library, which has no drafts of its own. */
export function countStory(
  library: ReadableLibrary,
  id: StoryId | null,
): Omit<StoryCounts, 'followUps' | 'overdue' | 'toReview'> {
  const shown = `SELECT id FROM articles WHERE removed_at IS NULL
    AND (@id IS NULL OR id IN (SELECT article_id FROM story_articles WHERE story_id = @id))`
  const inStory = `article_id IN (${shown})`
  return library
    .prepare(
      `SELECT
        (SELECT count(*) FROM (${shown})) AS articles,
        (SELECT count(DISTINCT entity_id) FROM mentions WHERE state = 'accepted' AND ${inStory}) AS people,
        (SELECT count(*) FROM quotes WHERE state = 'accepted' AND kind <> 'indirect' AND ${inStory}) AS quotes,
        (SELECT count(*) FROM events WHERE state = 'accepted' AND (
          id IN (SELECT event_id FROM event_supports WHERE ${inStory})
          OR (NOT EXISTS (SELECT 1 FROM event_supports WHERE event_id = events.id)
              AND (@id IS NULL OR story_id = @id)))) AS events,
        (SELECT count(*) FROM drafts WHERE story_id = @id AND removed_at IS NULL) AS drafts`,
    )
    .get({ id }) as ReturnType<typeof countStory>
}

/** Stores a story as one that is not there yet: `setStoryRemoved(…, null)` makes it appear. */
export function insertStory(
  library: Library,
  story: { id: StoryId; title: string; place: string | null; createdAt: Instant },
): void {
  library
    .prepare(
      `INSERT INTO stories (id, title, place, created_at, removed_at)
       VALUES (@id, @title, @place, @createdAt, @createdAt)`,
    )
    .run(story)
}

export function setStoryRemoved(library: Library, id: StoryId, removedAt: Instant | null): void {
  library.prepare('UPDATE stories SET removed_at = ? WHERE id = ?').run(removedAt, id)
}

export function updateStory(
  library: Library,
  id: StoryId,
  title: string,
  place: string | null,
): void {
  library.prepare('UPDATE stories SET title = ?, place = ? WHERE id = ?').run(title, place, id)
}

export function setStoryArchived(library: Library, id: StoryId, archivedAt: Instant | null): void {
  library.prepare('UPDATE stories SET archived_at = ? WHERE id = ?').run(archivedAt, id)
}

export function insertStoryArticle(
  library: Library,
  id: StoryId,
  articleId: ArticleId,
  at: Instant,
): void {
  library
    .prepare(
      'INSERT OR IGNORE INTO story_articles (story_id, article_id, added_at) VALUES (?, ?, ?)',
    )
    .run(id, articleId, at)
}

export function deleteStoryArticle(library: Library, id: StoryId, articleId: ArticleId): void {
  library
    .prepare('DELETE FROM story_articles WHERE story_id = ? AND article_id = ?')
    .run(id, articleId)
}
