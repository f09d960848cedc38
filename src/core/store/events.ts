import type { Confidence } from '../../shared/domain/analysis'
import type { Day, Instant } from '../../shared/domain/days'
import type { EventSupport, StoryEvent } from '../../shared/domain/events'
import type { AnchorId, ArticleId, EntityId, EventId, StoryId } from '../../shared/domain/ids'
import type { ReviewState } from '../../shared/domain/quotes'
import { articlesNaming } from './entityPages'
import type { Library, ReadableLibrary } from './openLibrary'

export function findEvent(library: ReadableLibrary, id: EventId): StoryEvent | null {
  const row = library.prepare('SELECT id, title, edtf, state FROM events WHERE id = ?').get(id)
  return row ? withSupports(library, row as EventRow) : null
}

/** Events that are not rejected, of a story or of the whole library, in no particular order. */
export function listEvents(library: ReadableLibrary, storyId: StoryId | null): StoryEvent[] {
  const rows = library
    .prepare(
      `SELECT id, title, edtf, state FROM events
       WHERE state <> 'rejected' AND (
         id IN (SELECT event_id FROM event_supports JOIN articles ON articles.id = article_id
           WHERE removed_at IS NULL AND (@storyId IS NULL
             OR article_id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId)))
         OR (NOT EXISTS (SELECT 1 FROM event_supports WHERE event_id = events.id)
             AND (@storyId IS NULL OR story_id = @storyId)))`,
    )
    .all({ storyId }) as EventRow[]
  return rows.map((row) => withSupports(library, row))
}

/** So many articles are looked through for the events of one entity. */
const NEWEST = 1000

/** Accepted events with a support whose passage names the entity, in its newest articles. */
export function eventsOfEntity(library: ReadableLibrary, id: EntityId): StoryEvent[] {
  const rows = library
    .prepare(
      `WITH naming AS (${articlesNaming}),
         newest AS MATERIALIZED (SELECT id AS article_id FROM naming CROSS JOIN articles ON id = article_id
           WHERE removed_at IS NULL ORDER BY sort_moment DESC LIMIT ${NEWEST})
       SELECT DISTINCT events.id, events.title, events.edtf, events.state
       FROM newest CROSS JOIN event_supports ON event_supports.article_id = newest.article_id
         CROSS JOIN events ON events.id = event_id AND events.state = 'accepted'
         CROSS JOIN mentions ON mentions.article_id = newest.article_id AND entity_id = @id
           AND mentions.state IN ('accepted', 'suggested')
         JOIN anchors AS named ON named.id = mentions.anchor_id
         JOIN anchors AS passage ON passage.id = event_supports.anchor_id
       WHERE named.version_id = passage.version_id AND named.start >= passage.start
         AND named."end" <= passage."end"`,
    )
    .all({ id }) as EventRow[]
  return rows.map((row) => withSupports(library, row))
}

export function insertEvent(
  library: Library,
  event: {
    id: EventId
    storyId: StoryId | null
    title: string
    edtf: Day
    state: ReviewState
    madeAt: Instant
    confidence?: Confidence | null
  },
): void {
  library
    .prepare(
      `INSERT INTO events (id, story_id, title, edtf, state, made_at, confidence)
       VALUES (@id, @storyId, @title, @edtf, @state, @madeAt, @confidence)`,
    )
    .run({ confidence: null, ...event })
}

export function updateEvent(
  library: Library,
  id: EventId,
  fields: { title: string; edtf: Day },
): void {
  library
    .prepare('UPDATE events SET title = @title, edtf = @edtf WHERE id = @id')
    .run({ id, ...fields })
}

export function setEventState(library: Library, id: EventId, state: ReviewState): void {
  library.prepare('UPDATE events SET state = ? WHERE id = ?').run(state, id)
}

export function insertEventSupport(
  library: Library,
  support: {
    id: string
    eventId: EventId
    articleId: ArticleId
    anchorId: AnchorId
    dateAnchorId: AnchorId | null
    edtf: Day
  },
): void {
  library
    .prepare(
      `INSERT INTO event_supports (id, event_id, article_id, anchor_id, date_anchor_id, edtf)
       VALUES (@id, @eventId, @articleId, @anchorId, @dateAnchorId, @edtf)`,
    )
    .run(support)
}

/** Gives the supports of one event to another, and takes the first out. */
export function mergeEvent(library: Library, into: EventId, from: EventId): void {
  library.prepare('UPDATE event_supports SET event_id = ? WHERE event_id = ?').run(into, from)
  library.prepare('DELETE FROM events WHERE id = ?').run(from)
}

type EventRow = Pick<StoryEvent, 'id' | 'title' | 'edtf' | 'state'>

function withSupports(library: ReadableLibrary, row: EventRow): StoryEvent {
  const supports = library
    .prepare(
      `SELECT article_id AS articleId, edtf, version_id AS versionId, start, "end", exact, prefix, suffix, locator
       FROM event_supports JOIN anchors ON anchors.id = anchor_id JOIN articles ON articles.id = article_id
       WHERE event_id = ? AND removed_at IS NULL ORDER BY sort_moment, start`,
    )
    .all(row.id) as (EventSupport['anchor'] & { articleId: ArticleId; edtf: Day })[]
  const entities = library
    .prepare(
      `SELECT DISTINCT entity_id AS entityId FROM event_supports JOIN anchors AS passage ON passage.id = event_supports.anchor_id
         JOIN mentions ON mentions.article_id = event_supports.article_id
         JOIN anchors AS named ON named.id = mentions.anchor_id JOIN articles ON articles.id = mentions.article_id
       WHERE event_id = ? AND removed_at IS NULL AND mentions.state = 'accepted' AND named.version_id = passage.version_id
         AND named.start >= passage.start AND named."end" <= passage."end"`,
    )
    .all(row.id) as { entityId: EntityId }[]
  return {
    ...row,
    supports: supports.map(({ articleId, edtf, ...anchor }) => ({ articleId, anchor, edtf })),
    entityIds: entities.map(({ entityId }) => entityId),
  }
}
