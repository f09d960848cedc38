import { cueVerbs, namingVerbs, plainNamingVerbs } from './data/cues'
import type { FrameWord } from './frame'
import { isAdverb, isAuxiliary } from './nounPhrases'

/** A verb of saying, in whatever form. */
export function isSaying(word: FrameWord): boolean {
  return cueVerbs.has(word.lower)
}

/** A verb form of saying or naming that is no noun here. */
export function isCue(words: FrameWord[], at: number, start: number, place: number): boolean {
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
