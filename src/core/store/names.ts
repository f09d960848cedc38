import type { EntityType } from '../../shared/domain/analysis'
import type { Role } from '../../shared/domain/entities'
import type { EntityId, StoryId } from '../../shared/domain/ids'
import type { ReadableLibrary } from './openLibrary'

/** A name as the library has it. */
export interface StoredName {
  id: EntityId
  type: EntityType
  name: string
  aliases: string[]
  roles: Role[]
  /** A person accepted it somewhere; else it is only suggested. */
  accepted: boolean
  /** One of the story's articles names it. */
  inStory: boolean
}

/** Every entity with a mention that is not rejected in an article that is there. */
export function namesOfLibrary(library: ReadableLibrary, storyId: StoryId): StoredName[] {
  const rows = library
    .prepare(
      `SELECT entities.id, type, name, max(state = 'accepted') AS accepted,
         max(article_id IN (SELECT article_id FROM story_articles WHERE story_id = @storyId)) AS inStory
       FROM mentions JOIN entities ON entities.id = entity_id
       WHERE state <> 'rejected' AND article_id IN (SELECT id FROM articles WHERE removed_at IS NULL)
       GROUP BY entities.id`,
    )
    .all({ storyId }) as (Pick<StoredName, 'id' | 'type' | 'name'> & {
    accepted: number
    inStory: number
  })[]
  const names = new Map<EntityId, StoredName>(
    rows.map((row) => [
      row.id,
      {
        ...row,
        accepted: row.accepted === 1,
        inStory: row.inStory === 1,
        aliases: [],
        roles: [],
      },
    ]),
  )
  const aliases = library.prepare('SELECT entity_id AS id, alias FROM entity_aliases').all() as {
    id: EntityId
    alias: string
  }[]
  for (const { id, alias } of aliases) names.get(id)?.aliases.push(alias)
  const roles = library
    .prepare(
      `SELECT entity_id AS id, title, from_day AS "from", until_day AS until FROM entity_roles
       ORDER BY entity_id, position`,
    )
    .all() as (Role & { id: EntityId })[]
  for (const { id, ...role } of roles) names.get(id)?.roles.push(role)
  return [...names.values()]
}
