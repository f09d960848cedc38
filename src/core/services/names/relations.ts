import type { ArticleVersion } from '../../../shared/domain/articles'
import type { ArticleId, EntityId, StoryId, VersionId } from '../../../shared/domain/ids'
import { passageAround } from '../../../shared/domain/passages'
import { countRelations } from '../../../shared/domain/relations'
import type { Span } from '../../../shared/domain/spans'
import type { Relations, RelationsScope, SharedPassage, SharedSource } from '../../../shared/pages'
import {
  listNamesIn,
  listNewest,
  listShared,
  paragraphsOfNames,
  type SharedArticle,
} from '../../store/relations'
import { findVersion } from '../../store/versions'
import type { Desk } from '../desk'

/** So many articles are looked through, the newest of them; fewer for one name, whose page asks each time it is opened. */
const MOST_ARTICLES = { all: 2000, one: 500 }
/** Between so many names relations are looked for: those that most articles name. */
const MOST_NAMES = 120
/** So many relations are told, the closest. */
const MOST_RELATIONS = 2000
/** So many passages of one article are shown. */
const MOST_PASSAGES = 4
/** Two mentions further apart than this, in code units, are shown each in its own sentence. */
const FARTHEST = 600

/** Who appears with whom, in a story or in the library; with `of`, who appears with that one. */
export function relationsOf(
  desk: Desk,
  storyId: StoryId | null,
  of: EntityId | null,
  withSuggested: boolean,
): Relations {
  const scope = { storyId, of, withSuggested }
  const { articleIds, hasMore } = newestInScope(desk, scope)
  return { ...relationsIn(desk, articleIds, scope), articles: articleIds.length, hasMore }
}

/** The articles that are looked through, and whether there are more. */
export function newestInScope(
  { library }: Desk,
  scope: RelationsScope,
): { articleIds: ArticleId[]; hasMore: boolean } {
  const most = scope.of ? MOST_ARTICLES.one : MOST_ARTICLES.all
  const found = listNewest(library, scope, most + 1)
  return { articleIds: found.slice(0, most), hasMore: found.length > most }
}

/** Who appears with whom in these articles, the closest first. */
export function relationsIn(
  { library }: Desk,
  articleIds: ArticleId[],
  scope: RelationsScope,
): Pick<Relations, 'names' | 'relations'> {
  const names = listNamesIn(library, articleIds, scope, MOST_NAMES)
  const ids = names.map(({ id }) => id)
  const articles = paragraphsOfNames(library, articleIds, ids, scope)
  const relations = countRelations(articles, ids, scope.of).slice(0, MOST_RELATIONS)
  const related = new Set(relations.flatMap(({ a, b }) => [a, b]))
  return { names: names.filter(({ id }) => related.has(id)), relations }
}

/** Where two appear together: in one paragraph where they do, else the first words of each. */
export function sharedSources(
  desk: Desk,
  pair: { a: EntityId; b: EntityId },
  storyId: StoryId | null,
  withSuggested: boolean,
  from: number,
  limit: number,
): SharedSource[] {
  const shared = listShared(desk.library, pair, { storyId, withSuggested }, from, limit)
  return shared.map(({ mentions, ...article }) => ({
    ...article,
    passages: passagesOf(desk, mentions, pair),
  }))
}

type Mention = SharedArticle['mentions'][number]

function passagesOf(
  desk: Desk,
  mentions: Mention[],
  { a, b }: { a: EntityId; b: EntityId },
): SharedPassage[] {
  const versions = new Map<VersionId, ArticleVersion | null>()
  const versionOf = (id: VersionId) => {
    if (!versions.has(id)) versions.set(id, findVersion(desk.library, id))
    return versions.get(id) ?? null
  }
  const together = neighbours(mentions).filter(([one, other]) => {
    const version = versionOf(one.versionId)
    return version !== null && !isParted(version, one, other)
  })
  const groups =
    together.length > 0
      ? together
      : [a, b]
          .flatMap((id) => mentions.filter(({ entityId }) => entityId === id).slice(0, 1))
          .map((one) => [one])
  return groups.slice(0, MOST_PASSAGES).flatMap((group) => {
    const version = versionOf(group[0]!.versionId)
    return version ? [passageOf(version, group)] : []
  })
}

/** Mentions of one and then of the other, next to each other. */
function neighbours(mentions: Mention[]): [Mention, Mention][] {
  return mentions.slice(1).flatMap((other, index): [Mention, Mention][] => {
    const one = mentions[index]!
    const isPair = one.entityId !== other.entityId && one.versionId === other.versionId
    return isPair && other.end - one.start <= FARTHEST ? [[one, other]] : []
  })
}

/** Whether a new paragraph begins between two mentions. */
function isParted({ text, blocks }: ArticleVersion, one: Span, other: Span): boolean {
  if (blocks.length > 0)
    return blocks.some(({ start }) => start > one.start && start <= other.start)
  return text.slice(one.end, other.start).includes('\n')
}

function passageOf(version: ArticleVersion, group: Mention[]): SharedPassage {
  const [first, last] = [group[0]!, group.at(-1)!]
  const around = passageAround(version.text, version.blocks, { start: first.start, end: last.end })
  return {
    versionId: version.id,
    start: first.start,
    end: last.end,
    context: version.text.slice(around.start, around.end),
    marked: group.map(({ start, end }) => ({
      start: start - around.start,
      end: end - around.start,
    })),
    together: group.length > 1,
  }
}
