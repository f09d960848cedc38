import { speechNouns } from '../data/cues'
import type { FrameWord } from './frame'
import { isAdverb, isAuxiliary, isPronoun } from './wordClasses'

/** Past the hearer: "reporters", "the board", "CBC News", "her". */
export function hearerEnd(words: FrameWord[], from: number, end: number): number | null {
  let at = from
  if (/^(?:the|a|an|his|her|their|its)$/.test(words[at]?.lower ?? '') && at + 1 < end) at++
  const word = words[at]
  if (!word || at >= end || word.quote !== null) return null
  if (word.mention) return at + word.mention.words
  if (word.kind !== 'word' || isAuxiliary(word)) return null
  return at + 1
}

/** Past "on Tuesday", "Monday", "in a statement", "at a news conference", "late last week". */
export function skipAdjuncts(words: FrameWord[], from: number, end: number): number {
  let at = from
  for (let count = 0; count < 4 && at < end; count++) {
    while (at < end && (isAdverb(words[at]!) || words[at]!.text === ',')) at++
    const after = adjunctEnd(words, at, end)
    if (after === null) return at
    at = after
  }
  return at
}

export const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight)$/
const occasions =
  /^(?:conference|rally|debate|hearing|briefing|filing|documents?|release|week|month|year|morning|afternoon|evening|night|meeting|call|court|facebook|twitter|x|scrum|telephone|phone|broadcast|program|programme|show|committee)$/

function adjunctEnd(words: FrameWord[], from: number, end: number): number | null {
  const first = words[from]
  if (!first || from >= end) return null
  if (days.test(first.lower)) {
    const next = words[from + 1]?.lower ?? ''
    return /^(?:morning|afternoon|evening|night)$/.test(next) ? from + 2 : from + 1
  }
  const isTime = /^(?:last|this|earlier|late|later|early)$/.test(first.lower)
  if (!isTime && !/^(?:in|on|at|during|via|by|through|to)$/.test(first.lower)) return null
  for (let at = from + 1; at < Math.min(end, from + 7); at++) {
    const word = words[at]!
    if (word.quote !== null || isAuxiliary(word) || isPronoun(word)) return null
    if (days.test(word.lower) || occasions.test(word.lower)) return at + 1
    if (!isTime && speechNouns.has(word.lower)) {
      const withWhom = words[at + 1]?.lower
      if (withWhom !== 'with' && withWhom !== 'to') return at + 1
      const hearer = hearerEnd(words, at + 2, end)
      return hearer
    }
    if (word.kind === 'number' && at > from + 1) return at + 1
    if (word.mention && first.lower === 'on' && at === from + 1) return at + word.mention.words
  }
  return null
}
