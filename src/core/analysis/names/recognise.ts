import type { FoundEntity } from '../../../shared/domain/analysis'
import type { AcceptedName } from '../../../shared/domain/entities'
import type { EntityId } from '../../../shared/domain/ids'
import { firstNames } from '../data/firstNames'
import { organisationNames } from '../data/organisations'
import { placeNames } from '../data/places'
import { canonicalName } from './gazetteer'
import type { NameIndex } from './NameIndex'
import { bareNameParts, fold, isParticle } from './personNames'

/** What is known of the story that an article belongs to. */
export interface StoryNames {
  /** True when one of the story's articles names it. */
  has(id: EntityId): boolean
  /** True when the story names somebody else, accepted or only suggested, with this family name. */
  hasOtherOf(familyName: string, than: EntityId): boolean
}

/**
 * Which of the accepted names an article's name means: the one with this name, or with one spelled like it; for a family name
 * or initials alone the only one of the story, or the one whose role this is. What a person takes a name for goes before what
 * the article makes it look like, unless the text speaks against it. Null where it cannot be told.
 */
export function recognise(
  text: string,
  found: FoundEntity,
  index: NameIndex,
  story: StoryNames,
): AcceptedName | null {
  const forms = formsOf(found)
  const ofType = forms.flatMap((form) =>
    index.named(form).filter(({ type }) => type === found.type),
  )
  if (isFamilyName(found)) return ofFamily(found, index, story)
  const named = oneOf(found, ofType, story)
  if (named) return named
  const alike = oneOf(
    found,
    forms.flatMap((form) => index.soundingLike(found.type, form)),
    story,
  )
  if (alike) return alike
  if (found.type === 'ORG' && /^[A-Z][A-Za-z&.]{1,9}$/.test(found.name)) {
    const initials = index.withInitials(found.name.replaceAll('.', ''))
    const inStory = initials.filter(({ id }) => story.has(id))
    if (inStory.length === 1) return inStory[0]!
  }
  const asElse = oneOf(found, [...index.named(found.name)], story)
  return asElse && !speaksAgainst(text, found) ? asElse : null
}

/** The forms that say who it is: of a person's only whole names. */
function formsOf(found: FoundEntity): string[] {
  const all = [found.name, ...found.aliases]
  if (found.type === 'PERSON') return all.filter((form) => wordsOf(form).length > 1)
  return [...new Set([...all, ...all.map((form) => canonicalName(form, found.type))])]
}

function isFamilyName({ type, name }: FoundEntity): boolean {
  return type === 'PERSON' && wordsOf(name).length < 2
}

function wordsOf(name: string): string[] {
  return bareNameParts(name).filter((part) => !isParticle(part))
}

function ofFamily(found: FoundEntity, index: NameIndex, story: StoryNames): AcceptedName | null {
  const name = wordsOf(found.name)[0] ?? found.name
  const people = [
    ...new Set([
      ...index.ofFamily(name),
      ...index.named(found.name).filter(({ type }) => type === 'PERSON'),
    ]),
  ]
  const inStory = people.filter(({ id }) => story.has(id))
  if (inStory.length === 1 && !story.hasOtherOf(name, inStory[0]!.id)) return inStory[0]!
  return theOneWithRole(found, inStory.length > 0 ? inStory : people)
}

/** The only one; of several the one that the story knows, else the one whose role this is. */
function oneOf(
  found: FoundEntity,
  candidates: readonly AcceptedName[],
  story: StoryNames,
): AcceptedName | null {
  const different = [...new Set(candidates)]
  if (different.length < 2) return different[0] ?? null
  const inStory = different.filter(({ id }) => story.has(id))
  if (inStory.length === 1) return inStory[0]!
  return theOneWithRole(found, inStory.length > 0 ? inStory : different)
}

function theOneWithRole(
  { role }: FoundEntity,
  candidates: readonly AcceptedName[],
): AcceptedName | null {
  const words = telling(role ?? '')
  const fitting = candidates.filter(({ roles }) =>
    roles.some((known) => telling(known).some((word) => words.includes(word))),
  )
  return words.length > 0 && fitting.length === 1 ? fitting[0]! : null
}

function telling(role: string): string[] {
  return (fold(role).match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !/^(?:former|then|with|from|deputy|their)$/.test(word),
  )
}

/** A name of one word that is known for what the article takes it for, or that stands as only such a thing does. */
function speaksAgainst(text: string, { type, name, role, mentions }: FoundEntity): boolean {
  if (role !== null) return true
  if (/\s/.test(name)) return false
  if (type === 'PLACE' && placeNames.has(name)) return true
  if (type === 'ORG' && organisationNames.has(name)) return true
  if (type === 'PERSON' && firstNames.has(name)) return true
  const sign =
    type === 'PLACE'
      ? /\b(?:in|at|near|from|to|outside)\s$/
      : type === 'PERSON'
        ? /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.?\s$/
        : null
  return (
    sign !== null &&
    mentions.some(({ start }) => sign.test(text.slice(Math.max(0, start - 10), start)))
  )
}
