import type { Article, Aside } from '../../shared/domain/articles'
import type { Day, Instant } from '../../shared/domain/days'
import { earliest } from '../../shared/domain/days'
import type { ArticleId, StoryId, VersionId } from '../../shared/domain/ids'
import type { ReviewState } from '../../shared/domain/quotes'
import type { Span } from '../../shared/domain/spans'
import type { Terms, TermsKind } from '../../shared/domain/terms'
import type { ArticleSummary } from '../../shared/pages'
import { countInNewestCopies } from './countInNewestCopies'
import type { Library, ReadableLibrary } from './openLibrary'

interface ArticleRow {
  id: ArticleId
  title: string
  title_how: string
  byline: string
  byline_how: string
  outlet: string | null
  outlet_how: string
  published_on: Day | null
  published_how: string
  modified_on: Day | null
  modified_how: string
  section: string | null
  section_how: string
  agencies: string
  agencies_how: string
  url: string | null
  canonical_url: string | null
  language: string | null
  kind: Article['kind']
  terms_kind: TermsKind
  terms_until: string | null
  imported_at: Instant
}

export function findArticle(library: ReadableLibrary, id: ArticleId): Article | null {
  const row = library.prepare('SELECT * FROM articles WHERE id = ? AND removed_at IS NULL').get(id)
  return row ? toArticle(row as ArticleRow) : null
}

/** Also one that was taken out: what a draft quotes keeps its source. */
export function recallArticle(library: ReadableLibrary, id: ArticleId): Article | null {
  const row = library.prepare('SELECT * FROM articles WHERE id = ?').get(id)
  return row ? toArticle(row as ArticleRow) : null
}

/** The article, not removed, one of whose versions has exactly these bytes. */
export function findArticleByBytes(
  library: ReadableLibrary,
  sha256: string,
): { id: ArticleId; title: string } | null {
  const row = library
    .prepare(
      `SELECT articles.id, title FROM versions JOIN articles ON articles.id = article_id
       WHERE sha256 = ? AND removed_at IS NULL LIMIT 1`,
    )
    .get(sha256)
  return (row as { id: ArticleId; title: string } | undefined) ?? null
}

/** The article, not removed, whose canonical address is one of these; the first of them counts most. */
export function findArticleByAddress(
  library: ReadableLibrary,
  addresses: readonly string[],
): { id: ArticleId; title: string } | null {
  const row = library
    .prepare(
      `SELECT id, title FROM articles WHERE canonical_url IN (SELECT value FROM json_each(?)) AND removed_at IS NULL
       ORDER BY canonical_url = ? DESC LIMIT 1`,
    )
    .get(JSON.stringify(addresses), addresses[0])
  return (row as { id: ArticleId; title: string } | undefined) ?? null
}

/** The article, not removed, one of whose versions has these words, where its details do not speak of another one. */
export function findArticleByText(
  library: ReadableLibrary,
  textSha256: string,
  { title, outlet, publishedOn }: Pick<Article, 'title' | 'outlet' | 'publishedOn'>,
): { id: ArticleId; title: string } | null {
  const row = library
    .prepare(
      `SELECT articles.id, title FROM versions JOIN articles ON articles.id = article_id
       WHERE text_sha256 = @textSha256 AND removed_at IS NULL AND title = @title
         AND (outlet = @outlet OR outlet IS NULL OR @outlet IS NULL)
         AND (published_on = @publishedOn OR published_on IS NULL OR @publishedOn IS NULL)
       LIMIT 1`,
    )
    .get({ textSha256, title, outlet, publishedOn })
  return (row as { id: ArticleId; title: string } | undefined) ?? null
}

/** True when the newest version of an article has just these words. */
export function newestHasText(
  library: ReadableLibrary,
  id: ArticleId,
  textSha256: string,
): boolean {
  const row = library
    .prepare('SELECT text_sha256 AS newest FROM versions WHERE article_id = ? ORDER BY number DESC')
    .get(id)
  return (row as { newest: string | null } | undefined)?.newest === textSha256
}

