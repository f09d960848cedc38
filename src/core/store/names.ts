import type { EntityType } from '../../shared/domain/analysis'
import { foldName, type AcceptedName, type Role } from '../../shared/domain/entities'
import type { ArticleId, EntityId, StoryId } from '../../shared/domain/ids'
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

/** What a person accepted in whatever article, the newest first; at most so many. */
export function acceptedNames(library: ReadableLibrary, most: number): AcceptedName[] {
  const isAccepted = `IN (SELECT entity_id FROM mentions WHERE state = 'accepted')`
  const rows = library
    .prepare(`SELECT id, type, name FROM entities WHERE id ${isAccepted} ORDER BY id DESC LIMIT ?`)
    .all(most) as Pick<AcceptedName, 'id' | 'type' | 'name'>[]
  const names = new Map<EntityId, AcceptedName>(
    rows.map((row) => [row.id, { ...row, aliases: [], roles: [] }]),
  )
  const aliases = library
    .prepare(`SELECT entity_id AS id, alias FROM entity_aliases WHERE entity_id ${isAccepted}`)
    .all() as { id: EntityId; alias: string }[]
  for (const { id, alias } of aliases) names.get(id)?.aliases.push(alias)
  const roles = library
    .prepare(
      `SELECT entity_id AS id, title FROM entity_roles WHERE entity_id ${isAccepted}
       UNION SELECT entity_id, role FROM mentions WHERE state = 'accepted' AND role IS NOT NULL`,
    )
    .all() as { id: EntityId; title: string }[]
  for (const { id, title } of roles) names.get(id)?.roles.push(title)
  return [...names.values()]
}

/** Articles of the stories that an article belongs to, or is to belong to, itself left out. */
const siblings = `SELECT article_id FROM story_articles WHERE article_id <> @articleId AND (
  story_id = @storyId OR story_id IN (SELECT story_id FROM story_articles WHERE article_id = @articleId))`

/** An article, and the story that it is about to join. */
export interface ArticlePlace {
  articleId: ArticleId
  storyId: StoryId | null
}

/** True when another article of the same story names it. */
export function isNamedInStory(
  library: ReadableLibrary,
  place: ArticlePlace,
  id: EntityId,
): boolean {
  return (
    library
      .prepare(
        `SELECT 1 FROM mentions WHERE entity_id = @id AND state <> 'rejected' AND article_id IN (${siblings}) LIMIT 1`,
      )
      .get({ ...place, id }) !== undefined
  )
}

/** True when another article of the same story names somebody else with this family name. */
export function hasNamesake(
  library: ReadableLibrary,
  place: ArticlePlace,
  familyName: string,
  than: EntityId,
): boolean {
  return (
    library
      .prepare(
        `SELECT 1 FROM entities WHERE type = 'PERSON' AND folded_name LIKE @ending AND id <> @than AND EXISTS (
           SELECT 1 FROM mentions WHERE entity_id = entities.id AND state <> 'rejected' AND article_id IN (${siblings})
         ) LIMIT 1`,
      )
      .get({ ...place, than, ending: `% ${foldName(familyName)}` }) !== undefined
  )
}

/** What a person said is no name in an article, or not this one: entities and words, folded, that none of its marks keeps. */
export function rejectedInArticle(
  library: ReadableLibrary,
  articleId: ArticleId,
): { ids: Set<EntityId>; words: Set<string> } {
  const marks = library
    .prepare(
      `SELECT entity_id AS id, exact, state = 'rejected' AS isRejected
       FROM mentions JOIN anchors ON anchors.id = anchor_id WHERE article_id = ?`,
    )
    .all(articleId) as { id: EntityId; exact: string; isRejected: number }[]
  const rejected = { ids: new Set<EntityId>(), words: new Set<string>() }
  for (const { id, exact, isRejected } of marks)
    if (isRejected === 1) {
      rejected.ids.add(id)
      rejected.words.add(foldName(exact))
    }
  for (const { id, exact, isRejected } of marks)
    if (isRejected === 0) {
      rejected.ids.delete(id)
      rejected.words.delete(foldName(exact))
    }
  return rejected
}
