import type { EntityType } from '../../../shared/domain/analysis'
import { append } from '../append'
import { canonicalName } from '../names/gazetteer'
import { likenessOf, soundOf, type Likeness } from './likeness'
import { bareOrganisation, initialsOf } from '../names/organisationNames'
import { fold, isParticle, nameParts } from '../names/personNames'

/** A name of a library, as far as it is compared with others. */
export interface ComparedName {
  type: EntityType
  name: string
  aliases: string[]
}

export interface LikelyPair<Name> {
  one: Name
  other: Name
  /** Why a person may think so: a sentence. */
  reason: string
}

/** Of the names behind these no pair is looked for. */
const MOST_NAMES = 5000
/** Of a name with more spellings no more are looked at. */
const MOST_FORMS = 12
/** What so many names share tells none of them from the others. */
const MOST_ALIKE = 40

/**
 * The pairs among names that are likely one and the same: spelled differently, shortened, or known to be two names of one.
 * Offered, never acted on. A family name that two people share is not held to be either of them. In the order of the names.
 */
export function likelySame<Name extends ComparedName>(
  names: readonly Name[],
  most: number,
): LikelyPair<Name>[] {
  const alike = new Map<string, number[]>()
  for (const [index, name] of names.slice(0, MOST_NAMES).entries())
    for (const key of keysOf(name)) append(alike, key, index)
  const tried = new Set<string>()
  const found: { one: number; other: number; how: Likeness }[] = []
  for (const group of alike.values()) {
    if (group.length > MOST_ALIKE) continue
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        const pair = `${one} ${other}`
        if (one === other || tried.has(pair)) continue
        tried.add(pair)
        const how = closest(names[one]!, names[other]!)
        if (how) found.push({ one, other, how })
      }
  }
  return found
    .filter((pair) => !isPartOfSeveral(pair, found, names))
    .toSorted((a, b) => a.one - b.one || a.other - b.other)
    .slice(0, most)
    .map(({ one, other, how }) => ({
      one: names[one]!,
      other: names[other]!,
      reason: reasonOf(how, names[one]!, names[other]!),
    }))
}

/** “Hollis” where there are a Mara and a Peter Hollis. */
function isPartOfSeveral(
  pair: { one: number; other: number; how: Likeness },
  found: { one: number; other: number; how: Likeness }[],
  names: readonly ComparedName[],
): boolean {
  if (pair.how !== 'part' && pair.how !== 'initials') return false
  const short = shorter(names, pair)
  return found.some(
    (another) => another !== pair && another.how === pair.how && shorter(names, another) === short,
  )
}

function shorter(
  names: readonly ComparedName[],
  { one, other }: { one: number; other: number },
): number {
  return names[one]!.name.length < names[other]!.name.length ? one : other
}

/** The plainest way in which two names, with their other spellings, may be one's. */
function closest(one: ComparedName, other: ComparedName): Likeness | null {
  if (one.type !== other.type)
    return /\s/.test(one.name) && fold(one.name) === fold(other.name) ? 'same' : null
  let best: Likeness | null = null
  for (const form of formsOf(one))
    for (const otherForm of formsOf(other)) {
      const how = likenessOf(one.type, form, otherForm)
      if (how && (!best || plainness.indexOf(how) < plainness.indexOf(best))) best = how
    }
  return best
}

const plainness: Likeness[] = [
  'same',
  'known',
  'spelling',
  'given-name',
  'initials',
  'part',
  'slip',
]

/** What only names share that may be one and the same. */
function keysOf(name: ComparedName): Set<string> {
  const keys = new Set<string>()
  for (const form of formsOf(name)) {
    if (/\s/.test(form)) keys.add(`name ${fold(form)}`)
    if (name.type === 'PERSON') {
      const parts = nameParts(form).filter((part) => !isParticle(part))
      for (const part of parts) keys.add(`person ${soundOf(part)}`)
      // A slip in the family name leaves the given name.
      if (parts.length > 1) keys.add(`person ${parts[0]} ${parts.at(-1)!.slice(0, 2)}`)
      continue
    }
    keys.add(`${name.type} ${soundOf(canonicalName(form, name.type))}`)
    if (name.type !== 'ORG') continue
    const bare = bareOrganisation(form)
    keys.add(`ORG ${soundOf(bare)}`)
    keys.add(`ORG first ${fold(bare.split(/\s/)[0]!)}`)
    for (const initials of initialsOf(form)) keys.add(`ORG initials ${initials}`)
    if (/^[A-Za-z&.]{2,10}$/.test(form)) keys.add(`ORG initials ${form.replaceAll('.', '')}`)
  }
  return keys
}

function formsOf({ name, aliases }: ComparedName): string[] {
  return [name, ...aliases].slice(0, MOST_FORMS)
}

function reasonOf(how: Likeness, one: ComparedName, other: ComparedName): string {
  const [long, short] = one.name.length >= other.name.length ? [one, other] : [other, one]
  switch (how) {
    case 'same':
      return one.type === other.type
        ? 'They share a name.'
        : 'The same name, taken for two kinds of thing.'
    case 'known':
      return 'Two names of the same.'
    case 'spelling':
      return 'The same name in another spelling.'
    case 'given-name':
      return 'The same family name, and two forms of one given name.'
    case 'part':
      return one.type === 'PERSON'
        ? `Nobody else here is called “${short.name}”.`
        : `“${short.name}” may be short for “${long.name}”.`
    case 'initials':
      return `“${short.name}” may be the initials of “${long.name}”.`
    case 'slip':
      return 'The family names differ by one letter.'
  }
}