/** Newest first: by the day of publication, else by the time of import. */
export function listArticles(library: ReadableLibrary, storyId: StoryId | null): ArticleSummary[] {
  const counted = countMarks(library, isSmall(library, storyId) ? storyId : null)
  const rows = library
    .prepare(
      `SELECT id, title, outlet, byline, published_on AS publishedOn, imported_at AS importedAt, terms_kind,
         terms_until FROM articles
       WHERE removed_at IS NULL ${within(storyId, 'id')} ORDER BY sort_moment DESC, id DESC`,
    )
    .all(...named(storyId)) as (Omit<ArticleSummary, 'byline' | 'terms' | keyof Counted> &
    Pick<ArticleRow, 'byline' | 'terms_kind' | 'terms_until'>)[]
  return rows.map(({ terms_kind, terms_until, ...row }) => ({
    ...row,
    terms: toTerms(terms_kind, terms_until),
    byline: JSON.parse(row.byline) as string[],
    ...(counted.get(row.id) ?? { versions: 1, marks: 0, toReview: 0, storyIds: [] }),
  }))
}

type Counted = Pick<ArticleSummary, 'versions' | 'marks' | 'toReview' | 'storyIds'>

/** What the list says of each article; counted table by table, since a count for each article takes three times as long. */
function countMarks(library: ReadableLibrary, storyId: StoryId | null): Map<ArticleId, Counted> {
  const counted = new Map<ArticleId, Counted>()
  const of = (id: ArticleId) => {
    let counts = counted.get(id)
    if (!counts) counted.set(id, (counts = { versions: 1, marks: 0, toReview: 0, storyIds: [] }))
    return counts
  }
  const all = <Row>(sql: string) =>
    library
      .prepare(sql)
      .raw()
      .all(...named(storyId)) as Row[]
  const only = within(storyId, 'article_id')
  for (const [id, storyOfIt] of all<[ArticleId, StoryId]>(
    `SELECT article_id, story_id FROM story_articles WHERE true ${only} ORDER BY story_id`,
  ))
    of(id).storyIds.push(storyOfIt)
  for (const [id, versions] of all<[ArticleId, number]>(
    `SELECT article_id, number FROM versions WHERE number > 1 ${only} ORDER BY number`,
  ))
    of(id).versions = versions
  const perState = [
    `SELECT article_id, state, count(*), count(DISTINCT entity_id) FROM mentions
     WHERE state <> 'rejected' ${only} GROUP BY article_id, state`,
    `SELECT article_id, state, count(*), count(*) FROM quotes
     WHERE state <> 'rejected' ${only} GROUP BY article_id, state`,
    `SELECT article_id, state, count(*), count(*) FROM event_supports JOIN events ON events.id = event_id
     WHERE state <> 'rejected' ${only} GROUP BY article_id, state`,
    `SELECT article_id, state, 0, count(*) FROM follow_up_supports JOIN follow_ups ON follow_ups.id = follow_up_id
     WHERE state = 'suggested' ${only} GROUP BY article_id`,
    `SELECT article_id, 'accepted', count(*), 0 FROM notes WHERE true ${only} GROUP BY article_id`,
  ]
  for (const sql of perState)
    for (const [id, state, marks, names] of all<[ArticleId, ReviewState, number, number]>(sql))
      if (state === 'accepted') of(id).marks += marks
      else of(id).toReview += names
  // What only an older copy has is not gone through any more.
  const several = [...counted].flatMap(([id, { versions }]) => (versions > 1 ? [id] : []))
  for (const id of several) of(id).toReview = 0
  for (const [id, left] of countInNewestCopies(library, several)) of(id).toReview = left
  return counted
}

/** Of a story with more articles it is quicker to count the whole library. */
function isSmall(library: ReadableLibrary, storyId: StoryId | null): boolean {
  const row = library
    .prepare('SELECT count(*) AS articles FROM story_articles WHERE story_id = ?')
    .get(storyId)
  return (row as { articles: number }).articles < 2000
}

function within(storyId: StoryId | null, column: string): string {
  return storyId === null
    ? ''
    : `AND ${column} IN (SELECT article_id FROM story_articles WHERE story_id = @storyId)`
}

/** better-sqlite3 refuses a value that the statement has no name for. */
function named(storyId: StoryId | null): { storyId: StoryId }[] {
  return storyId === null ? [] : [{ storyId }]
}

/** When the articles of a story were published, as far as that is known; each day once. */
export function publicationDays(library: ReadableLibrary, storyId: StoryId): Day[] {
  const rows = library
    .prepare(
      `SELECT DISTINCT published_on AS day FROM articles JOIN story_articles ON article_id = id
       WHERE story_id = ? AND removed_at IS NULL AND published_on IS NOT NULL`,
    )
    .all(storyId)
  return (rows as { day: Day }[]).map(({ day }) => day)
}

