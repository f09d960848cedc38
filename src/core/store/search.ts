import type { Day } from '../../shared/domain/days'
import type { ArticleId, StoryId, VersionId } from '../../shared/domain/ids'
import type { Terms, TermsKind } from '../../shared/domain/terms'
import { toTerms } from './articles'
import { toPairs } from './cjkPairs'
import type { Library, ReadableLibrary } from './openLibrary'

export interface FoundText {
  articleId: ArticleId
  versionId: VersionId
  title: string
  outlet: string | null
  publishedOn: Day | null
  /** Of the article. */
  terms: Terms
  text: string
}

/** Hits beyond the newest 2,000 are not looked at: what a person wants is narrowed by another word, not by page 100. */
const LOOKED_AT = 2000

/** The plus keeps SQLite from asking the whole index anew for each text of the story. */
export const ofStory = `+rowid IN (SELECT texts.number FROM story_articles JOIN versions USING (article_id)
  JOIN texts ON version_id = versions.id WHERE story_id = @storyId)`

/** Articles whose newest version has all the words, newest first; `match` is an FTS5 query as `toMatch` makes it. */
export function searchTexts(
  library: ReadableLibrary,
  match: string,
  storyId: StoryId | null,
  limit: number,
): FoundText[] {
  const rows = library
    .prepare(
      `WITH hits AS (
         SELECT rowid AS number FROM texts_search WHERE texts_search MATCH @match
           ${storyId === null ? '' : `AND ${ofStory}`}
         ORDER BY rowid DESC LIMIT ${LOOKED_AT}
       )
       SELECT articles.id AS articleId, versions.id AS versionId, title, outlet, published_on AS publishedOn, body AS text,
         terms_kind, terms_until
       FROM hits JOIN texts USING (number) JOIN versions ON versions.id = version_id
         JOIN articles ON articles.id = article_id
       WHERE removed_at IS NULL ORDER BY sort_moment DESC, articles.id DESC LIMIT @limit`,
    )
    .all({ match, limit, ...(storyId === null ? {} : { storyId }) }) as (Omit<
    FoundText,
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

/** The commonest words that begin so, at most 30. */
export function completions(library: ReadableLibrary, beginning: string): string[] {
  const rows = library
    .prepare('SELECT term FROM texts_terms WHERE term >= ? AND term < ? ORDER BY doc DESC LIMIT 30')
    .all(beginning, `${beginning}\u{10ffff}`)
  return (rows as { term: string }[]).map((row) => row.term)
}

/** Makes the newest version of an article the one that search finds, under its present title. */
export function indexArticle(library: Library, id: ArticleId): void {
  const texts = library
    .prepare(
      `SELECT texts.number, title, body FROM versions JOIN texts ON version_id = versions.id
         JOIN articles ON articles.id = article_id
       WHERE article_id = ? ORDER BY versions.number DESC`,
    )
    .all(id) as { number: number; title: string; body: string }[]
  for (const [index, { number, title, body }] of texts.entries()) {
    const rowid = BigInt(number)
    library.prepare('DELETE FROM texts_search WHERE rowid = ?').run(rowid)
    if (index === 0) indexText(library, number, title, body)
  }
}

/** Takes a text into the search index that is not in it yet: the first version of an article. */
export function indexText(library: Library, number: number, title: string, body: string): void {
  library
    .prepare('INSERT INTO texts_search (rowid, title, body) VALUES (?, ?, ?)')
    .run(BigInt(number), toPairs(title), toPairs(body))
}
