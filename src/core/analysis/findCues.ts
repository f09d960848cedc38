import { cueVerbs, namingVerbs } from './data/cues'
import { commonWords } from './data/commonWords'
import type { FrameWord } from './frame'
import {
  isAdverb,
  isAuxiliary,
  isPersonal,
  isPreposition,
  isPronoun,
  isSubordinator,
  phraseBefore,
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
  for (let comma = at; comma < end; comma++) {
    const word = words[comma]!
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
  let passive = false
  for (let at = place - 1; at >= start; at--) {
    const word = words[at]!
    if (word.quote !== null && !isLinked(words, at, place)) break
    if (according && according.cue === at) return according
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
    if (subject) return { ...subject, cue: at }
  }
  if (passive) return 'passive'
  return words[place - 1]?.text === ':' ? namedBeforeColon(words, place - 1, start) : null
}

function attributionAt(words: FrameWord[], start: number, end: number): Attribution | null {
  let at = start
  while (at < end && isAdverb(words[at]!) && !words[at]!.mention) at++
  const first = words[at]
  if (!first || at >= end) return null
  if (first.lower === 'according' && words[at + 1]?.lower === 'to')
    return accordingTo(words, at, end)
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

function isSaying(word: FrameWord): boolean {
  return cueVerbs.has(word.lower)
}

/** A verb form of saying or naming that is no noun here. */
function isCue(words: FrameWord[], at: number, start: number, place: number): boolean {
  const word = words[at]!
  if (word.kind !== 'word' || word.capital || word.mention) return false
  const saying = cueVerbs.has(word.lower)
  if (!saying && !namingVerbs.has(word.lower)) return false
  const before = words[at - 1]
  if (at === start && !word.lower.endsWith('ing')) return false
  if (
    before &&
    /^(?:a|an|the|his|her|its|their|our|my|this|that|these|those|no|any|some|more|such|own|of|for|in|with|from|by|on|about|['’]s)$/.test(
      before.lower,
    ) &&
    !word.lower.endsWith('ing')
  )
    return before.lower === 'that' && saying && /(?:ed|said|told|wrote)$/.test(word.lower)
  if (
    before &&
    commonAdjective.test(before.lower) &&
    /^(?:report|reports|claim|claims|comment|comments|note|notes|post|posts|tweet|tweets|call|calls|answer|question|statement|promise|demand|offer|use|view|sign|read|warning|charge)$/.test(
      word.lower,
    )
  )
    return false
  // "says he used": only verbs of saying reach far; verbs of naming stand near.
  return saying || place - at <= 14
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

/** Whose verb it is. A participle, an infinitive or a second verb after "and" has the subject of its clause. */
function subjectOf(words: FrameWord[], verb: number, start: number): Phrase | null {
  const before = words[verb - 1]
  if (!before || verb <= start) return clauseSubject(words, verb, start)
  const dependent =
    words[verb]!.lower.endsWith('ing') ||
    /^(?:to|and|or|but|then|of|by|for|,|—|–|quote)$/.test(before.lower)
  let at = verb - 1
  while (at > start && (isAdverb(words[at]!) || isAuxiliary(words[at]!))) at--
  const coordinated = /^(?:and|but|or|to)$/.test(words[at]!.lower)
  const progressive = at < verb - 1 && /^(?:is|are|was|were|been|be)$/.test(words[verb - 1]!.lower)
  if (
    (dependent && before.text !== ',' && !progressive) ||
    coordinated ||
    (words[verb]!.lower.endsWith('ing') && !progressive)
  )
    return clauseSubject(words, at + 1, start)
  return phraseBefore(words, verb, start) ?? clauseSubject(words, verb, start)
}

/** The first noun phrase of the clause that a verb goes on with. */
function clauseSubject(words: FrameWord[], verb: number, start: number): Phrase | null {
  let from = verb
  while (from > start) {
    const word = words[from - 1]!
    if (
      isSubordinator(word) &&
      !/^(?:what|than|so|how|as)$/.test(word.lower) &&
      !isFollowedByNoun(words, from - 1)
    )
      break
    if (
      word.lower === 'as' &&
      words[from]?.lower !== 'a' &&
      words[from]?.lower !== 'an' &&
      phraseFrom(words, from, verb) &&
      hasVerb(words, from, verb)
    )
      break
    from--
  }
  for (const beginning of [from, start]) {
    const subject = firstSubject(words, beginning, verb)
    if (subject) return subject
  }
  return null
}

/** "after the vote": a preposition, not the opening of a clause. */
function isFollowedByNoun(words: FrameWord[], at: number): boolean {
  return /^(?:after|before|since|until)$/.test(words[at]!.lower) && !isPronoun(words[at + 1]!)
}

function hasVerb(words: FrameWord[], from: number, until: number): boolean {
  for (let at = from; at < until; at++)
    if (
      isAuxiliary(words[at]!) ||
      /(?:ed)$/.test(words[at]!.text) ||
      cueVerbs.has(words[at]!.lower)
    )
      return true
  return false
}

function firstSubject(words: FrameWord[], from: number, until: number): Phrase | null {
  for (let at = from; at < until; at++) {
    const word = words[at]!
    if (word.quote !== null) continue
    // An opening phrase, "On Monday," or "In his speech", is passed over.
    if (isPreposition(word)) {
      let next = at + 1
      while (next < until && words[next]!.text !== ',' && next - at < 12) next++
      if (words[next]?.text === ',' && next < until) at = next
      continue
    }
    const phrase = phraseFrom(words, at, until)
    if (
      phrase &&
      (isPersonal(words, phrase) || phrase.until < until) &&
      !isOnlyCommon(words, phrase)
    )
      return phrase
  }
  return null
}

function isOnlyCommon(words: FrameWord[], { from, until }: Phrase): boolean {
  const word = words[from]!
  return (
    until - from === 1 &&
    !word.mention &&
    !isPronoun(word) &&
    (commonWords.has(word.lower) || word.kind !== 'word') &&
    !isPersonal(words, { from, until })
  )
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

/** "according to a member of the survey team". */
function accordingTo(words: FrameWord[], from: number, until: number): Attribution | null {
  for (let at = from; at < until - 2; at++) {
    if (words[at]!.lower !== 'according' || words[at + 1]!.lower !== 'to') continue
    const phrase = phraseFrom(words, at + 2, until)
    return phrase && { ...phrase, cue: at }
  }
  return null
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
    if (word.quote === null && word.kind === 'mark' && /^[.!?;]+$/.test(word.text)) return at
    if (at - from > reach) return at
  }
  return until
}
