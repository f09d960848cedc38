import type { Confidence } from '../../shared/domain/analysis'
import type {
  AnchorId,
  ArticleId,
  EntityId,
  QuoteId,
  StoryId,
  VersionId,
} from '../../shared/domain/ids'
import type { Quote, QuoteKind, ReviewState } from '../../shared/domain/quotes'
import type { Span } from '../../shared/domain/spans'
import type { Terms, TermsKind } from '../../shared/domain/terms'
import { toTerms } from './articles'
import type { Library, ReadableLibrary } from './openLibrary'

const selected = `SELECT quotes.id, article_id AS articleId, quotes.kind, speaker_id AS speakerId,
    coalesce(entities.name, speaker) AS speaker, cue, role, via, anonymous, quotes.terms_kind, quotes.terms_until, state,
    anchor_id AS anchorId, version_id AS versionId, start, "end", exact, prefix, suffix, locator,
    (SELECT count(*) FROM draft_links JOIN drafts ON drafts.id = draft_id
     WHERE draft_links.kind = 'quote' AND target_id = quotes.id AND drafts.removed_at IS NULL) AS usedIn
  FROM quotes JOIN anchors ON anchors.id = anchor_id JOIN articles ON articles.id = article_id
    LEFT JOIN entities ON entities.id = speaker_id`

export interface StoredQuote {
  quote: Quote
  anchorId: AnchorId
  usedIn: number
}

/** Also one whose article was taken out: what a draft quotes stays known. */
export function findQuote(library: ReadableLibrary, id: QuoteId): StoredQuote | null {
  const row = library.prepare(`${selected} WHERE quotes.id = ?`).get(id)
  return row ? toStoredQuote(row) : null
}

/** Quotes that are not rejected, newest article first; what an article only tells comes after what it quotes. */
export function listQuotes(library: ReadableLibrary, storyId: StoryId | null): StoredQuote[] {
  return library
    .prepare(
      `${selected} WHERE state <> 'rejected' AND removed_at IS NULL
         AND (@storyId IS NULL OR article_id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId))
       ORDER BY sort_moment DESC, article_id, quotes.kind = 'indirect', start`,
    )
    .all({ storyId })
    .map(toStoredQuote)
}

/** What an entity said, without what was rejected, newest article first; from the `from`-th on. */
export function quotesOfSpeaker(
  library: ReadableLibrary,
  speakerId: EntityId,
  from: number,
  limit: number,
): StoredQuote[] {
  return library
    .prepare(
      `WITH page AS MATERIALIZED (
         SELECT quotes.id AS quote_id, row_number() OVER (ORDER BY sort_moment DESC, article_id, quotes.kind = 'indirect', start) AS place
         FROM quotes JOIN articles ON articles.id = article_id JOIN anchors ON anchors.id = anchor_id
         WHERE speaker_id = @speakerId AND state <> 'rejected' AND removed_at IS NULL
         ORDER BY place LIMIT @limit OFFSET @from)
       ${selected} JOIN page ON quote_id = quotes.id ORDER BY place`,
    )
    .all({ speakerId, from, limit })
    .map(toStoredQuote)
}

export function insertQuote(
  library: Library,
  quote: Pick<
    Quote,
    | 'id'
    | 'articleId'
    | 'kind'
    | 'speakerId'
    | 'speaker'
    | 'cue'
    | 'role'
    | 'via'
    | 'anonymous'
    | 'state'
  > & { anchorId: AnchorId; confidence?: Confidence | null },
): void {
  library
    .prepare(
      `INSERT INTO quotes (id, article_id, anchor_id, kind, speaker_id, speaker, cue, role, via, anonymous, state, confidence)
       VALUES (@id, @articleId, @anchorId, @kind, @speakerId, @speaker, @cue, @role, @via, @anonymous, @state, @confidence)`,
    )
    .run({ confidence: null, ...quote, anonymous: quote.anonymous ? 1 : 0 })
}

export function updateQuote(
  library: Library,
  id: QuoteId,
  fields: { speakerId: EntityId | null; speaker: string | null; kind: QuoteKind },
): void {
  library
    .prepare(
      'UPDATE quotes SET speaker_id = @speakerId, speaker = @speaker, kind = @kind WHERE id = @id',
    )
    .run({ id, ...fields })
}

