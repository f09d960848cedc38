import type { FoundEntity } from '../../../shared/domain/analysis'
import type { ArticleVersion } from '../../../shared/domain/articles'
import { newId, type EntityId, type StoryId } from '../../../shared/domain/ids'
import { findAccepted } from '../../analysis/names/findAccepted'
import { canonicalName } from '../../analysis/names/gazetteer'
import { recognise, type StoryNames } from '../../analysis/names/recognise'
import { bareNameParts } from '../../analysis/names/personNames'
import { ANALYSED } from '../../reading/prepareSource'
import { listAsides } from '../../store/articles'
import { findEntityByName, insertAlias, insertEntity } from '../../store/entities'
import { hasNamesake, isNamedInStory } from '../../store/names'
import type { Desk } from '../desk'

/** A name of an article, and which of the library's it is once it is asked for: a new one where the library has none. */
export interface NameInArticle extends FoundEntity {
  entityId: () => EntityId
}

/**
 * The names that an analysis found in a version, each known by the library's name for it, and the library's accepted names
 * that it did not find. `language` is what it was read as; `storyId` is the story that the article is about to join.
 */
export function namesInArticle(
  desk: Desk,
  version: ArticleVersion,
  found: readonly FoundEntity[],
  language: string,
  storyId: StoryId | null,
): NameInArticle[] {
  const text = version.text.slice(0, ANALYSED)
  const index = desk.acceptedNames.index()
  const story = storyNames(desk, version, storyId)
  const recognised = found.map((name) => ({ name, accepted: recognise(text, name, index, story) }))
  const names = recognised.map(({ name, accepted }) => ({
    ...name,
    entityId: lazily(() => accepted?.id ?? storedName(desk, name)),
  }))
  const named = new Set(recognised.flatMap(({ accepted }) => (accepted ? [accepted.id] : [])))
  const taken = [
    ...found.flatMap(({ mentions }) => mentions),
    ...listAsides(desk.library, version.id),
  ]
  const missed = index.isEmpty ? [] : findAccepted(text, language, index, taken, named, story)
  return [
    ...names,
    ...missed.map(({ accepted: { id, type, name }, mentions }, at) => ({
      id: `k${at + 1}`,
      type,
      name,
      aliases: [],
      role: null,
      mentions,
      entityId: () => id,
    })),
  ]
}

/** What is asked of the story, each once. */
function storyNames(
  { library }: Desk,
  { articleId }: ArticleVersion,
  storyId: StoryId | null,
): StoryNames {
  const place = { articleId, storyId }
  const answers = new Map<string, boolean>()
  const once = (question: string, ask: () => boolean) => {
    const answer = answers.get(question) ?? ask()
    answers.set(question, answer)
    return answer
  }
  return {
    has: (id) => once(id, () => isNamedInStory(library, place, id)),
    hasOtherOf: (familyName, than) =>
      once(`${than} ${familyName}`, () => hasNamesake(library, place, familyName, than)),
  }
}

/** The library's own suggested name of that kind, or a new one. A family name alone says nobody but who is called just that. */
function storedName(desk: Desk, found: FoundEntity): EntityId {
  const { library } = desk
  const isWhole = (form: string) => found.type !== 'PERSON' || bareNameParts(form).length > 1
  const name = libraryName(found)
  const whole = [...new Set([name, found.name, ...found.aliases])].filter(isWhole)
  for (const form of whole.length > 0 ? whole : [found.name]) {
    const known = findEntityByName(library, found.type, form, whole.length > 0)
    if (known) return known
  }
  const id = newId<EntityId>()
  insertEntity(library, { id, type: found.type, name, madeAt: desk.now() })
  for (const alias of [found.name, ...found.aliases])
    if (alias !== name) insertAlias(library, id, alias)
  return id
}

/** What everybody calls a place, so that the U.S. of one article is the America of the next; else as the article has it. */
function libraryName({ type, name, aliases }: FoundEntity): string {
  const known = canonicalName(name, type)
  const isNamedSo =
    type === 'PLACE' || known.length > Math.max(...[name, ...aliases].map((form) => form.length))
  return known !== name && isNamedSo && type !== 'PERSON' ? known : name
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
