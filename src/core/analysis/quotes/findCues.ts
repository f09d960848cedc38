import { clauseVerbs, cueVerbs } from '../data/cues'
import { personNouns } from '../data/titles'
import type { FrameWord } from './frame'
import { asSpeaker } from './asSpeaker'
import { firstSubject, nearestSubject, subjectOf } from './findSubjects'
import { accordingAt, accordingTo, nounBefore } from './speechNouns'
import { isCue, isNounHere, isPassive, isReducedPassive, isSaying } from './speechVerbs'
import {
  isAdverb,
  isAuxiliary,
  isPersonal,
  isPreposition,
  isPronoun,
  isSubordinator,
  phraseFrom,
  type Phrase,
} from './nounPhrases'

/** Who a quote is given to: the words of the speaker and the verb that says so. */
export interface Attribution extends Phrase {
  cue: number | null
}

/** How many words a sentence is searched for its verb of saying: longer ones are lists. */
const reach = 90

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

/** The attribution before a quote, within its sentence; 'passive' when the nearest verb names nobody. */
export function cueBefore(
  words: FrameWord[],
  place: number,
  from: number,
): Attribution | 'passive' | null {
  const start = Math.max(from, place - reach)
  const according = accordingTo(words, start, place)
  const noun = nounBefore(words, place, start)
  let passive = false
  let found: Attribution | null = null
  let quotes = 0
  for (let at = place - 1; at >= start; at--) {
    const word = words[at]!
    if (word.quote !== null && (++quotes > 5 || !isLinked(words, at, place))) break
    if (according && according.cue === at) return according
    if (noun && noun.cue === at && (found === null || noun.isNamed)) return noun
    if (!isCue(words, at, start, place)) continue
    if (isPassive(words, at, start) || isReducedPassive(words, at, place)) {
      const agent = agentAfter(words, at, place)
      if (agent) return agent
      passive = true
      continue
    }
    if (
      passive &&
      !/^(?:said|says|told|wrote|added|claimed|argued|announced|reported|explained|insisted|warned)$/.test(
        word.lower,
      )
    )
      continue
    if (isPredicated(words, at, place)) continue
    const subject = speakerOf(words, at, start, place)
    if (subject && /^(?:nobody|none|no|nothing)$/.test(words[subject.from]!.lower)) continue
    if (!subject || (found !== null && !mayReport(words, at, found))) continue
    const personal = isPersonal(words, subject)
    if ((found !== null && !personal) || isReported(words, subject, at, place)) continue
    found = { ...subject, cue: at }
    if (personal && !isPronoun(words[subject.from]!)) return found
  }
  if (found) return found
  if (passive) return 'passive'
  return words[place - 1]?.text === ':' ? namedBeforeColon(words, place - 1, start) : null
}

/** Whose words they are, by the verb at a word. */
function speakerOf(words: FrameWord[], verb: number, start: number, place: number): Phrase | null {
  const before = words[verb - 1]
  // "The board condemned what it called “…”": the board, rather than "it".
  if (before && isPronoun(before) && words[verb - 2]?.lower === 'what' && verb - 2 > start) {
    const whole = firstSubject(words, start, verb - 2)
    if (whole && isPersonal(words, whole)) return whole
  }
  const subject = subjectOf(words, verb, start)
  // "After saying it was “closed,” Hollis left"
  if (!subject && verb <= start + 1 && words[verb]!.lower.endsWith('ing')) {
    const from = words[place + 1]?.text === ',' ? place + 2 : place + 1
    return phraseFrom(words, from, Math.min(words.length, from + 12))
  }
  if (subject === null || !isPersonal(words, subject) || isAuthor(words, subject)) return subject
  return asSpeaker(words, subject) ?? nearestSubject(words, verb, start) ?? subject
}

/** "I laughed and said". */
function isAuthor(words: FrameWord[], { from, until }: Phrase): boolean {
  return until - from === 1 && /^(?:i|we)$/.test(words[from]!.lower)
}

/** "Hollis's tweets attacking the board were “…”": what is quoted is said of the tweets. */
function isPredicated(words: FrameWord[], verb: number, place: number): boolean {
  if (!words[verb]!.lower.endsWith('ing') || isSaying(words[verb]!)) return false
  if (words[verb - 1]?.kind === 'mark' || isAuxiliary(words[verb - 1] ?? words[verb]!)) return false
  for (let at = verb + 1; at < place; at++) {
    if (/^(?:that|who|which|what|as|because|when|where|,)$/.test(words[at]!.lower)) return false
    if (/^(?:is|are|was|were)$/.test(words[at]!.lower)) return true
  }
  return false
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

/**
 * "Hollis wrote that the board was asleep and urged", "said that the board would discuss it “soon”", "told a rower who had asked
 * that “…”": the nearer verb belongs to what is reported, and the words to who reports it.
 */
function isReported(words: FrameWord[], subject: Phrase, verb: number, place: number): boolean {
  const before = words[verb - 1]
  const outer = words[subject.from - 2]
  if (!before) return false
  if (words[subject.from - 1]?.lower === 'that' && outer && clauseVerbs.has(outer.lower))
    return (
      before.lower === 'and' ||
      /^(?:would|will|should|could|can|might|may)$/.test(before.lower) ||
      (words[verb]!.lower.endsWith('ing') && /^(?:in|by|for|of)$/.test(before.lower))
    )
  return (
    before.lower === 'who' &&
    words[place - 1]!.lower === 'that' &&
    hearing.test(words[subject.from - 1]?.lower ?? '')
  )
}

const hearing = /^(?:told|tells|reminded|reminds|assured|assures|informed|warned|advised)$/

/** "Hollis says she hopes that “…”": an outer verb takes over from an inner one that has only a pronoun, or nobody. */
function mayReport(words: FrameWord[], outer: number, inner: Attribution): boolean {
  return (
    !isPersonal(words, inner) ||
    (outer < inner.from &&
      cueVerbs.has(words[outer]!.lower) &&
      words.slice(outer, inner.from).every((word) => word.quote === null))
  )
}

/** "was called “a mess” by Hollis" before the quote: "described by Hollis as “…”". */
function agentAfter(words: FrameWord[], verb: number, place: number): Attribution | null {
  for (let at = verb + 1; at < place; at++) {
    if (words[at]!.quote !== null) return null
    if (words[at]!.lower !== 'by') continue
    const phrase = phraseFrom(words, at + 1, place)
    return phrase && isPersonal(words, phrase) ? { ...phrase, cue: verb } : null
  }
  return null
}

/** "Mara Lindqvist, harbour master, on X: “…”": no verb, only who and where. */
function namedBeforeColon(words: FrameWord[], colon: number, start: number): Attribution | null {
  const subject = firstSubject(words, start, colon)
  if (subject && words[subject.from]!.mention?.entity.type === 'PERSON')
    return { ...subject, cue: null }
  for (let at = start; at < colon && at < start + 14; at++) {
    const { mention } = words[at]!
    if (mention && mention.entity.type === 'PERSON')
      return { from: at, until: at + mention.words, cue: null }
  }
  const phrase = phraseFrom(words, start, colon)
  return phrase && colon - start <= 12 && isPersonal(words, phrase)
    ? { ...phrase, cue: null }
    : null
}

/** A quote between the verb and this one belongs to the same verb: "called it “a” and “b”". */
function isLinked(words: FrameWord[], quote: number, place: number): boolean {
  let plain = 0
  for (let at = quote + 1; at < place; at++) {
    if (words[at]!.quote !== null) continue
    if (words[at]!.kind === 'word') plain++
  }
  return plain <= 12
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
