import { personNouns, speakingNouns } from '../data/titles'
import type { FrameWord } from './frame'
import type { Phrase } from './nounPhrases'
import { isAdverb, isPreposition, isPronoun } from './wordClasses'

/** The phrase when it can be who speaks: a name, a pronoun for somebody, or a description of people or of what speaks. */
export function asSpeaker(words: FrameWord[], phrase: Phrase): Phrase | null {
  const { from, until } = phrase
  const first = words[from]!
  if (until - from === 1 && isPronoun(first))
    return /^(?:he|she|they|it|another|others|both)$/.test(first.lower) ? phrase : null
  if (/^(?:no|nobody|what|which)$/.test(first.lower)) return null
  let head = -1
  for (let at = from; at < until; at++) {
    const word = words[at]!
    if (word.mention) {
      head = at
      at += word.mention.words - 1
      continue
    }
    if (isPronoun(word) && at > from) return null
    if (at > from && isPreposition(word) && head < 0) return null
    if (head >= 0 && (isPreposition(word) || word.kind === 'mark'))
      return { from, until: untilVerb(words, at, until) }
    if (personNouns.has(word.lower) || speakingNouns.has(word.lower)) head = at
    else if (head >= 0 && word.kind === 'word') {
      // "a complaint filed", not "fishermen noticed the people".
      if (word.lower.endsWith('ed')) return { from, until: at }
      if (isAdverb(word)) return null
    }
  }
  return head < 0 ? null : phrase
}

/** "Small groups of rowers marched", not "people in the flooded streets". */
function untilVerb(words: FrameWord[], from: number, until: number): number {
  for (let at = from + 2; at < until; at++) {
    const { kind, capital, lower } = words[at]!
    const before = words[at - 1]!
    if (kind === 'word' && !capital && lower.endsWith('ed') && before.lower.endsWith('s')) return at
  }
  return until
}
