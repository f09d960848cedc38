import type { EntityType } from '../../../shared/domain/analysis'
import { organisationAliases, organisationNames } from '../data/organisations'
import { placeAliases, placeNames } from '../data/places'
import { append } from '../append'
import { tokenize, type Token } from '../text/tokens'

/** A name that is known before the article is read. */
export interface KnownName {
  name: string
  type: EntityType
  /** The words as tokens, to compare with a text's. */
  words: string[]
}

/** The longest known name that begins at a token; null when none does. */
export function knownNameAt(tokens: Token[], index: number): KnownName | null {
  return longestAt(byFirstWord, tokens, index)
}

/** Names by their first word, the longest first. */
type NamesByWord<Name> = Map<string, Name[]>

function longestAt<Name extends { words: string[] }>(
  names: NamesByWord<Name>,
  tokens: Token[],
  index: number,
): Name | null {
  const first = tokens[index]
  if (!first) return null
  const candidates = names.get(spelling(first))
  if (!candidates) return null
  return candidates.find(({ words }) => standsAt(words, tokens, index)) ?? null
}

/** The name to link a known place or organisation by: "U.S." → "United States", anything else → itself. */
export function canonicalName(name: string, type: EntityType): string {
  const bare =
    /^\p{Lu}{5,}$/u.test(name) && !acronyms.has(name)
      ? name[0] + name.slice(1).toLowerCase()
      : name.replace(/^the /i, '')
  const aliases = type === 'PLACE' ? placeAliases : organisationAliases
  return aliases.get(name) ?? aliases.get(bare) ?? bare
}

function standsAt(words: string[], tokens: Token[], index: number): boolean {
  return words.every((word, offset) => {
    const token = tokens[index + offset]
    if (!token || spelling(token) !== word) return false
    return offset === 0 || token.start - tokens[index + offset - 1]!.end <= 1
  })
}

/** "UKRAINE" reads as "Ukraine"; short capitals stay as they are. */
function spelling(token: Token): string {
  if (
    !token.shouted ||
    token.text.length < 5 ||
    /[.\d&-]/.test(token.text) ||
    acronyms.has(token.text)
  )
    return token.text
  return token.text[0] + token.lower.slice(1)
}

const acronyms = new Set([...organisationNames].filter((name) => /^[A-Z]{5,}$/.test(name)))

/** Nearly all names are such words; they need no tokenizer, which the first article would wait for. */
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/

const byFirstWord = indexNames<KnownName>([
  ...named(organisationNames, 'ORG'),
  ...named(placeNames, 'PLACE'),
])

function named(names: Set<string>, type: EntityType): KnownName[] {
  return Array.from(names, (name) => ({ name, type, words: wordsOf(name) }))
}

function wordsOf(name: string): string[] {
  return plainWords.test(name) ? name.split(' ') : tokenize(name).map((token) => token.text)
}

function indexNames<Name extends { words: string[] }>(names: Name[]): NamesByWord<Name> {
  const index: NamesByWord<Name> = new Map()
  for (const name of names) append(index, name.words[0]!, name)
  for (const sameWord of index.values())
    sameWord.sort((one, other) => other.words.length - one.words.length)
  return index
}
