import type { EntityType } from '../../../shared/domain/analysis'
import { foldName, type AcceptedName } from '../../../shared/domain/entities'
import { append } from '../append'
import { soundOf } from '../linking/likeness'
import { nameEndings } from '../data/titles'
import { initialsOf } from './organisationNames'
import { bareNameParts, isParticle } from './personNames'

/** One spelling of an accepted name, cut into words as `wordsIn` cuts a text. */
export interface AcceptedForm {
  accepted: AcceptedName
  text: string
  /** Each folded, and whether it begins with a small letter. */
  words: { folded: string; isSmall: boolean }[]
}

/** The accepted names of a library, made ready for looking up. */
export interface NameIndex {
  isEmpty: boolean
  /** Those that go by this very name, or have it among their other ones. */
  named(form: string): readonly AcceptedName[]
  /** Those of one type whose full name sounds like this one: Zelenskyy, Zelensky. */
  soundingLike(type: EntityType, form: string): readonly AcceptedName[]
  /** People with this family name or given name, in whatever spelling. */
  ofFamily(name: string): readonly AcceptedName[]
  /** Organisations with these initials. */
  withInitials(initials: string): readonly AcceptedName[]
  /** Spellings that begin with this word, folded; the longest first. */
  beginningWith(word: string): readonly AcceptedForm[]
  /** Spellings in a script without spaces that begin with this letter; the longest first. */
  beginningWithLetter(letter: string): readonly AcceptedForm[]
}

/** Of a name with more spellings no more are looked for. */
const MOST_FORMS = 20
/** A longer spelling is no name. */
const LONGEST_FORM = 200

/** Makes the index. What is reckoned of a name is kept with it, so that the next index with the same name is made at once. */
export function indexNames(names: readonly AcceptedName[]): NameIndex {
  const byName = new Map<string, AcceptedName[]>()
  const bySound = new Map<string, AcceptedName[]>()
  const byFamily = new Map<string, AcceptedName[]>()
  const byInitials = new Map<string, AcceptedName[]>()
  const byWord = new Map<string, AcceptedForm[]>()
  const byLetter = new Map<string, AcceptedForm[]>()
  for (const accepted of names) {
    const entries = entriesOf(accepted)
    for (const name of entries.names) append(byName, name, accepted)
    for (const sound of entries.sounds) append(bySound, sound, accepted)
    for (const family of entries.families) append(byFamily, family, accepted)
    for (const initials of entries.initials) append(byInitials, initials, accepted)
    for (const form of entries.forms)
      if (hasNoSpaces(form.text)) append(byLetter, form.text[0]!, form)
      else append(byWord, form.words[0]!.folded, form)
  }
  for (const forms of [...byWord.values(), ...byLetter.values()])
    if (forms.length > 1) forms.sort((one, other) => other.text.length - one.text.length)
  return {
    isEmpty: names.length === 0,
    named: (form) => byName.get(foldName(form)) ?? [],
    soundingLike: (type, form) => bySound.get(`${type} ${soundOf(form)}`) ?? [],
    ofFamily: (name) => byFamily.get(soundOf(name)) ?? [],
    withInitials: (initials) => byInitials.get(initials) ?? [],
    beginningWith: (word) => byWord.get(word) ?? [],
    beginningWithLetter: (letter) => byLetter.get(letter) ?? [],
  }
}

/** What a name is looked up by. */
interface Entries {
  names: Set<string>
  sounds: Set<string>
  families: Set<string>
  initials: Set<string>
  forms: AcceptedForm[]
}

const kept = new WeakMap<AcceptedName, Entries>()

function entriesOf(accepted: AcceptedName): Entries {
  const known = kept.get(accepted)
  if (known) return known
  const entries: Entries = {
    names: new Set(),
    sounds: new Set(),
    families: new Set(),
    initials: new Set(),
    forms: [],
  }
  const texts = [accepted.name, ...accepted.aliases]
    .slice(0, MOST_FORMS)
    .filter((text) => text.length <= LONGEST_FORM)
  for (const text of new Map(texts.map((text) => [foldName(text), text])).values())
    enter(entries, accepted, text)
  if (accepted.type === 'PERSON' && !hasNoSpaces(accepted.name)) enterFamilyName(entries, accepted)
  kept.set(accepted, entries)
  return entries
}

function enter(entries: Entries, accepted: AcceptedName, text: string): void {
  const { type } = accepted
  entries.names.add(foldName(text))
  const form = toForm(accepted, text)
  if (form.words.length === 0) return
  entries.forms.push(form)
  if (hasNoSpaces(text)) return
  if (form.words.length > 1 || text.length > 6) entries.sounds.add(`${type} ${soundOf(text)}`)
  if (type === 'ORG') for (const initials of initialsOf(text)) entries.initials.add(initials)
  if (type !== 'PERSON' || form.words.length < 2) return
  const parts = bareNameParts(text).filter((part) => !isParticle(part))
  for (const part of [parts[0], parts.at(-1)]) if (part) entries.families.add(soundOf(part))
}

/** Whoever is named in full is looked for by the family name too. */
function enterFamilyName({ forms }: Entries, accepted: AcceptedName): void {
  const last = wordsIn(accepted.name).at(-1)
  if (!last || last.start === 0 || nameEndings.has(accepted.name.slice(last.start))) return
  if (forms.some(({ words }) => words.length === 1 && words[0]!.folded === last.folded)) return
  forms.push(toForm(accepted, accepted.name.slice(last.start, last.end)))
}

function toForm(accepted: AcceptedName, text: string): AcceptedForm {
  const words = wordsIn(text).map(({ start, folded }) => ({
    folded,
    isSmall: !isLarge(text, start),
  }))
  return { accepted, text, words }
}

/** True unless the letter there is a small one: many scripts have no large ones. */
export function isLarge(text: string, place: number): boolean {
  return !/^\p{Ll}/u.test(text.slice(place, place + 2))
}

/** A word of a text: letters with what may stand within them, without the ending of what it owns. */
export interface TextWord {
  start: number
  end: number
  folded: string
}

/** The words of a text, in order. */
export function wordsIn(text: string): TextWord[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&]|[.'’ʼ](?=[\p{L}\p{N}]))*/gu)].map(
    ({ 0: word, index }) => {
      const bare = word.replace(/['’ʼ]s$/, '')
      const folded = /^[a-z0-9]+$/i.test(bare)
        ? bare.toLowerCase()
        : foldName(bare).replaceAll(' ', '')
      return { start: index, end: index + bare.length, folded }
    },
  )
}

/** True of a name in a script that sets no spaces between words, or sets endings on them: Chinese, Japanese, Korean, Thai. */
export function hasNoSpaces(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(text)
}
