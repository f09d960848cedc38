import { commonWords, functionWords } from '../data/commonWords'
import { demonyms } from '../data/countries'
import { cueVerbs } from '../data/cues'
import {
  commonSurnames,
  doubtfulFirstNames,
  firstNames,
  wellKnownSurnames,
} from '../data/firstNames'
import { clubWords } from '../data/clubWords'
import {
  notOrganisations,
  organisationEndings,
  organisationHeads,
  otherEndings,
} from '../data/organisations'
import { placeBeginnings, placeEndings, stateAbbreviations } from '../data/places'
import {
  honorifics,
  nameEndings,
  nameParticles,
  personNouns,
  speakingNouns,
  titleAdjuncts,
  titles,
} from '../data/titles'
import { isCalendarWord } from '../names/nameRuns'
import type { Token } from '../text/tokens'
import type { Clusters } from './Clusters'
import { hashOf } from './hash'

/** All that is known of a word without its surroundings, as numbers. */
export interface WordFacts {
  lower: number
  form: number
  /** The form, but of a shouted word of four letters or more as if written plainly: "UKRAINE" as "Ukraine". */
  spelled: number
  /** "Xxx", "XXX", "dd", "X.X." with runs cut short. */
  shape: number
  /** 0 lower case, 1 capital, 2 all capitals, 3 capitals within, 4 number, 5 mark. */
  letterCase: number
  prefixes: readonly number[]
  suffixes: readonly number[]
  /** Its group of words used alike; 0 when unknown. */
  group: number
  /** One bit for each list that the word is in. */
  lists: number
}

type List = (token: Token, form: string) => boolean

/** The project's own lists, each one bit of `lists`. A shouted word is looked up as if written plainly. */
const lists: List[] = [
  (_, form) => firstNames.has(form) && !doubtfulFirstNames.has(form),
  (_, form) => doubtfulFirstNames.has(form),
  (_, form) => commonSurnames.has(form),
  (_, form) => wellKnownSurnames.has(form),
  ({ lower }) => titles.has(lower),
  ({ lower }) => titleAdjuncts.has(lower),
  (_, form) => honorifics.has(form),
  ({ lower }) => nameParticles.has(lower),
  (_, form) => nameEndings.has(form),
  (_, form) => organisationEndings.has(form),
  (_, form) => organisationHeads.has(form),
  (_, form) => otherEndings.has(form),
  ({ text }) => notOrganisations.has(text),
  (_, form) => placeEndings.has(form),
  (_, form) => placeBeginnings.has(form),
  ({ text }) => stateAbbreviations.has(text),
  (_, form) => demonyms.has(form),
  ({ lower }) => commonWords.has(lower),
  ({ lower }) => functionWords.has(lower),
  ({ lower }) => cueVerbs.has(lower),
  ({ lower }) => personNouns.has(lower),
  ({ lower }) => speakingNouns.has(lower),
  (token) => isCalendarWord(token),
  (_, form) => clubWords.has(form),
]

export const LISTS = lists.length

/** The first so many words are remembered from one text to the next: most of an article's are everyday ones. */
const REMEMBERED = 6000
const remembered = new WeakMap<Clusters, Map<string, WordFacts>>()

/** The facts of a text's words, each word looked at once. */
export function factsOf(tokens: readonly Token[], clusters: Clusters): WordFacts[] {
  const everyday = remembered.get(clusters) ?? new Map<string, WordFacts>()
  remembered.set(clusters, everyday)
  const here = new Map<string, WordFacts>()
  return tokens.map((token) => {
    const known = everyday.get(token.text) ?? here.get(token.text)
    if (known) return known
    const facts = readWord(token, clusters)
    const words = everyday.size < REMEMBERED ? everyday : here
    words.set(token.text, facts)
    return facts
  })
}

/** Longer words are no names, and are looked at no further than this. */
const LONGEST = 60

function readWord(token: Token, clusters: Clusters): WordFacts {
  const text = token.text.slice(0, LONGEST).replaceAll('’', "'")
  const lower = token.lower.slice(0, LONGEST).replaceAll('’', "'")
  const form = spellingOf(token)
  const affixes = token.kind === 'word' && lower.length > 2
  return {
    lower: hashOf(lower),
    form: hashOf(text),
    spelled: hashOf(form),
    shape: hashOf(shapeOf(text)),
    letterCase: caseOf(token, text),
    prefixes: affixes ? [2, 3, 4].map((length) => hashOf(lower, 0, length)) : [],
    suffixes: affixes
      ? [2, 3, 4].map((length) => hashOf(lower, Math.max(0, lower.length - length)))
      : [],
    group: groupOf(token, lower, clusters),
    lists: lists.reduce((bits, has, at) => (has(token, form) ? bits | (1 << at) : bits), 0),
  }
}

/** A word as written, with plain apostrophes; of a shouted one of four letters or more as if written plainly. */
export function spellingOf(token: Token): string {
  const text = token.text.slice(0, LONGEST).replaceAll('’', "'")
  if (!token.shouted || text.length < 4) return text
  return text[0] + token.lower.slice(1, LONGEST).replaceAll('’', "'")
}

function groupOf({ kind }: Token, lower: string, clusters: Clusters): number {
  const group = clusters.groupOf(lower)
  if (group !== 0 || kind !== 'word') return group
  const plain = lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return clusters.groupOf(plain) || clusters.groupOf(plain.replace(/\.$/, ''))
}

function caseOf({ kind, capital, shouted }: Token, text: string): number {
  if (kind === 'number') return 4
  if (kind === 'mark') return 5
  if (shouted) return 2
  if (capital) return /\p{Ll}\p{Lu}/u.test(text) ? 3 : 1
  return /\p{Lu}/u.test(text) ? 3 : 0
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/g, '$1$1')
}
