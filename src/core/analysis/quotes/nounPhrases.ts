import { cueVerbs } from '../data/cues'
import { personNouns, speakingNouns, titles } from '../data/titles'
import type { FrameWord } from './frame'
import { describedBy } from './describedBy'
import {
  determiners,
  isAdverb,
  isAuxiliary,
  isPreposition,
  isPronoun,
  isSubordinator,
  isVerbHere,
  isVerbLike,
  nounToo,
} from './wordClasses'

/** A stretch of frame words: `until` exclusive. */
export interface Phrase {
  from: number
  until: number
}

/** The noun phrase that begins at a word: name, pronoun, or "the member of the survey team"; null when none does. */
export function phraseFrom(words: FrameWord[], from: number, limit: number): Phrase | null {
  const first = words[from]
  if (!first || from >= limit || first.quote !== null) return null
  const named = nameFrom(words, from, limit)
  if (named) return named
  if (
    isPronoun(first) &&
    first.lower !== 'one' &&
    first.lower !== 'another' &&
    first.lower !== 'both'
  )
    return { from, until: from + 1 }
  if (!startsPhrase(first)) return null
  let until = from + 1
  while (until < limit && goesOn(words, until)) until++
  while (
    until > from + 1 &&
    (isPreposition(words[until - 1]!) || /^(?:and|or|,)$/.test(words[until - 1]!.text))
  )
    until--
  return { from, until }
}

/** Title and name, "Energy Secretary Mara Lindqvist": the name alone is the phrase. */
function nameFrom(words: FrameWord[], from: number, limit: number): Phrase | null {
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    const word = words[at]!
    if (word.mention?.entity.type === 'PERSON')
      return { from: describedBy(words, from, at) ?? at, until: at + word.mention.words }
    if (
      word.mention &&
      word.mention.entity.type !== 'PLACE' &&
      !isTitleAhead(words, at + word.mention.words, limit)
    )
      return at === from || isThe(words, from, at)
        ? { from, until: at + word.mention.words + trailing(words, at + word.mention.words, limit) }
        : null
    if (word.kind !== 'word' && !/^(?:['’]s?|[-/]|\d{1,4})$/.test(word.text)) return null
    if (
      at > from &&
      (isAuxiliary(word) ||
        // "Several harbour groups granted Hollis": whose name it is follows another's verb.
        (word.lower.endsWith('ed') && isSomebody(words[at - 1]!)) ||
        (isPreposition(word) && word.lower !== 'of' && word.lower !== 'for') ||
        (cueVerbs.has(word.lower) && !titles.has(word.lower)))
    )
      return null
    if (isPronoun(word) && at === from && word.lower !== 'one') return null
  }
  return null
}

function isSomebody({ lower }: FrameWord): boolean {
  return personNouns.has(lower) || speakingNouns.has(lower)
}

/** "the Hollis campaign": a lower-case head after an organisation's or person's name. */
function trailing(words: FrameWord[], at: number, limit: number): number {
  let count = 0
  while (
    at + count < limit &&
    count < 3 &&
    (personNouns.has(words[at + count]!.lower) || speakingNouns.has(words[at + count]!.lower)) &&
    !cueVerbs.has(words[at + count]!.lower)
  )
    count++
  return count
}

function isThe(words: FrameWord[], from: number, at: number): boolean {
  return at === from + 1 && words[from]!.lower === 'the'
}

function isTitleAhead(words: FrameWord[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    const word = words[at]!
    if (word.mention?.entity.type === 'PERSON') return true
    if (personNouns.has(word.lower)) return true
    if (word.kind !== 'word' && !/^['’]s?$/.test(word.text)) return false
    if (isAuxiliary(word) || cueVerbs.has(word.lower)) return false
  }
  return false
}

function startsPhrase(word: FrameWord): boolean {
  return (
    determiners.has(word.lower) ||
    word.kind === 'number' ||
    (word.kind === 'word' &&
      (word.capital || personNouns.has(word.lower) || speakingNouns.has(word.lower)) &&
      !isPreposition(word) &&
      !isSubordinator(word)) ||
    (word.kind === 'word' &&
      /^\p{Ll}/u.test(word.text) &&
      !isVerbLike(word) &&
      !isPreposition(word) &&
      !isSubordinator(word) &&
      !isAdverb(word) &&
      !/^(?:and|or|nor|to|not)$/.test(word.lower))
  )
}

function goesOn(words: FrameWord[], at: number): boolean {
  const word = words[at]!
  if (word.quote !== null) return false
  if (word.kind === 'mark') return /^(?:['’]s?|[-/&%])$/.test(word.text)
  if (isVerbHere(words, at)) return false
  if (
    (isSubordinator(word) && word.lower !== 'as') ||
    /^(?:who|which|whose|where|or|nor|not)$/.test(word.lower)
  )
    return false
  // "a source close to the board", not "the plan to sell".
  if (word.lower === 'to') return words[at - 1]?.lower === 'close'
  if (word.lower === 'and')
    return words[at + 1]?.capital === true && words[at - 1]?.capital === true
  if (isPreposition(word)) return /^(?:of|for|at|in|from|with|to|close)$/.test(word.lower)
  return !(isPronoun(word) && word.lower !== 'one')
}

/** True when a phrase can speak: a name, a pronoun, a person's description, "the report". */
export function isPersonal(words: FrameWord[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.until; at++)
    if (
      personNouns.has(words[at]!.lower) ||
      words[at]!.mention ||
      isPronoun(words[at]!) ||
      (speakingNouns.has(words[at]!.lower) && !nounToo.has(words[at]!.lower))
    )
      return true
  return false
}
