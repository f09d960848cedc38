import { cueVerbs, namingVerbs, plainNamingVerbs, speechNouns } from './data/cues'
import type { FrameWord } from './frame'
import { subjectOf } from './findSubjects'
import {
  isAdverb,
  isAuxiliary,
  isPersonal,
  isPreposition,
  isPronoun,
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
  if (found || direct) return found
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
    if (isPassive(words, at, start)) {
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
    const subject = subjectOf(words, at, start)
    if (!subject || (found !== null && !mayReport(words, at, found))) continue
    const personal = isPersonal(words, subject)
    if (found !== null && !personal) continue
    found = { ...subject, cue: at }
    if (personal && !isPronoun(words[subject.from]!)) return found
  }
  if (found) return found
  if (passive) return 'passive'
  return words[place - 1]?.text === ':' ? namedBeforeColon(words, place - 1, start) : null
}

function attributionAt(words: FrameWord[], start: number, end: number): Attribution | null {
  let at = start
  while (at < end && isAdverb(words[at]!) && !words[at]!.mention) at++
  if (words[at]?.lower === 'as' && words[at + 1]?.quote === null) at++
  const first = words[at]
  if (!first || at >= end) return null
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
    if (isSaying(word) && !word.capital && (!inAside || words[at - 1]?.text === ','))
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

/** "Hollis says she hopes that “…”": an outer verb takes over from an inner one that has only a pronoun, or nobody. */
function mayReport(words: FrameWord[], outer: number, inner: Attribution): boolean {
  return (
    !isPersonal(words, inner) ||
    (cueVerbs.has(words[outer]!.lower) &&
      words.slice(outer, inner.from).every((word) => word.quote === null))
  )
}

function isSaying(word: FrameWord): boolean {
  return cueVerbs.has(word.lower)
}

/** A verb form of saying or naming that is no noun here. */
function isCue(words: FrameWord[], at: number, start: number, place: number): boolean {
  const word = words[at]!
  if (word.kind !== 'word' || word.capital || word.mention) return false
  const saying = cueVerbs.has(word.lower)
  const before = words[at - 1]
  if (!saying && !namingVerbs.has(word.lower))
    return plainNamingVerbs.has(word.lower) && before !== undefined && takesPlainForm(before)
  if (at === start && !word.lower.endsWith('ing')) return false
  if (
    before &&
    /^(?:a|an|the|his|her|its|their|our|my|this|that|these|those|no|any|some|more|such|own|of|for|in|with|from|by|on|about|['’]s)$/.test(
      before.lower,
    ) &&
    !word.lower.endsWith('ing')
  )
    return (
      before.lower === 'that' &&
      saying &&
      /(?:ed|said|told|wrote|says|reads|states)$/.test(word.lower)
    )
  if (
    before &&
    commonAdjective.test(before.lower) &&
    /^(?:report|reports|claim|claims|comment|comments|note|notes|post|posts|tweet|tweets|call|calls|answer|question|statement|promise|demand|offer|use|view|sign|read|warning|charge)$/.test(
      word.lower,
    )
  )
    return false
  // Only verbs of saying reach far; verbs of naming stand near.
  return saying || place - at <= 20
}

function takesPlainForm(before: FrameWord): boolean {
  return (
    (isAuxiliary(before) &&
      !/^(?:is|are|was|were|be|been|has|have|had|having)$/.test(before.lower)) ||
    /^(?:to|and|or)$/.test(before.lower)
  )
}

const commonAdjective =
  /^(?:new|recent|first|latest|public|official|false|many|other|several|few|two|three|news|media|similar|early|earlier|final|critical|local|federal|annual)$/

function isPassive(words: FrameWord[], at: number, start: number): boolean {
  if (
    !/(?:ed|said|told|known|written|seen|put|cast|quoted|found|thought|read|sung)$/.test(
      words[at]!.lower,
    )
  )
    return false
  let before = at - 1
  while (before > start && isAdverb(words[before]!)) before--
  return /^(?:is|are|was|were|be|been|being|get|gets|got|am|['’]s|['’]re)$/.test(
    words[before]?.lower ?? '',
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

/** "Hollis's claim that the quay was “closed for good”", "in her words": the noun brings the speech, its owner speaks. */
function nounBefore(
  words: FrameWord[],
  place: number,
  start: number,
): (Attribution & { isNamed: boolean }) | null {
  for (let noun = place - 1; noun > Math.max(start, place - 16); noun--) {
    const word = words[noun]!
    if (word.quote !== null || /^[;:.]$/.test(word.text)) return null
    if (!speechNouns.has(word.lower) || word.capital) continue
    const next = words[noun + 1]!
    const introduces = noun === place - 1 || /^(?:that|of|about|as|,)$/.test(next.text)
    if (!introduces) continue
    const owner = ownerBefore(words, noun, start)
    if (owner) return { ...owner, cue: noun, isNamed: words[owner.from]!.mention !== null }
  }
  return null
}

/** Whose: "Hollis's false", "her earlier". */
function ownerBefore(words: FrameWord[], noun: number, start: number): Phrase | null {
  for (let at = noun - 1; at >= Math.max(start, noun - 4); at--) {
    const word = words[at]!
    if (/^(?:his|her|their|its)$/.test(word.lower)) return { from: at, until: at + 1 }
    if (/^['’]s?$/.test(word.text) && word.kind === 'mark') {
      let from = at - 1
      while (from > start && !words[from]!.mention && at - from < 5) from--
      const { mention } = words[from]!
      return mention && from + mention.words === at ? { from, until: at } : null
    }
    if (word.kind !== 'word' || isPreposition(word) || isAuxiliary(word)) return null
  }
  return null
}

/** "according to a member of the survey team". */
function accordingTo(words: FrameWord[], from: number, until: number): Attribution | null {
  for (let at = from; at < until - 2; at++) {
    const length = accordingAt(words, at)
    if (length === 0) continue
    const phrase = phraseFrom(words, at + length, until)
    return phrase && { ...phrase, cue: at }
  }
  return null
}

/** How many words long "according to", "per" or "in the words of" is here; 0 when none is. */
function accordingAt(words: FrameWord[], at: number): number {
  const next = words[at + 1]?.lower
  switch (words[at]!.lower) {
    case 'according':
      return next === 'to' ? 2 : 0
    case 'per':
      return words[at + 1]?.mention || next === 'the' ? 1 : 0
    case 'in':
      return next === 'the' && words[at + 2]?.lower === 'words' && words[at + 3]?.lower === 'of'
        ? 4
        : 0
    default:
      return 0
  }
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
