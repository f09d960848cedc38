import type { Span } from '../../shared/domain/spans'
import { firstNames } from '../analysis/data/firstNames'
import { organisationNames } from '../analysis/data/organisations'
import { placeNames } from '../analysis/data/places'
import type { Token } from '../analysis/text/tokens'
import type { Facts, FoundFlag } from './BlockToFlag'
import { isAddress, isPlainWord, opensSentence, wordsOf, type BlockWord } from './blockWords'
import { givenNameOf } from './givenNames'
import { longestWord, surnameWord, type NameBook, type NameForm } from './NameBook'
import { flagOf, isQuoted, type BlockReading } from './readBlock'
import { editDistance, isInflected, romanised } from '../analysis/text/spelling'

/**
 * A name that is nearly, and not quite, one that a person accepted: letters left out, put in, replaced or swapped (one in
 * short words, two in long ones), an accent or hyphen that is missing, another way to romanise it, and the right family name
 * with a given name that no source has. A spelling that any name of the library has, accepted or suggested, is right, and so
 * are common words, known places, plurals and the adjectives made of a name.
 *
 * A family name or one-word name alone is held against the story's names only, and must begin with the same letter; names of
 * other stories count only for a person's full name with a single letter wrong. Not seen: names written small, headlines in
 * capitals, given names alone, initials of organisations, a different person who really is called nearly the same.
 * Between quotation marks a name is asked about too, but nothing is suggested: these are somebody's words.
 */
export function nameFlags(read: BlockReading, { names }: Facts): FoundFlag[] {
  const words = wordsOf(read)
  const found: FoundFlag[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!word.token.capital || word.folded.length > longestWord || isAddress(read, word.token))
      continue
    const miss = nearlyNamed(read, names, words, at) ?? givenNameOf(read, names, words, at)
    if (!miss) continue
    const last = found.at(-1)
    if (last && miss.span.start < last.end) continue
    found.push(flagName(read, miss))
  }
  return found
}

/** A spelling that is asked about, and what it may be meant for. */
export interface Miss {
  span: Span
  /** As stored; null when more than one name is as near. */
  meant: string | null
  sentence: string
}

function flagName(read: BlockReading, { span, meant, sentence }: Miss): FoundFlag {
  const flag = flagOf(read, span, { kind: 'name', sentence })
  return { ...flag, about: flag.text, suggestion: isQuoted(read, span) ? null : meant }
}

function nearlyNamed(
  read: BlockReading,
  names: NameBook,
  words: BlockWord[],
  at: number,
): Miss | null {
  const word = words[at]!
  if (word.folded.length < 3 || isPlainWord(word.token) || names.hasWord(word.written)) return null
  let best: { span: Span; form: NameForm; text: string; distance: number } | null = null
  let rivals = new Set<string>()
  for (const { form, index } of names.near(word.folded)) {
    const candidate = alignForm(words, at, form, index) ?? alignAlone(read, words, at, form, index)
    if (!candidate || (best && candidate.distance > best.distance)) continue
    if (!best || candidate.distance < best.distance) rivals = new Set()
    rivals.add(candidate.text)
    best = { ...candidate, form }
  }
  if (!best) return null
  const written = read.block.text.slice(best.span.start, best.span.end)
  const sentence =
    rivals.size > 1
      ? `Your sources have ${[...rivals]
          .slice(0, 3)
          .map((name) => `“${name}”`)
          .join(' and ')}. Which is meant by “${written}”?`
      : `Your sources have “${best.text}”. Is “${written}” the same name?`
  return { span: best.span, meant: rivals.size > 1 ? null : best.text, sentence }
}

type Aligned = { span: Span; text: string; distance: number } | null