export function storiesOfArticle(library: ReadableLibrary, id: ArticleId): StoryId[] {
  const rows = library
    .prepare('SELECT story_id AS storyId FROM story_articles WHERE article_id = ?')
    .all(id)
  return (rows as { storyId: StoryId }[]).map((row) => row.storyId)
}

/** Stores an article as one that is not there yet: `setArticleRemoved(…, null)` makes it appear. */
export function insertArticle(library: Library, article: Article): void {
  library
    .prepare(
      `INSERT INTO articles (id, title, title_how, byline, byline_how, outlet, outlet_how, published_on, published_how,
         modified_on, modified_how, section, section_how, agencies, agencies_how, sort_moment, url, canonical_url, language, kind, terms_kind, terms_until, imported_at, removed_at)
       VALUES (@id, @title, @titleHow, @byline, @bylineHow, @outlet, @outletHow, @publishedOn, @publishedHow,
         @modifiedOn, @modifiedHow, @section, @sectionHow, @agencies, @agenciesHow, @sortMoment, @url, @canonicalUrl, @language, @kind, @termsKind, @termsUntil, @importedAt, @importedAt)`,
    )
    .run(toColumns(article))
}

export function updateArticle(library: Library, article: Article): void {
  library
    .prepare(
      `UPDATE articles SET title = @title, title_how = @titleHow, byline = @byline, byline_how = @bylineHow,
         outlet = @outlet, outlet_how = @outletHow, published_on = @publishedOn, published_how = @publishedHow,
         modified_on = @modifiedOn, modified_how = @modifiedHow, section = @section, section_how = @sectionHow,
         agencies = @agencies, agencies_how = @agenciesHow, sort_moment = @sortMoment, url = @url, canonical_url = @canonicalUrl, language = @language, kind = @kind,
         terms_kind = @termsKind, terms_until = @termsUntil
       WHERE id = @id`,
    )
    .run(toColumns(article))
}

export function setArticleRemoved(
  library: Library,
  id: ArticleId,
  removedAt: Instant | null,
): void {
  library.prepare('UPDATE articles SET removed_at = ? WHERE id = ?').run(removedAt, id)
}

export function listAsides(library: ReadableLibrary, versionId: VersionId): Aside[] {
  return library
    .prepare(
      'SELECT start, "end", reason FROM asides WHERE version_id = ? AND active = 1 ORDER BY start',
    )
    .all(versionId) as Aside[]
}

export function insertAside(library: Library, versionId: VersionId, aside: Aside): void {
  library
    .prepare(
      `INSERT INTO asides (version_id, start, "end", reason) VALUES (?, ?, ?, ?)
       ON CONFLICT (version_id, start, "end") DO UPDATE SET active = 1`,
    )
    .run(versionId, aside.start, aside.end, aside.reason)
}

/** Takes everything set aside that touches this stretch back into the article. */
export function restoreAsides(library: Library, versionId: VersionId, span: Span): void {
  library
    .prepare(
      'UPDATE asides SET active = 0 WHERE version_id = ? AND start < ? AND "end" > ? AND active = 1',
    )
    .run(versionId, span.end, span.start)
}

function toArticle(row: ArticleRow): Article {
  return {
    id: row.id,
    title: row.title,
    titleHow: row.title_how,
    byline: JSON.parse(row.byline) as string[],
    bylineHow: row.byline_how,
    outlet: row.outlet,
    outletHow: row.outlet_how,
    publishedOn: row.published_on,
    publishedHow: row.published_how,
    modifiedOn: row.modified_on,
    modifiedHow: row.modified_how,
    section: row.section,
    sectionHow: row.section_how,
    agencies: JSON.parse(row.agencies) as string[],
    agenciesHow: row.agencies_how,
    url: row.url,
    canonicalUrl: row.canonical_url,
    language: row.language,
    kind: row.kind,
    terms: toTerms(row.terms_kind, row.terms_until),
    importedAt: row.imported_at,
  }
}

function toColumns(article: Article) {
  const { terms, byline, agencies, ...columns } = article
  const moment =
    article.publishedOn === null ? Date.parse(article.importedAt) : earliest(article.publishedOn)
  return {
    ...columns,
    byline: JSON.stringify(byline),
    agencies: JSON.stringify(agencies),
    sortMoment: BigInt(Number.isFinite(moment) ? moment : Date.parse(article.importedAt)),
    termsKind: terms.kind,
    termsUntil: terms.until ?? null,
  }
}

/** The terms that two columns hold. */
export function toTerms(kind: TermsKind, until: string | null): Terms {
  return until === null ? { kind } : { kind, until }
}
