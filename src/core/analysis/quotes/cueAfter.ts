import { personNouns } from '../data/titles'
import { reach, type Attribution } from './attribution'
import type { FrameWord } from './frame'
import { isPersonal, phraseFrom, type Phrase } from './nounPhrases'
import { accordingAt, accordingTo } from './speechNouns'
import { isNounHere, isPassive, isSaying } from './speechVerbs'
import { isAdverb, isAuxiliary, isPreposition, isPronoun, isSubordinator } from './wordClasses'

/** The attribution after a quote: "said Hollis", "Hollis said", "according to Hollis"; `direct` when nothing may stand between. */
export function cueAfter(
  words: FrameWord[],
  place: number,
  until: number,
  direct: boolean,
): Attribution | null {
  let at = place + 1
  while (
    at < until &&
    words[at]!.kind === 'mark' &&
    words[at]!.quote === null &&
    /^[,—–―-]+$/.test(words[at]!.text)
  )
    at++
  const end = sentenceEnd(words, at, until)
  const found = attributionAt(words, at, end)
  const isOwn = found !== null && !(at === place + 1 && isHeadOfQuote(words, found))
  if (isOwn || direct) return isOwn ? found : null
  // "The plan is “dead,” and nothing will bring it back, Hollis said."
  let quotes = 0
  for (let comma = at; comma < end && quotes < 4; comma++) {
    const word = words[comma]!
    if (word.quote !== null) quotes++
    if (word.quote !== null && comma > at && isSentenceLike(words, comma)) return null
    if (word.text === ',' || (word.quote !== null && comma > at)) {
      const later = attributionAt(words, comma + 1, end)
      if (later && later.until - comma < 25) return later
    }
  }
  return accordingTo(words, at, end)
}

/** "The “History” section explains": the noun that goes with the quoted word is nobody who says it. */
function isHeadOfQuote(words: FrameWord[], { from, cue }: Attribution): boolean {
  const word = words[from]!
  return (
    (cue === null || cue > from) &&
    !word.capital &&
    word.mention === null &&
    !isPronoun(word) &&
    !personNouns.has(word.lower) &&
    !/^(?:a|an|the|one|two|his|her|its|their|our|my|this|that|some|many|several|another)$/.test(
      word.lower,
    )
  )
}

/** The attribution that begins at a word: who and the verb, or the verb and who. */
export function attributionAt(words: FrameWord[], start: number, end: number): Attribution | null {
  let at = start
  while (at < end && isAdverb(words[at]!) && !words[at]!.mention) at++
  if (words[at]?.lower === 'as' && words[at + 1]?.quote === null) at++
  const first = words[at]
  // "“…” when Hollis asked her": what follows is another clause.
  if (!first || at >= end || isSubordinator(first)) return null
  if (accordingAt(words, at) > 0) return accordingTo(words, at, end)
  // "said Hollis", "told us a man", never "said on Friday".
  if (isSaying(first) && !first.capital) {
    const next = words[at + 1]
    if (
      (next && !isPreposition(next) && !isAuxiliary(next) && !/^(?:the|a|an)$/.test(next.lower)) ||
      isPersonalPhrase(words, at + 1, end)
    ) {
      const phrase = phraseFrom(words, at + 1, end)
      if (phrase && !isObject(words, phrase, at)) return { ...phrase, cue: at }
    }
    return null
  }
  const phrase = phraseFrom(words, at, end)
  if (!phrase) return null
  const verb = verbAfter(words, phrase.until, end)
  if (verb === null) return null
  return { ...phrase, cue: verb }
}

function isPersonalPhrase(words: FrameWord[], at: number, end: number): boolean {
  const phrase = phraseFrom(words, at, end)
  return phrase !== null && (isPersonal(words, phrase) || /^(?:the|a|an)$/.test(words[at]!.lower))
}

/** "asked him": the pronoun is whom, not who. */
function isObject(words: FrameWord[], phrase: Phrase, cue: number): boolean {
  return (
    phrase.from === cue + 1 &&
    /^(?:it|you|them|him|her|us|me|that)$/.test(words[phrase.from]!.lower)
  )
}

/** The verb of saying after a subject, over adverbs, auxiliaries and an aside between commas. */
function verbAfter(words: FrameWord[], from: number, end: number): number | null {
  let at = from
  let inAside = false
  for (; at < Math.min(end, from + 45); at++) {
    const word = words[at]!
    if (word.quote !== null) return null
    if (/^[,()—–]$/.test(word.text)) {
      inAside = !inAside || word.text === '('
      if (word.text === ')') inAside = false
      continue
    }
    if (
      isSaying(word) &&
      !word.capital &&
      !isNounHere(words, at) &&
      (!inAside || words[at - 1]?.text === ',')
    )
      return isPassive(words, at, from) ? null : at
    if (inAside) continue
    if (
      !isAdverb(word) &&
      !isAuxiliary(word) &&
      !/^(?:who|of|for|at|in|the|on|from|to|and|,)$/.test(word.lower) &&
      !(word.capital || /^['’]s$|^-$/.test(word.text) || at === from) &&
      at > from + 3
    )
      return null
  }
  return null
}

function isSentenceLike(words: FrameWord[], at: number): boolean {
  return words[at]!.end - words[at]!.start > 200
}

function sentenceEnd(words: FrameWord[], from: number, until: number): number {
  for (let at = from; at < until; at++) {
    const word = words[at]!
    if (
      word.quote === null &&
      word.kind === 'mark' &&
      /^[.!?;]+$/.test(word.text) &&
      !/^[,)]/.test(words[at + 1]?.text ?? '')
    )
      return at
    if (at - from > reach) return at
  }
  return until
}