/** The whole of a name of several words, each the same or near, at least one the same; a single letter for other stories. */
function alignForm(words: BlockWord[], at: number, form: NameForm, index: number): Aligned {
  const length = form.words.length
  const from = at - index
  if (length < 2 || from < 0 || from + length > words.length) return null
  let distance = 0
  let same = 0
  for (const [offset, stored] of form.words.entries()) {
    const word = words[from + offset]!
    if (offset > 0 && !word.adjoins) return null
    if (word.written === stored.written) {
      if (stored.folded.length > 2) same++
      continue
    }
    const away = distanceOf(word.folded, stored.folded, form.known.inStory ? 2 : 1)
    if (away === null || (word.token !== words[at]!.token && isPlainWord(word.token))) return null
    if (away > 0 && isPlace(form) && word.folded[0] !== stored.folded[0]) return null
    distance += away
  }
  if (same === 0 && distance > 0) return null
  if (!form.known.inStory && distance > 1) return null
  const span = { start: words[from]!.token.start, end: words[from + length - 1]!.token.end }
  return { span, text: form.text, distance }
}

/** “Fort Ellery” is not “Port Ellery”: kinds of places and bodies differ by a first letter. */
function isPlace({ known }: NameForm): boolean {
  return known.type !== 'PERSON'
}

/** A family name or a name of one word, standing alone. */
function alignAlone(
  read: BlockReading,
  words: BlockWord[],
  at: number,
  form: NameForm,
  index: number,
): Aligned {
  const word = words[at]!
  const stored = form.words[index]!
  const isSurname = form.known.type === 'PERSON' && stored === surnameWord(form)
  if (!form.known.inStory || !(form.words.length === 1 || isSurname) || !read.isEnglish) return null
  if (!standsAlone(words, at) || isKnownElsewhere(word.token)) return null
  const { token } = word
  const accents = word.folded === stored.folded
  const away = accents ? 0 : distanceOf(word.folded, stored.folded, word.folded.length >= 8 ? 2 : 1)
  if (away === null) return null
  if (!accents) {
    if (Math.min(word.folded.length, stored.folded.length) < 5) return null
    if (word.folded.slice(0, 1) !== stored.folded.slice(0, 1)) return null
    // A capital says nothing here, and many a verb is one letter away from a family name.
    if (
      opensSentence(read, token) &&
      (word.folded.length < 6 || /(?:ed|ing|ly|s)$/.test(word.folded))
    )
      return null
    if (isHeadline(words, at)) return null
  }
  const text = form.words.length === 1 ? form.text : surnameText(form, index)
  return { span: { start: token.start, end: token.end }, text, distance: away }
}

/** No other name stands before it: titles, and words that only open a sentence, do not count. */
function standsAlone(words: BlockWord[], at: number): boolean {
  const word = words[at]!
  const before = word.adjoins ? words[at - 1] : undefined
  const after = words[at + 1]?.adjoins ? words[at + 1] : undefined
  if (after?.token.capital && !isPlainWord(after.token)) return false
  return !before?.token.capital || isPlainWord(before.token) || /['’]/.test(before.token.text)
}

function surnameText({ text }: NameForm, index: number): string {
  return text.split(/\s+/)[index] ?? text
}

/** Zero for accents only, else how many letters differ; null when that is too many, or no more than an ending. */
function distanceOf(one: string, stored: string, most: 1 | 2): number | null {
  if (one === stored) return 0
  const shorter = Math.min(one.length, stored.length)
  if (shorter < 3 || isInflected(one, stored)) return null
  if (shorter >= 5 && romanised(one) === romanised(stored)) return 1
  const allowed = shorter >= 5 ? most : 1
  if (shorter === 3 && one[0] !== stored[0]) return null
  const away = editDistance(one, stored, allowed)
  if (away <= allowed) return away
  // “Farent” for Farrant: a letter that is doubled or not, and one more.
  const isNear = shorter >= 6 && editDistance(undoubled(one), undoubled(stored), 1) <= 1
  return isNear ? 2 : null
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

/** A name that everybody knows. */
function isKnownElsewhere({ text }: Token): boolean {
  return placeNames.has(text) || organisationNames.has(text) || firstNames.has(text)
}

/** A line in which nearly every longer word is written large. */
function isHeadline(words: BlockWord[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 6), at + 7).filter(({ folded }) => folded.length > 3)
  return near.length >= 5 && near.filter(({ token }) => token.capital).length / near.length > 0.7
}
