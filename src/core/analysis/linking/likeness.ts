import type { EntityType } from '../../../shared/domain/analysis'
import { areOneGivenName } from '../data/givenNameForms'
import { canonicalName } from '../names/gazetteer'
import { bareOrganisation, initialsOf } from '../names/organisationNames'
import { bareNameParts, fold, isJunior, isParticle } from '../names/personNames'
import { editDistance, romanised } from '../text/spelling'

/**
 * How two names may be one's: the same but for accents, case and the like; in another spelling or transliteration; a given name
 * in another form; one part of the other; initials; another name that is known; or one letter apart, as a slip would be.
 */
export type Likeness = 'same' | 'spelling' | 'given-name' | 'part' | 'initials' | 'known' | 'slip'

/** How two names of one type may be one's; null when nothing says so. The longer the first, the same the answer. */
export function likenessOf(type: EntityType, one: string, other: string): Likeness | null {
  if (fold(one) === fold(other)) return 'same'
  if (type === 'PERSON') return likenessOfPeople(one, other)
  if (canonicalName(one, type) === canonicalName(other, type)) return 'known'
  if (type === 'ORG') return likenessOfOrganisations(one, other)
  return spelledAlike(fold(one), fold(other)) ? 'spelling' : null
}

/** A name's letters as they are whoever wrote them down: for finding what may be spelled alike. */
export function soundOf(name: string): string {
  return romanised(british(letters(fold(name))))
}

function likenessOfPeople(one: string, other: string): Likeness | null {
  const [long, short] = [bareNameParts(one), bareNameParts(other)].toSorted(byLength) as [
    string[],
    string[],
  ]
  const surname = short.at(-1)
  if (surname === undefined) return null
  if (short.filter((part) => !isParticle(part)).length <= 1) {
    if (long.length === short.length) return spelledAlike(long.at(-1)!, surname) ? 'spelling' : null
    return long.some((part) => spelledAlike(part, surname)) ? 'part' : null
  }
  if (isJunior(one) !== isJunior(other)) return null
  const given = givenLikeness(long, short)
  if (given && long.at(-1) === surname) return given
  if (given && spelledAlike(long.at(-1)!, surname)) return given === 'same' ? 'spelling' : given
  if (spelledAlike(long.join(' '), short.join(' '))) return 'spelling'
  const isSlip = surname.length >= 6 && editDistance(long.at(-1)!, surname, 1) === 1
  return isSlip && given === 'same' ? 'slip' : null
}

function byLength(one: string[], other: string[]): number {
  return other.length - one.length || (one.join(' ') < other.join(' ') ? -1 : 1)
}

/** Whether the names before the family name may be one person's. */
function givenLikeness(long: string[], short: string[]): Likeness | null {
  const [first] = short as [string]
  if (agrees(long[0]!, first)) return 'same'
  if (long.slice(1, -1).some((name) => name.length > 2 && agrees(name, first))) return 'same'
  if (spelledAlike(long[0]!, first)) return 'spelling'
  return areOneGivenName(letters(long[0]!), letters(first)) ? 'given-name' : null
}

/** The same, or one the initial of the other. */
function agrees(one: string, other: string): boolean {
  const [a, b] = [one.replaceAll('.', ''), other.replaceAll('.', '')]
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

function likenessOfOrganisations(one: string, other: string): Likeness | null {
  const [bare, otherBare] = [fold(bareOrganisation(one)), fold(bareOrganisation(other))]
  if (bare === otherBare) return 'same'
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  if (/^[A-Z][A-Za-z&.]*[A-Z]\.?$/.test(short) && initialsOf(long).has(short.replaceAll('.', '')))
    return 'initials'
  if (spelledAlike(bare, otherBare)) return 'spelling'
  const [longBare, shortBare] = [fold(bareOrganisation(long)), fold(bareOrganisation(short))]
  return longBare.startsWith(`${shortBare} `) ? 'part' : null
}

/** Two spellings of one name, however their letters were brought over from another alphabet. */
export function spelledAlike(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)]
  if (a === b) return true
  return Math.min(a.length, b.length) >= 5 && romanised(british(a)) === romanised(british(b))
}

function letters(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Organization, Defense, Labor, Center: spelled as on the other side of the ocean. */
function british(folded: string): string {
  return folded
    .replaceAll('ization', 'isation')
    .replaceAll('defense', 'defence')
    .replaceAll('labor', 'labour')
    .replaceAll('center', 'centre')
    .replaceAll('harbor', 'harbour')
}
