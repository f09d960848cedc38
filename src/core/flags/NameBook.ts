import type { EntityType } from '../../shared/domain/analysis'
import type { Role } from '../../shared/domain/entities'
import { append } from '../analysis/append'
import { honorifics, nameEndings, titles } from '../analysis/data/titles'
import { tokenize, type Token } from '../analysis/text/tokens'
import { foldWord, writtenWord } from '../analysis/text/spelling'
import { wordsNearby } from './wordsNearby'

/** Somebody or something that the library knows. */
export interface KnownName {
  type: EntityType
  name: string
  aliases: string[]
  roles: Role[]
  /** A person accepted it; else it is only suggested. */
  accepted: boolean
  /** One of the story's articles names it. */
  inStory: boolean
}

/** One spelling of an accepted name, cut into words. */
export interface NameForm {
  known: KnownName
  /** As stored, without titles before it. */
  text: string
  words: NameWord[]
}

export interface NameWord {
  folded: string
  written: string
}

/** The names of a library, made ready for looking up. */
export interface NameBook {
  /** True for every word of every name, spelled just so. */
  hasWord(written: string): boolean
  /** True for a place's name of one word. */
  hasPlace(written: string): boolean
  /** Accepted spellings with a word near this one, and which of their words that is. */
  near(folded: string): { form: NameForm; index: number }[]
  /** Everybody of this family name, accepted or suggested. */
  family(folded: string): KnownName[]
  /** Accepted people with dated roles, by family name. */
  holders(folded: string): KnownName[]
}

/** Makes the index. For 5,000 names it takes about a fifth of a second, so it is worth keeping. */
export function makeNameBook(names: KnownName[]): NameBook {
  const written = new Set<string>()
  const places = new Set<string>()
  const near = wordsNearby<{ form: NameForm; index: number }>()
  const families = new Map<string, KnownName[]>()
  const holders = new Map<string, KnownName[]>()
  for (const known of names) {
    const forms = [known.name, ...known.aliases].map((text) => formOf(known, text))
    for (const form of forms) for (const word of form.words) written.add(word.written)
    if (known.type === 'PLACE')
      for (const { words } of forms) if (words.length === 1) places.add(words[0]!.written)
    if (known.type === 'PERSON') {
      const surname = surnameWord(forms[0]!)
      if (surname) append(families, surname.folded, known)
      if (surname && known.accepted && known.roles.some(({ from, until }) => from ?? until))
        append(holders, surname.folded, known)
    }
    if (known.accepted) for (const form of forms) if (isAskedAbout(form)) index(form)
  }
  return {
    hasWord: (word) => written.has(word),
    hasPlace: (word) => places.has(word),
    near: (folded) => near.near(folded, folded.length >= 6 ? 2 : 1),
    family: (folded) => families.get(folded) ?? [],
    holders: (folded) => holders.get(folded) ?? [],
  }

  function index(form: NameForm): void {
    for (const [position, { folded }] of form.words.entries()) {
      if (folded.length < 3 || folded.length > longestWord) continue
      // Far spellings only count for the story's own names; of the others there may be thousands.
      const depth = form.known.inStory && folded.length >= 5 ? 2 : 1
      near.add(folded, depth, { form, index: position })
    }
  }
}

/** Of the names of other stories only people's full names: there may be thousands. */
function isAskedAbout({ known, words }: NameForm): boolean {
  return known.inStory || (known.type === 'PERSON' && words.length > 1)
}

/** The word of a person's name that the family goes by. */
export function surnameWord({ words }: NameForm): NameWord | undefined {
  return words.findLast(({ written }) => !endingWords.has(written))
}

/** Longer words are no names, and their neighbourhoods are large. */
export const longestWord = 40

const endingWords = new Set([...nameEndings].map(writtenWord))

function formOf(known: KnownName, text: string): NameForm {
  const tokens = tokenize(text.slice(0, 300)).filter(({ kind }) => kind === 'word')
  const isBefore = ({ text: word, lower }: Token) =>
    lower === 'the' || (known.type === 'PERSON' && (honorifics.has(word) || titles.has(lower)))
  let first = 0
  while (first < tokens.length - 1 && isBefore(tokens[first]!)) first++
  const own = tokens.slice(first)
  return {
    known,
    text: own[0] ? text.slice(own[0].start).trim() : text,
    words: own.map((token) => ({ folded: foldWord(token.text), written: writtenWord(token.text) })),
  }
}
