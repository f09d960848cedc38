import type { Api } from '../../../shared/api'
import { foldName, joinRoles } from '../../../shared/domain/entities'
import {
  newId,
  type ArticleId,
  type EntityId,
  type MentionId,
  type VersionId,
} from '../../../shared/domain/ids'
import { overlaps, type Span } from '../../../shared/domain/spans'
import { AppError } from '../../../shared/errors'
import type { ArticleVersion } from '../../../shared/domain/articles'
import { insertAnchor, placeAnchor } from '../../store/anchors'
import {
  findEntityByName,
  insertAlias,
  insertEntity,
  insertMention,
  listEntities,
  mergeEntity,
  replaceAliases,
  replaceRoles,
  setMentionState,
  updateEntity,
} from '../../store/entities'
import { marksOfVersion } from '../../store/marks'
import { deleteApart, insertApart } from '../../store/namesApart'
import { findVersion } from '../../store/versions'
import type { Desk } from '../desk'
import { entityPages } from './entityPages'
import { pairsLikelySame } from './pairsLikelySame'
import { relationsOf, sharedSources } from './relations'
import { requireEntity } from './requireEntity'
import { splitEntity, whatMoves } from './splitEntity'
import { requireTitle } from '../stories'

export function entitiesService(desk: Desk): Api['entities'] {
  const { library } = desk
  return {
    list: (storyId, type) => listEntities(library, storyId, type ?? null),
    ...entityPages(desk),
    likelySame: (storyId) => pairsLikelySame(desk, storyId),
    relations: (storyId, of, withSuggested) => relationsOf(desk, storyId, of, withSuggested),
    shared: (a, b, storyId, withSuggested, from, limit) =>
      sharedSources(desk, { a, b }, storyId, withSuggested, from, Math.min(limit, 100)),
    tag(versionId, selection, as) {
      const version = requireVersion(desk, versionId)
      const span = trimSpan(version.text, selection)
      const name = version.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      return desk.change(`tag “${name}”`, () => tag(desk, version, span, name, as))
    },
    untag: (id) => desk.change('removed tag', () => setMentionState(library, id, 'rejected')),
    edit(id, { name, type, aliases, roles }) {
      const before = requireEntity(desk, id)
      const title = requireTitle(name)
      // The old name stays findable.
      const kept = title === before.name ? aliases : [...aliases, before.name]
      const unique = [...new Set(kept.map((alias) => alias.trim()))].filter(
        (alias) => alias !== '' && alias !== title,
      )
      desk.change(`changes to ${title}`, () => {
        updateEntity(library, id, title, type)
        replaceAliases(library, id, unique)
        replaceRoles(
          library,
          id,
          roles.filter((role) => role.title.trim() !== ''),
        )
      })
    },
    merge(into, from) {
      if (into === from) return
      const kept = requireEntity(desk, into)
      const gone = requireEntity(desk, from)
      desk.change(`merge of ${gone.name} into ${kept.name}`, () => {
        mergeEntity(library, into, from)
        for (const alias of [gone.name, ...gone.aliases])
          if (foldName(alias) !== foldName(kept.name)) insertAlias(library, into, alias)
        replaceRoles(library, into, joinRoles(kept.roles, gone.roles))
      })
    },
    setApart(id, otherId, areApart) {
      const [one, other] = [requireEntity(desk, id), requireEntity(desk, otherId)]
      if (id === otherId) return
      desk.change(`${one.name} and ${other.name} as two`, () =>
        (areApart ? insertApart : deleteApart)(library, id, otherId),
      )
    },
    keepRole(id, title) {
      const { name, roles } = requireEntity(desk, id)
      const kept = joinRoles(roles, [{ title: requireTitle(title), from: null, until: null }])
      if (kept.length > roles.length)
        desk.change(`role of ${name}`, () => replaceRoles(library, id, kept))
    },
    whatMoves: (id, split) => whatMoves(desk, id, split),
    split: (id, split, into) => splitEntity(desk, id, split, into),
  }
}

/** One accepted mention here, and the same words elsewhere in the article as suggestions. */
function tag(
  desk: Desk,
  version: ArticleVersion,
  span: Span,
  name: string,
  as: Parameters<Api['entities']['tag']>[2],
): MentionId {
  const { library } = desk
  const known = as.entityId ?? findEntityByName(library, as.type, name)
  const entityId = known ?? newId<EntityId>()
  if (!known) insertEntity(library, { id: entityId, type: as.type, name, madeAt: desk.now() })
  else if (as.entityId && foldName(requireEntity(desk, entityId).name) !== foldName(name))
    insertAlias(library, entityId, name)
  const { mentions } = marksOfVersion(library, version.articleId, version.id)
  for (const mention of mentions)
    if (overlaps(mention, span)) setMentionState(library, mention.id, 'rejected')
  const id = addMention(desk, version, span, entityId, 'accepted')
  for (const other of sameWords(version.text, name))
    if (!overlaps(other, span) && !mentions.some((mention) => overlaps(mention, other)))
      addMention(desk, version, other, entityId, 'suggested')
  return id
}

function addMention(
  desk: Desk,
  version: ArticleVersion,
  span: Span,
  entityId: EntityId,
  state: 'accepted' | 'suggested',
): MentionId {
  const id = newId<MentionId>()
  const anchorId = placeAnchor(desk.library, insertAnchor(desk.library, version, span))
  insertMention(desk.library, {
    id,
    articleId: version.articleId,
    entityId,
    anchorId,
    role: null,
    state,
  })
  return id
}

/** Where the same whole words stand; at most 500, so that a tag on "the" stays small. */
function sameWords(text: string, words: string): Span[] {
  const found: Span[] = []
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character)
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < 500;
    at = text.indexOf(words, at + words.length)
  )
    if (!isWord(text[at - 1]) && !isWord(text[at + words.length]))
      found.push({ start: at, end: at + words.length })
  return found
}

/** The version, or a sentence when it is gone. */
export function requireVersion(
  desk: Desk,
  id: VersionId,
): ArticleVersion & { articleId: ArticleId } {
  const version = findVersion(desk.library, id)
  if (!version)
    throw new AppError(
      'no-such-version',
      'This copy of the article is not in the library any more.',
    )
  return version
}

/** A selection within the text, without the space around it; throws when nothing is left. */
export function trimSpan(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(Math.trunc(span.start) || 0, text.length))
  let end = Math.max(start, Math.min(Math.trunc(span.end) || 0, text.length))
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  // Never half of a letter that takes two code units.
  if (start < end && /[\uDC00-\uDFFF]/.test(text[start]!) && start > 0) start--
  if (start < end && /[\uD800-\uDBFF]/.test(text[end - 1]!) && end < text.length) end++
  if (start === end) throw new AppError('nothing-selected', 'Select some words first.')
  return { start, end }
}
