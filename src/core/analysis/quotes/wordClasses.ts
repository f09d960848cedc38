import { cueVerbs, namingVerbs } from '../data/cues'
import { personNouns } from '../data/titles'
import type { FrameWord } from './frame'

// What a word is, as far as it can be told without a dictionary.

export function isPronoun(word: FrameWord): boolean {
  return (
    pronouns.has(word.lower) || /^(?:he|she|they|we|i|it)['’](?:s|re|ve|d|ll|m)$/.test(word.lower)
  )
}

export function isAuxiliary(word: FrameWord): boolean {
  return auxiliaries.has(word.lower)
}

export function isSubordinator(word: FrameWord): boolean {
  return subordinators.has(word.lower)
}

export function isPreposition(word: FrameWord): boolean {
  return prepositions.has(word.lower)
}

/** Adverbs and the like, which may stand between a subject and its verb. */
export function isAdverb(word: FrameWord): boolean {
  return /^(?:\p{Ll}{2,}ly|also|then|later|once|often|even|still|just|again|recently|himself|herself|themselves|soon|twice|now|both|first|ever|never|always|already|today|yesterday)$/u.test(
    word.text,
  )
}

/** Without a dictionary of verbs: auxiliaries and the verbs of saying. */
export function isVerbLike(word: FrameWord): boolean {
  return (
    isAuxiliary(word) ||
    ((cueVerbs.has(word.lower) || namingVerbs.has(word.lower)) &&
      !word.capital &&
      !nounToo.has(word.lower))
  )
}

/** "the talks", "their claims" are nouns. */
export function isVerbHere(words: FrameWord[], at: number): boolean {
  const word = words[at]!
  if (!isVerbLike(word) || personNouns.has(word.lower)) return false
  return (
    isAuxiliary(word) || !/^(?:the|a|an|his|her|its|their|our|my)$/.test(words[at - 1]?.lower ?? '')
  )
}

/** Words that begin a phrase. */
export const determiners = new Set(
  'a an the this that these those his her its their our my your one two three four some several many another other no any each every both all most'.split(
    ' ',
  ),
)
/** Verbs of saying that are nouns as often. */
export const nounToo = new Set(
  'report reports claim claims comment comments note notes answer answers post posts tweet tweets question questions state states view views call calls sign warning use uses praise charge cast frames rules list lists shot cries demands promises offers thanks hope hopes fears finding'.split(
    ' ',
  ),
)
const pronouns = new Set(
  'he she they i we it you who which one another others someone everyone both'.split(' '),
)
const auxiliaries = new Set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must not never n't didn't doesn't don't won't wouldn't can't couldn't hasn't haven't hadn't isn't wasn't".split(
    ' ',
  ),
)
const subordinators = new Set(
  'that because as when while after before if since although though where whereas but until unless whether so than how why what'.split(
    ' ',
  ),
)
const prepositions = new Set(
  'in on at by for from with of to into during since about over under after before between among against through within without across despite amid like near per toward towards upon until via'.split(
    ' ',
  ),
)
