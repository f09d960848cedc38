import { cueVerbs, namingVerbs, plainNamingVerbs } from '../data/cues'
import { personNouns, speakingNouns } from '../data/titles'
import type { FrameWord } from './frame'
import { isAdverb, isAuxiliary } from './wordClasses'

/** A verb of saying, in whatever form. */
export function isSaying(word: FrameWord): boolean {
  return cueVerbs.has(word.lower)
}

/** A verb form of saying or naming that is no noun here. */
export function isCue(words: FrameWord[], at: number, start: number, place: number): boolean {
  const word = words[at]!
  const opens = at === start && word.lower.endsWith('ing')
  if (word.kind !== 'word' || (word.capital && !opens) || word.mention) return false
  const saying = cueVerbs.has(word.lower)
  const before = words[at - 1]
  // "has gone after the port as “asleep”"
  if (/^(?:gone|went|goes|going)$/.test(word.lower) && words[at + 1]?.lower === 'after')
    return place - at <= 20
  if (!saying && !namingVerbs.has(word.lower))
    return plainNamingVerbs.has(word.lower) && before !== undefined && takesPlainForm(before)
  if (at === start && !opens) return false
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
  if (isNounHere(words, at)) return false
  // Only verbs of saying reach far; verbs of naming stand near.
  return saying || place - at <= 20
}

/** "late-night tweets", "two points": a form of saying that is a noun by what stands before it. */
export function isNounHere(words: FrameWord[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && nounOrVerb.test(words[at]!.lower) && isAdjective(before)
}

/** "a print called “…”", where nobody calls it so: a participle after a noun that is no person, right before the quote. */
export function isReducedPassive(words: FrameWord[], at: number, place: number): boolean {
  if (
    at !== place - 1 ||
    !/^(?:called|named|labell?ed|dubbed|titled|entitled|termed|branded)$/.test(words[at]!.lower)
  )
    return false
  const before = words[at - 1]
  if (!before || before.kind !== 'word' || isAdverb(before) || isAuxiliary(before)) return false
  // "what lawmakers called “…”"
  if (
    personNouns.has(before.lower) &&
    !/^(?:named|labell?ed|titled|entitled)$/.test(words[at]!.lower)
  )
    return false
  return !before.capital && !/^(?:he|she|they|who|we|i|it|you|and|or|but|also)$/.test(before.lower)
}

function takesPlainForm(before: FrameWord): boolean {
  return (
    (isAuxiliary(before) &&
      !/^(?:is|are|was|were|be|been|has|have|had|having)$/.test(before.lower)) ||
    /^(?:to|and|or)$/.test(before.lower)
  )
}

const nounOrVerb =
  /^(?:reports?|claims?|comments?|notes?|posts?|tweets?|calls?|answers?|questions?|statement|promises?|demands?|offers?|uses?|views?|signs?|read|warning|charges?|remarks?|points?)$/

function isAdjective({ kind, capital, lower }: FrameWord): boolean {
  if (kind === 'number' || /^(?:one|two|three|four|five|six|ten|more|most)$/.test(lower))
    return true
  if (kind !== 'word' || capital || personNouns.has(lower) || speakingNouns.has(lower)) return false
  return commonAdjective.test(lower) || /-|(?:al|ive|ous|ic|ful|ish|ary)$/.test(lower)
}

const commonAdjective =
  /^(?:new|recent|first|latest|public|official|false|many|other|several|few|two|three|news|media|similar|early|earlier|final|critical|local|federal|annual)$/

export function isPassive(words: FrameWord[], at: number, start: number): boolean {
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
