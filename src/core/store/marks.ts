import type { ArticleId, VersionId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import type {
  ArticleMarks,
  EventMark,
  FollowUpMark,
  MentionMark,
  NoteMark,
  QuoteMark,
} from '../../shared/pages'
import type { TermsKind } from '../../shared/domain/terms'
import { toTerms } from './articles'
import type { ReadableLibrary } from './openLibrary'

/** Where the anchor of each row of `table` stands in the version @versionId. */
const placed = (anchor: string) => `JOIN anchors ON anchors.id = ${anchor}
  LEFT JOIN placements ON placements.anchor_id = anchors.id AND placements.version_id = @versionId`
const isPlaced = '(anchors.version_id = @versionId OR placements.version_id IS NOT NULL)'
const start = 'coalesce(placements.start, anchors.start)'
const end = 'coalesce(placements."end", anchors."end")'

/** All marks that stand in one version's text and are not rejected, in text order. */
export function marksOfVersion(
  library: ReadableLibrary,
  articleId: ArticleId,
  versionId: VersionId,
): ArticleMarks {
  const where = { articleId, versionId }
  const mentions = library
    .prepare(
      `SELECT mentions.id, entity_id AS entityId, type, name, state, confidence, ${start} AS start, ${end} AS "end"
       FROM mentions JOIN entities ON entities.id = entity_id ${placed('mentions.anchor_id')}
       WHERE article_id = @articleId AND state <> 'rejected' AND ${isPlaced} ORDER BY 7`,
    )
    .all(where) as MentionMark[]
  const quotes = library
    .prepare(
      `SELECT quotes.id, quotes.kind, speaker_id AS speakerId, coalesce(entities.name, speaker) AS speaker, role, via,
         anonymous, state, confidence, terms_kind, terms_until, ${start} AS start, ${end} AS "end"
       FROM quotes LEFT JOIN entities ON entities.id = speaker_id ${placed('quotes.anchor_id')}
       WHERE article_id = @articleId AND state <> 'rejected' AND ${isPlaced} ORDER BY 12`,
    )
    .all(where) as (Omit<QuoteMark, 'anonymous' | 'terms'> & {
    anonymous: number
    terms_kind: TermsKind
    terms_until: string | null
  })[]
  const events = library
    .prepare(
      `SELECT events.id, title, event_supports.edtf, state, confidence, ${start} AS start, ${end} AS "end",
         event_supports.anchor_id AS passageId
       FROM event_supports JOIN events ON events.id = event_id
         ${placed('coalesce(event_supports.date_anchor_id, event_supports.anchor_id)')}
       WHERE article_id = @articleId AND state <> 'rejected' AND ${isPlaced} ORDER BY 6`,
    )
    .all(where) as (Omit<EventMark, 'passage'> & { passageId: string })[]
  const notes = library
    .prepare(
      `SELECT notes.id, body, ${start} AS start, ${end} AS "end"
       FROM notes ${placed('notes.anchor_id')} WHERE article_id = @articleId AND ${isPlaced} ORDER BY 3`,
    )
    .all(where) as NoteMark[]
  const followUps = library
    .prepare(
      `SELECT follow_ups.id, title, coalesce(entities.name, who) AS who, due, state, confidence,
         ${start} AS start, ${end} AS "end"
       FROM follow_up_supports JOIN follow_ups ON follow_ups.id = follow_up_id
         LEFT JOIN entities ON entities.id = who_id ${placed('follow_up_supports.anchor_id')}
       WHERE article_id = @articleId AND state <> 'rejected' AND ${isPlaced} ORDER BY 7`,
    )
    .all(where) as FollowUpMark[]
  const passage = library.prepare(
    `SELECT ${start} AS start, ${end} AS "end" FROM anchors
     LEFT JOIN placements ON placements.anchor_id = anchors.id AND placements.version_id = @versionId
     WHERE anchors.id = @passageId`,
  )
  return {
    mentions,
    quotes: quotes.map(({ anonymous, terms_kind, terms_until, ...quote }) => ({
      ...quote,
      anonymous: anonymous === 1,
      terms: toTerms(terms_kind, terms_until),
    })),
    events: events.map(({ passageId, ...event }) => ({
      ...event,
      passage: passage.get({ versionId, passageId }) as EventMark['passage'],
    })),
    notes,
    followUps,
  }
}

const anchorOf = {
  mentions: ['mentions', 'mentions.anchor_id'],
  quotes: ['quotes', 'quotes.anchor_id'],
  events: ['event_supports', 'coalesce(event_supports.date_anchor_id, event_supports.anchor_id)'],
  followUps: ['follow_up_supports', 'follow_up_supports.anchor_id'],
} as const

/** Where marks of one kind stand in a version, also rejected ones: what was rejected stays rejected. */
export function markedSpans(
  library: ReadableLibrary,
  version: { id: VersionId; articleId: ArticleId },
  kind: keyof typeof anchorOf,
): Span[] {
  const [table, anchor] = anchorOf[kind]
  return library
    .prepare(
      `SELECT ${start} AS start, ${end} AS "end" FROM ${table} ${placed(anchor)}
       WHERE article_id = @articleId AND ${isPlaced}`,
    )
    .all({ articleId: version.articleId, versionId: version.id }) as Span[]
}
