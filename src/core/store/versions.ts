import { inflateRawSync } from 'node:zlib'
import type { ArticleVersion, Block, CopyFacts, Locator } from '../../shared/domain/articles'
import type { ArticleId, StoryId, VersionId } from '../../shared/domain/ids'
import type { Library, ReadableLibrary } from './openLibrary'
import { indexShingleTokens } from './shingles'

const columns = `versions.id, article_id AS articleId, versions.number, sha256, captured_at AS capturedAt,
  media_type AS mediaType, byte_length AS byteLength, facts, body AS text, blocks, locators`

export function findVersion(library: ReadableLibrary, id: VersionId): ArticleVersion | null {
  const row = library
    .prepare(
      `SELECT ${columns} FROM versions JOIN texts ON version_id = versions.id WHERE versions.id = ?`,
    )
    .get(id)
  return row ? toVersion(row) : null
}

export function newestVersion(
  library: ReadableLibrary,
  articleId: ArticleId,
): ArticleVersion | null {
  const row = library
    .prepare(
      `SELECT ${columns} FROM versions JOIN texts ON version_id = versions.id
       WHERE article_id = ? ORDER BY versions.number DESC LIMIT 1`,
    )
    .get(articleId)
  return row ? toVersion(row) : null
}

export function listVersions(
  library: ReadableLibrary,
  articleId: ArticleId,
): Pick<ArticleVersion, 'id' | 'number' | 'capturedAt'>[] {
  return library
    .prepare(
      'SELECT id, number, captured_at AS capturedAt FROM versions WHERE article_id = ? ORDER BY number DESC',
    )
    .all(articleId) as Pick<ArticleVersion, 'id' | 'number' | 'capturedAt'>[]
}

/** What is stored beside a version's text, made ready by whoever read it. */
export interface PackedEvidence {
  /** The imported bytes, as raw deflate. */
  deflated: Uint8Array
  /** The text's shingles, as words of the index. */
  shingles: string
  /** SHA-256 of the article proper with its white space evened out. */
  textSha256: string
}

/**
 * Stores a version with its original bytes, where a quote's words are found; `indexArticle` makes it the one that search
 * finds. Answers the number of its text.
 */
export function insertVersion(
  library: Library,
  version: ArticleVersion,
  packed: PackedEvidence,
): number {
  library
    .prepare(
      `INSERT INTO versions
         (id, article_id, number, sha256, captured_at, media_type, byte_length, facts, text_sha256)
       VALUES
         (@id, @articleId, @number, @sha256, @capturedAt, @mediaType, @byteLength, @facts, @textSha256)`,
    )
    .run({
      id: version.id,
      articleId: version.articleId,
      number: version.number,
      sha256: version.sha256,
      capturedAt: version.capturedAt,
      mediaType: version.mediaType,
      byteLength: version.byteLength,
      facts: version.facts && JSON.stringify(version.facts),
      textSha256: packed.textSha256,
    })
  library
    .prepare('INSERT INTO originals (version_id, deflated) VALUES (?, ?)')
    .run(version.id, packed.deflated)
  const { lastInsertRowid } = library
    .prepare('INSERT INTO texts (version_id, body, blocks, locators) VALUES (?, ?, ?, ?)')
    .run(version.id, version.text, JSON.stringify(version.blocks), JSON.stringify(version.locators))
  indexShingleTokens(library, lastInsertRowid, packed.shingles)
  return Number(lastInsertRowid)
}

/** Only the words of a version and its pages or moments, for comparing with. */
export function readText(
  library: ReadableLibrary,
  id: VersionId,
): { articleId: ArticleId; text: string; locators: Locator[] } | null {
  const row = library
    .prepare(
      `SELECT article_id AS articleId, body AS text, locators FROM versions JOIN texts ON version_id = versions.id
       WHERE versions.id = ?`,
    )
    .get(id) as { articleId: ArticleId; text: string; locators: string } | undefined
  return row ? { ...row, locators: JSON.parse(row.locators) as Locator[] } : null
}

/** All versions of all articles of a story, newest article first. */
export function versionsOfStory(library: ReadableLibrary, storyId: StoryId): VersionId[] {
  const rows = library
    .prepare(
      `SELECT versions.id FROM story_articles JOIN articles ON articles.id = story_articles.article_id
         JOIN versions ON versions.article_id = articles.id
       WHERE story_id = ? AND removed_at IS NULL ORDER BY sort_moment DESC, number DESC`,
    )
    .all(storyId) as { id: VersionId }[]
  return rows.map(({ id }) => id)
}

/** True when the articles of a story have at most so many versions together; fast however many there are. */
export function hasAtMost(library: ReadableLibrary, storyId: StoryId, versions: number): boolean {
  const row = library
    .prepare(
      `SELECT count(*) AS counted FROM (
         SELECT 1 FROM story_articles JOIN versions USING (article_id) WHERE story_id = ? LIMIT ?)`,
    )
    .get(storyId, versions + 1)
  return (row as { counted: number }).counted <= versions
}

/**
 * The copies whose bytes have this SHA-256, of which the first digits may do; those of articles that are still in the
 * library first, then the story's, then the one of that number.
 */
export function versionsWithHash(
  library: ReadableLibrary,
  storyId: StoryId,
  digits: string,
  number: number | null,
): VersionId[] {
  const rows = library
    .prepare(
      `SELECT versions.id FROM versions JOIN articles ON articles.id = article_id
       WHERE sha256 >= @digits AND sha256 < @digits || 'g'
       ORDER BY removed_at IS NOT NULL,
         article_id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId) DESC,
         versions.number IS @number DESC, versions.id LIMIT 20`,
    )
    .all({ digits, storyId, number }) as { id: VersionId }[]
  return rows.map(({ id }) => id)
}

/** The imported bytes, exactly. */
export function readOriginal(library: ReadableLibrary, id: VersionId): Uint8Array | null {
  const row = library.prepare('SELECT deflated FROM originals WHERE version_id = ?').get(id)
  return row ? inflateRawSync((row as { deflated: Buffer }).deflated) : null
}

function toVersion(row: unknown): ArticleVersion {
  const version = row as Omit<ArticleVersion, 'facts' | 'blocks' | 'locators'> & {
    facts: string | null
    blocks: string
    locators: string
  }
  return {
    ...version,
    facts: version.facts === null ? null : (JSON.parse(version.facts) as CopyFacts),
    blocks: JSON.parse(version.blocks) as Block[],
    locators: JSON.parse(version.locators) as Locator[],
  }
}
