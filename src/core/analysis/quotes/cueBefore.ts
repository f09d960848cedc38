import { clauseVerbs, cueVerbs } from '../data/cues'
import { asSpeaker } from './asSpeaker'
import { reach, type Attribution } from './attribution'
import { firstSubject, nearestSubject, subjectOf } from './findSubjects'
import type { FrameWord } from './frame'
import { isPersonal, phraseFrom, type Phrase } from './nounPhrases'
import { accordingTo, nounBefore } from './speechNouns'
import { isCue, isPassive, isReducedPassive, isSaying } from './speechVerbs'
import { isAuxiliary, isPronoun } from './wordClasses'

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
