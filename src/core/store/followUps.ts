import type { Confidence } from '../../shared/domain/analysis'
import type { Day, Instant } from '../../shared/domain/days'
import type { FollowUp, FollowUpSupport } from '../../shared/domain/followUps'
import type {
  AnchorId,
  ArticleId,
  EntityId,
  FollowUpId,
  StoryId,
  VersionId,
} from '../../shared/domain/ids'
import type { ReviewState } from '../../shared/domain/quotes'
import type { Span } from '../../shared/domain/spans'
import type { Library, ReadableLibrary } from './openLibrary'

/** All of a follow-up but where it stands. */
export type FollowUpFields = Omit<FollowUp, 'id' | 'supports'>

const columns = `follow_ups.id, kind, title, who_id AS whoId, coalesce(entities.name, who) AS who, due, state, progress,
  outcome, reply, asked_on AS askedOn, answered_on AS answeredOn`
const from = 'FROM follow_ups LEFT JOIN entities ON entities.id = who_id'

/** Those of a story, by their articles or by its own, or of the whole library. */
const ofStory = `(
  follow_ups.id IN (SELECT follow_up_id FROM follow_up_supports JOIN articles ON articles.id = article_id
    WHERE removed_at IS NULL AND (@storyId IS NULL
      OR article_id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId)))
  OR (NOT EXISTS (SELECT 1 FROM follow_up_supports WHERE follow_up_id = follow_ups.id)
      AND (@storyId IS NULL OR story_id = @storyId)))`

export function findFollowUp(library: ReadableLibrary, id: FollowUpId): FollowUp | null {
  const row = library.prepare(`SELECT ${columns} ${from} WHERE follow_ups.id = ?`).get(id)
  return row ? withSupports(library, row as FollowUpRow) : null
}

/** Those that a person accepted or made, in no particular order. */
export function listFollowUps(library: ReadableLibrary, storyId: StoryId | null): FollowUp[] {
  const rows = library
    .prepare(`SELECT ${columns} ${from} WHERE state = 'accepted' AND ${ofStory}`)
    .all({ storyId }) as FollowUpRow[]
  return rows.map((row) => withSupports(library, row))
}

/** Suggestions: those still to come on a day, the soonest first, then those of the days before it, the latest first. */
export function suggestedFollowUps(
  library: ReadableLibrary,
  storyId: StoryId | null,
  on: Day,
  limit: number,
): FollowUp[] {
  const rows = library
    .prepare(
      `SELECT ${columns} ${from} WHERE state = 'suggested' AND ${ofStory}
       ORDER BY due IS NULL, due < @on, CASE WHEN due >= @on THEN due END, due DESC, follow_ups.id LIMIT @limit`,
    )
    .all({ storyId, on, limit: BigInt(limit) }) as FollowUpRow[]
  return rows.map((row) => withSupports(library, row))
}

export function countSuggestedFollowUps(library: ReadableLibrary, storyId: StoryId | null): number {
  const row = library
    .prepare(
      `SELECT count(*) AS suggested FROM follow_ups WHERE state = 'suggested' AND ${ofStory}`,
    )
    .get({ storyId })
  return (row as { suggested: number }).suggested
}

/** The suggestions whose passage in a version touches a stretch of it. */
export function suggestedAt(
  library: ReadableLibrary,
  version: { id: VersionId; articleId: ArticleId },
  span: Span,
): FollowUpId[] {
  const rows = library
    .prepare(
      `SELECT DISTINCT follow_up_id AS id FROM follow_up_supports JOIN follow_ups ON follow_ups.id = follow_up_id
         JOIN anchors ON anchors.id = follow_up_supports.anchor_id
         LEFT JOIN placements ON placements.anchor_id = anchors.id AND placements.version_id = @versionId
       WHERE article_id = @articleId AND state = 'suggested'
         AND (anchors.version_id = @versionId OR placements.version_id IS NOT NULL)
         AND coalesce(placements.start, anchors.start) < @end AND coalesce(placements."end", anchors."end") > @start`,
    )
    .all({ versionId: version.id, articleId: version.articleId, ...span }) as { id: FollowUpId }[]
  return rows.map(({ id }) => id)
}

/** The days of those that are accepted and open. */
export function openDues(
  library: ReadableLibrary,
  storyId: StoryId | null,
): Pick<FollowUp, 'due' | 'progress'>[] {
  return library
    .prepare(
      `SELECT due, progress FROM follow_ups
       WHERE state = 'accepted' AND progress = 'open' AND ${ofStory}`,
    )
    .all({ storyId }) as Pick<FollowUp, 'due' | 'progress'>[]
}

export function insertFollowUp(
  library: Library,
  followUp: FollowUpFields & {
    id: FollowUpId
    storyId: StoryId | null
    madeAt: Instant
    confidence?: Confidence | null
  },
): void {
  library
    .prepare(
      `INSERT INTO follow_ups (id, story_id, kind, title, who_id, who, due, state, progress, outcome, reply, asked_on,
         answered_on, made_at, confidence)
       VALUES (@id, @storyId, @kind, @title, @whoId, @who, @due, @state, @progress, @outcome, @reply, @askedOn,
         @answeredOn, @madeAt, @confidence)`,
    )
    .run({ confidence: null, ...followUp })
}

export function updateFollowUp(library: Library, id: FollowUpId, fields: FollowUpFields): void {
  library
    .prepare(
      `UPDATE follow_ups SET kind = @kind, title = @title, who_id = @whoId, who = @who, due = @due, state = @state,
         progress = @progress, outcome = @outcome, reply = @reply, asked_on = @askedOn, answered_on = @answeredOn
       WHERE id = @id`,
    )
    .run({ id, ...fields })
}

export function setFollowUpState(library: Library, id: FollowUpId, state: ReviewState): void {
  library.prepare('UPDATE follow_ups SET state = ? WHERE id = ?').run(state, id)
}

export function insertFollowUpSupport(
  library: Library,
  support: { id: string; followUpId: FollowUpId; articleId: ArticleId; anchorId: AnchorId },
): void {
  library
    .prepare(
      `INSERT INTO follow_up_supports (id, follow_up_id, article_id, anchor_id)
       VALUES (@id, @followUpId, @articleId, @anchorId)`,
    )
    .run(support)
}

/** Gives the passages of one follow-up to another, and takes the first out. */
export function mergeFollowUp(library: Library, into: FollowUpId, other: FollowUpId): void {
  library
    .prepare('UPDATE follow_up_supports SET follow_up_id = ? WHERE follow_up_id = ?')
    .run(into, other)
  library.prepare('DELETE FROM follow_ups WHERE id = ?').run(other)
}

/** Says of all that had to do with one entity that it is another. */
export function reassignWho(library: Library, into: EntityId, other: EntityId): void {
  library.prepare('UPDATE follow_ups SET who_id = ? WHERE who_id = ?').run(into, other)
}

type FollowUpRow = Omit<FollowUp, 'supports'>

function withSupports(library: ReadableLibrary, row: FollowUpRow): FollowUp {
  const supports = library
    .prepare(
      `SELECT article_id AS articleId, version_id AS versionId, start, "end", exact, prefix, suffix, locator
       FROM follow_up_supports JOIN anchors ON anchors.id = anchor_id JOIN articles ON articles.id = article_id
       WHERE follow_up_id = ? AND removed_at IS NULL ORDER BY sort_moment, start`,
    )
    .all(row.id) as (FollowUpSupport['anchor'] & { articleId: ArticleId })[]
  return { ...row, supports: supports.map(({ articleId, ...anchor }) => ({ articleId, anchor })) }
}
