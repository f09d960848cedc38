import type { Confidence, EntityType } from '../../shared/domain/analysis'
import type { Instant } from '../../shared/domain/days'
import { foldName, type Entity, type Role } from '../../shared/domain/entities'
import type { AnchorId, ArticleId, EntityId, MentionId, StoryId } from '../../shared/domain/ids'
import type { ReviewState } from '../../shared/domain/quotes'
import type { EntitySummary } from '../../shared/pages'
import { reassignWho } from './followUps'
import { mergeApart } from './namesApart'
import type { Library, ReadableLibrary } from './openLibrary'

export function findEntity(library: ReadableLibrary, id: EntityId): Entity | null {
  const row = library.prepare('SELECT id, type, name FROM entities WHERE id = ?').get(id) as
    Pick<Entity, 'id' | 'type' | 'name'> | undefined
  if (!row) return null
  const aliases = library
    .prepare('SELECT alias FROM entity_aliases WHERE entity_id = ? ORDER BY alias')
    .all(id) as { alias: string }[]
  const roles = library
    .prepare(
      'SELECT title, from_day AS "from", until_day AS until FROM entity_roles WHERE entity_id = ? ORDER BY position',
    )
    .all(id) as Role[]
  return { ...row, aliases: aliases.map(({ alias }) => alias), roles }
}

/** The entity of this type with this name, or, where aliases count, with it among its others; accepted ones first. */
export function findEntityByName(
  library: ReadableLibrary,
  type: EntityType,
  name: string,
  withAliases = true,
): EntityId | null {
  const folded = foldName(name)
  const named = library
    .prepare('SELECT id FROM entities WHERE folded_name = ? AND type = ?')
    .all(folded, type) as { id: EntityId }[]
  if (named.length > 0 || !withAliases) return acceptedFirst(library, named)
  const known = library
    .prepare(
      `SELECT id FROM entity_aliases CROSS JOIN entities ON id = entity_id
       WHERE folded_alias = ? AND type = ?`,
    )
    .all(folded, type) as { id: EntityId }[]
  return acceptedFirst(library, known)
}

function acceptedFirst(library: ReadableLibrary, found: { id: EntityId }[]): EntityId | null {
  const ids = found.map(({ id }) => id).toSorted()
  return (ids.length > 1 ? ids.find((id) => isAcceptedEntity(library, id)) : null) ?? ids[0] ?? null
}

