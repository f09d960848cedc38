import { commonSurnames, firstNames } from '../analysis/data/firstNames'
import { areOneGivenName } from '../analysis/data/givenNameForms'
import { mayBeSamePerson } from '../analysis/names/personNames'
import type { KnownName, NameBook } from './NameBook'
import { isPlainWord, opensSentence, type BlockWord } from './blockWords'
import type { Miss } from './nameFlags'
import type { BlockReading } from './readBlock'
import { editDistance, foldWord, romanised } from '../analysis/text/spelling'

/** The right family name of one of the story's people with a given name or an initial that nobody of the library has. */
export function givenNameOf(
  read: BlockReading,
  names: NameBook,
  words: BlockWord[],
  at: number,
): Miss | null {
  const surname = words[at]!
  const family = names.family(surname.folded)
  const people = family.filter(
    ({ accepted, inStory, name }) => accepted && inStory && /\s/.test(name),
  )
  if (people.length === 0 || (words[at + 1]?.token.capital && words[at + 1]!.adjoins)) return null
  const from = firstWord(read, words, at)
  if (from === at || at - from > 3) return null
  const { text } = read.block
  const span = { start: words[from]!.token.start, end: surname.token.end }
  const written = text.slice(span.start, span.end)
  if (family.some((known) => mayBeOneOf(known, written))) return null
  if (isRelative(text, span.start)) return null
  const given = words[from]!.folded
  const nearest = people
    .map((known) => ({ known, distance: givenDistance(given, known) }))
    .toSorted((one, other) => one.distance - other.distance)[0]!
  if (nearest.distance <= 2)
    return {
      span,
      meant: nearest.known.name,
      sentence: `Your sources have “${nearest.known.name}”. Is “${written}” the same name?`,
    }
  if (isNamesake(read, words, from, surname.token.text, people)) return null
  return {
    span,
    meant: null,
    sentence: `Your sources have “${nearest.known.name}” and nobody called “${written}”. Is the first name right?`,
  }
}

/** The first of the names that stand right before a family name. */
function firstWord(read: BlockReading, words: BlockWord[], at: number): number {
  let from = at
  while (from > 0 && words[from]!.adjoins) {
    const { token } = words[from - 1]!
    const gap = read.block.text.slice(token.end, words[from]!.token.start)
    if (!token.capital || gap.length !== 1 || isPlainWord(token)) break
    from--
  }
  return from
}

function mayBeOneOf({ name, aliases }: KnownName, written: string): boolean {
  // A family name alone agrees with every given name.
  const whole = [name, ...aliases].filter((known) => /\s/.test(known.trim()))
  return whole.some((known) => mayBeSamePerson(known, written) || isShortFor(known, written))
}

/** “Sam” for Samuel, “Bill” for William. */
function isShortFor(known: string, written: string): boolean {
  const [one, other] = [givenOf(known), givenOf(written)]
  if (one.length < 2 || other.length < 2) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return (short.length >= 3 && long.startsWith(short)) || areOneGivenName(one, other)
}

function givenOf(name: string): string {
  return foldWord(name.split(/\s+/)[0] ?? '')
}

/** How many letters a given name is off; 9 for another name altogether. A wrong initial is one letter off. */
function givenDistance(given: string, { name }: KnownName): number {
  const stored = givenOf(name)
  if (given.length === 1 || stored.length === 1) return 1
  if (romanised(given) === romanised(stored)) return 1
  const distance = editDistance(given, stored, 2)
  const shorter = Math.min(given.length, stored.length)
  if (distance === 1 && shorter >= 3) return 1
  return distance === 2 && shorter >= 4 && given[0] === stored[0] ? 2 : 9
}

/** “her sister Mira Tansley”: somebody else of the family. */
function isRelative(text: string, start: number): boolean {
  return /\b(?:wife|husband|son|daughter|brother|sister|mother|father|cousin|uncle|aunt|widow|widower|nephew|niece|twin|parents?|child|partner|spouse|née|grand(?:son|daughter|father|mother)),?\s(?:of\s)?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  )
}

/**
 * True when a different given name says no more than that this is somebody else: the family name is common, the word before it
 * is none of the given names we know, or the person we know is named in full close by.
 */
function isNamesake(
  read: BlockReading,
  words: BlockWord[],
  from: number,
  surname: string,
  people: KnownName[],
): boolean {
  const { token } = words[from]!
  if (commonSurnames.has(surname) || !firstNames.has(token.text)) return true
  if (opensSentence(read, token) && token.text.length < 4) return true
  // “Tom and Sarah Tansley”
  if (/^(?:and|or)$/.test(words[from - 1]?.folded ?? '')) return true
  const near = `${read.block.before}\n${read.block.text}\n${read.block.after}`
  return people.some(({ name }) => near.includes(name))
}
