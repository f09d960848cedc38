import {
  foldName,
  joinRoles,
  type Entity,
  type EntitySplit,
  type SplitMoves,
  type SplitTarget,
} from '../../../shared/domain/entities'
import { newId, type EntityId, type MentionId } from '../../../shared/domain/ids'
import { AppError } from '../../../shared/errors'
import { insertAlias, insertEntity, replaceAliases, replaceRoles } from '../../store/entities'
import { marksToMove, moveMarks, wordsOfMentions } from '../../store/splits'
import type { Desk } from '../desk'
import { requireEntity } from './requireEntity'
import { requireTitle } from '../stories'

/**
 * Parts an entity in two by hand: what was chosen, the quotes of articles that then name it no more, and the aliases and
 * roles that nothing else of it has, go to another entity or to a new one of that name. Answers which.
 */
export function splitEntity(
  desk: Desk,
  id: EntityId,
  split: EntitySplit,
  into: SplitTarget,
): EntityId {
  const { library } = desk
  const from = requireEntity(desk, id)
  const target = 'entityId' in into ? requireEntity(desk, into.entityId) : null
  if (target?.id === id) return id
  const name = 'name' in into ? requireTitle(into.name) : target!.name
  const marks = marksToMove(library, id, split)
  if (marks.articleIds.length === 0)
    throw new AppError('nothing-chosen', 'Choose at least one mention or quote first.')
  const what = foldName(name) === foldName(from.name) ? from.name : `${name} from ${from.name}`
  return desk.change(`split of ${what}`, () => {
    const other = target?.id ?? newId<EntityId>()
    if (!target) insertEntity(library, { id: other, type: from.type, name, madeAt: desk.now() })
    const { aliases, roles } = goingAlong(desk, from, marks.mentionIds)
    moveMarks(library, other, marks)
    replaceAliases(
      library,
      id,
      from.aliases.filter((alias) => !aliases.includes(alias)),
    )
    for (const alias of aliases)
      if (foldName(alias) !== foldName(name)) insertAlias(library, other, alias)
    replaceRoles(
      library,
      id,
      from.roles.filter((role) => !roles.includes(role)),
    )
    replaceRoles(library, other, joinRoles(target?.roles ?? [], roles))
    return other
  })
}

/** What a split would move, for a person to see before. */
export function whatMoves(desk: Desk, id: EntityId, split: EntitySplit): SplitMoves {
  const entity = requireEntity(desk, id)
  const marks = marksToMove(desk.library, id, split)
  const { aliases, roles, words } = goingAlong(desk, entity, marks.mentionIds)
  return {
    mentions: marks.mentionIds.length,
    quotes: marks.quoteIds.length + marks.quotesAlong.length,
    articles: marks.articleIds.length,
    aliases,
    roles: roles.map(({ title }) => title),
    words,
  }
}

/** Aliases and roles that these mentions have and no other mention of the entity has; and the mentions' own words, longest first. */
function goingAlong(
  desk: Desk,
  entity: Entity,
  mentionIds: MentionId[],
): Pick<Entity, 'aliases' | 'roles'> & { words: string[] } {
  const all = wordsOfMentions(desk.library, entity.id, mentionIds)
  const going = all.filter(({ isNamed }) => isNamed)
  const staying = all.filter(({ isNamed }) => !isNamed)
  const goes = (kind: 'exact' | 'role', what: string) => {
    const says = (mention: (typeof all)[number]) => foldName(mention[kind] ?? '') === foldName(what)
    return going.some(says) && !staying.some(says)
  }
  const words = going.map(({ exact }) => exact.replace(/\s+/g, ' '))
  return {
    aliases: entity.aliases.filter((alias) => goes('exact', alias)),
    roles: entity.roles.filter(({ title }) => goes('role', title)),
    words: newNames([...new Set(words)], entity).slice(0, 6),
  }
}

/** The longest first; the name that the others keep comes last. */
function newNames(words: string[], { name }: Entity): string[] {
  const isKept = (word: string) => Number(foldName(word) === foldName(name))
  return words.toSorted((one, other) => isKept(one) - isKept(other) || other.length - one.length)
}