/** True when a person accepted one of its mentions. */
export function isAcceptedEntity(library: ReadableLibrary, id: EntityId): boolean {
  const row = library
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM mentions WHERE entity_id = ? AND state = 'accepted') AS found`,
    )
    .get(id) as { found: number }
  return row.found === 1
}

/** Another entity of this type with exactly this name. */
export function findOtherEntity(
  library: ReadableLibrary,
  type: EntityType,
  name: string,
  than: EntityId,
): EntityId | null {
  const row = library
    .prepare('SELECT id FROM entities WHERE type = ? AND folded_name = ? AND id <> ?')
    .get(type, foldName(name), than)
  return row ? (row as { id: EntityId }).id : null
}

/**
 * How the mentions of a list are read: of a story by its articles; of a whole library from end to end, which is far cheaper than
 * article by article.
 */
const reading = {
  story: { counted: 'mentions', said: 'mentions', inShown: 'article_id IN (SELECT id FROM shown)' },
  library: {
    counted: 'mentions INDEXED BY mentions_by_entity',
    said: 'mentions NOT INDEXED',
    inShown: '+article_id IN (SELECT id FROM shown)',
  },
}

function listOf({ counted, said, inShown }: (typeof reading)[keyof typeof reading]): string {
  return `WITH shown AS (
      SELECT id FROM articles WHERE removed_at IS NULL
        AND (@storyId IS NULL OR id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId))
    ), counted AS MATERIALIZED (
      SELECT entity_id, count(*) AS mentions, count(DISTINCT article_id) AS articles,
        sum(state = 'accepted') AS accepted
      FROM ${counted} WHERE state <> 'rejected' AND ${inShown} GROUP BY entity_id
    ), said AS MATERIALIZED (
      -- SQLite gives the role of the row that has the highest id.
      SELECT entity_id, role, max(id) FROM ${said}
      WHERE role IS NOT NULL AND state <> 'rejected' AND ${inShown} GROUP BY entity_id
    )
    SELECT entities.id, type, name, counted.mentions, counted.articles, counted.accepted = 0 AS suggested,
      coalesce(
        (SELECT title FROM entity_roles WHERE entity_id = entities.id ORDER BY position DESC LIMIT 1),
        said.role
      ) AS role,
      (SELECT count(*) FROM quotes WHERE speaker_id = entities.id AND state = 'accepted' AND kind <> 'indirect'
         AND article_id IN (SELECT id FROM shown)) AS quotes,
      (SELECT json_group_array(alias) FROM entity_aliases WHERE entity_id = entities.id) AS aliases
    FROM counted JOIN entities ON entities.id = counted.entity_id
      LEFT JOIN said ON said.entity_id = entities.id
    WHERE @type IS NULL OR type = @type
    ORDER BY suggested, counted.mentions DESC, name`
}

export const namesListed = { story: listOf(reading.story), library: listOf(reading.library) }

/** Entities with a mention that is not rejected in an article that is there; most mentioned first. */
export function listEntities(
  library: ReadableLibrary,
  storyId: StoryId | null,
  type: EntityType | null,
): EntitySummary[] {
  const rows = library
    .prepare(namesListed[storyId ? 'story' : 'library'])
    .all({ storyId, type }) as (Omit<EntitySummary, 'aliases' | 'suggested'> & {
    aliases: string
    suggested: number
  })[]
  return rows.map((row) => ({
    ...row,
    aliases: JSON.parse(row.aliases) as string[],
    suggested: row.suggested === 1,
  }))
}

export function insertEntity(
  library: Library,
  entity: { id: EntityId; type: EntityType; name: string; madeAt: Instant },
): void {
  library
    .prepare(
      'INSERT INTO entities (id, type, name, folded_name, made_at) VALUES (@id, @type, @name, @folded, @madeAt)',
    )
    .run({ ...entity, folded: foldName(entity.name) })
}

export function updateEntity(library: Library, id: EntityId, name: string, type: EntityType): void {
  library
    .prepare('UPDATE entities SET name = ?, folded_name = ?, type = ? WHERE id = ?')
    .run(name, foldName(name), type, id)
}

export function insertAlias(library: Library, id: EntityId, alias: string): void {
  library
    .prepare(
      'INSERT OR IGNORE INTO entity_aliases (entity_id, alias, folded_alias) VALUES (?, ?, ?)',
    )
    .run(id, alias, foldName(alias))
}

export function replaceAliases(library: Library, id: EntityId, aliases: string[]): void {
  library.prepare('DELETE FROM entity_aliases WHERE entity_id = ?').run(id)
  for (const alias of aliases) insertAlias(library, id, alias)
}

export function replaceRoles(library: Library, id: EntityId, roles: Role[]): void {
  library.prepare('DELETE FROM entity_roles WHERE entity_id = ?').run(id)
  const insert = library.prepare(
    'INSERT INTO entity_roles (entity_id, position, title, from_day, until_day) VALUES (?, ?, ?, ?, ?)',
  )
  for (const [position, role] of roles.entries())
    insert.run(id, position, role.title, role.from, role.until)
}

/** Gives everything that points to `from` to `into`, and takes `from` out. */
export function mergeEntity(library: Library, into: EntityId, from: EntityId): void {
  library.prepare('UPDATE mentions SET entity_id = ? WHERE entity_id = ?').run(into, from)
  library.prepare('UPDATE quotes SET speaker_id = ? WHERE speaker_id = ?').run(into, from)
  reassignWho(library, into, from)
  mergeApart(library, into, from)
  library.prepare('DELETE FROM entity_aliases WHERE entity_id = ?').run(from)
  library.prepare('DELETE FROM entity_roles WHERE entity_id = ?').run(from)
  library.prepare('DELETE FROM entities WHERE id = ?').run(from)
}

export function insertMention(
  library: Library,
  mention: {
    id: MentionId
    articleId: ArticleId
    entityId: EntityId
    anchorId: AnchorId
    role: string | null
    state: ReviewState
    confidence?: Confidence | null
  },
): void {
  library
    .prepare(
      `INSERT INTO mentions (id, article_id, entity_id, anchor_id, role, state, confidence)
       VALUES (@id, @articleId, @entityId, @anchorId, @role, @state, @confidence)`,
    )
    .run({ confidence: null, ...mention })
}

export function setMentionState(library: Library, id: MentionId, state: ReviewState): void {
  library.prepare('UPDATE mentions SET state = ? WHERE id = ?').run(state, id)
}
