import type { Attribution } from './attribution'
import { speechNouns } from '../data/cues'
import type { FrameWord } from './frame'
import { phraseFrom, type Phrase } from './nounPhrases'
import { isAuxiliary, isPreposition } from './wordClasses'

/** "Hollis's claim that the quay was “closed for good”", "in her words": the noun brings the speech, its owner speaks. */
export function nounBefore(
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
export function accordingTo(words: FrameWord[], from: number, until: number): Attribution | null {
  for (let at = from; at < until - 2; at++) {
    const length = accordingAt(words, at)
    if (length === 0) continue
    const phrase = phraseFrom(words, at + length, until)
    return phrase && { ...phrase, cue: at }
  }
  return null
}

/** How many words long "according to", "per" or "in the words of" is here; 0 when none is. */
export function accordingAt(words: FrameWord[], at: number): number {
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