export function setQuoteState(library: Library, id: QuoteId, state: ReviewState): void {
  library.prepare('UPDATE quotes SET state = ? WHERE id = ?').run(state, id)
}

/** Another stretch is what was said. */
export function setQuoteAnchor(library: Library, id: QuoteId, anchorId: AnchorId): void {
  library.prepare('UPDATE quotes SET anchor_id = ? WHERE id = ?').run(anchorId, id)
}

export function setQuoteTerms(library: Library, id: QuoteId, terms: Terms): void {
  library
    .prepare('UPDATE quotes SET terms_kind = ?, terms_until = ? WHERE id = ?')
    .run(terms.kind, terms.until ?? null, id)
}

/** True when anything in the library was given on other terms than on the record. */
export function hasTerms(library: ReadableLibrary): boolean {
  const row = library
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM articles WHERE terms_kind <> 'on record')
         OR EXISTS (SELECT 1 FROM quotes WHERE terms_kind <> 'on record') AS found`,
    )
    .get() as { found: number }
  return row.found === 1
}

type QuoteColumns = Omit<Quote, 'anchor' | 'terms' | 'anonymous'> &
  Quote['anchor'] & {
    anonymous: number
    terms_kind: TermsKind
    terms_until: string | null
    anchorId: AnchorId
    usedIn: number
  }

function toStoredQuote(row: unknown): StoredQuote {
  const {
    versionId,
    start,
    end,
    exact,
    prefix,
    suffix,
    locator,
    terms_kind,
    terms_until,
    anchorId,
    usedIn,
    ...rest
  } = row as QuoteColumns
  return {
    quote: {
      ...rest,
      anonymous: rest.anonymous === 1,
      anchor: { versionId, start, end, exact, prefix, suffix, locator },
      terms: toTerms(terms_kind, terms_until),
    },
    anchorId,
    usedIn,
  }
}

/** The quotes that stand in one version of an article and are not rejected. */
export function quotesAt(
  library: ReadableLibrary,
  articleId: ArticleId,
  versionId: VersionId,
): Quote[] {
  return library
    .prepare(`${selected} WHERE article_id = ? AND version_id = ? AND state <> 'rejected'`)
    .all(articleId, versionId)
    .map((row) => toStoredQuote(row).quote)
}

/** The quotes whose own place is exactly this one, whatever became of them: accepted first, rejected last. */
export function quotesWithSpan(
  library: ReadableLibrary,
  versionId: VersionId,
  span: Span,
): { id: QuoteId; state: ReviewState; usedIn: number }[] {
  return library
    .prepare(
      `SELECT quotes.id, state,
         (SELECT count(*) FROM draft_links WHERE draft_links.kind = 'quote' AND target_id = quotes.id) AS usedIn
       FROM anchors JOIN quotes ON anchor_id = anchors.id
       WHERE version_id = @versionId AND start = @start AND "end" = @end
       ORDER BY CASE state WHEN 'accepted' THEN 0 WHEN 'suggested' THEN 1 ELSE 2 END, quotes.id`,
    )
    .all({ versionId, start: span.start, end: span.end }) as {
    id: QuoteId
    state: ReviewState
    usedIn: number
  }[]
}

/** The quotes that drafts of a story are tied to, and then the quotations accepted in it. */
export function quotesToTie(
  library: ReadableLibrary,
  storyId: StoryId,
): { id: QuoteId; exact: string }[] {
  return library
    .prepare(
      `SELECT quotes.id, exact FROM drafts JOIN draft_links ON draft_links.draft_id = drafts.id AND draft_links.kind = 'quote'
         JOIN quotes ON quotes.id = target_id JOIN anchors ON anchors.id = anchor_id
       WHERE story_id = @storyId AND drafts.removed_at IS NULL GROUP BY quotes.id
       UNION ALL
       SELECT quotes.id, exact FROM story_articles JOIN articles ON articles.id = story_articles.article_id
         JOIN quotes ON quotes.article_id = articles.id JOIN anchors ON anchors.id = anchor_id
       WHERE story_id = @storyId AND articles.removed_at IS NULL AND state = 'accepted'
         AND quotes.kind <> 'indirect'`,
    )
    .all({ storyId }) as { id: QuoteId; exact: string }[]
}
