import { personNouns, titles } from '../data/titles'
import type { Attribution } from './attribution'
import type { Frame, FrameWord } from './frame'
import { phraseFrom, type Phrase } from './nounPhrases'
import { isAuxiliary, isPreposition, isSubordinator, isVerbLike } from './wordClasses'

/**
 * Two who speak with one voice: "Hollis and Eide said", "said Hollis and her deputy". The words of both, since neither said it
 * alone; as it is when a person named stands by themselves.
 */
export function withPartner(
  { words, sentenceStarts }: Frame,
  attribution: Attribution,
): Phrase & { isPair: boolean } {
  const { from, until, cue } = attribution
  if (!isPerson(words, from, until)) return { from, until, isPair: false }
  const isVerbAhead = cue !== null && cue >= until
  const first = isVerbAhead ? firstOfPair(words, from, sentenceStarts[from]!) : null
  const last = first === null ? endOfPair(words, until, isVerbAhead ? cue : null) : null
  return { from: first ?? from, until: last ?? until, isPair: first !== null || last !== null }
}

function isPerson(words: FrameWord[], from: number, until: number): boolean {
  const mention = words[from]?.mention
  return mention?.entity.type === 'PERSON' && from + mention.words === until
}

/** Where the first begins when a word begins the second, and the two are the subject of their clause. */
function firstOfPair(words: FrameWord[], second: number, start: number): number | null {
  const and = beforeTitles(words, second, start)
  if (and < start || words[and]!.lower !== 'and') return null
  for (let at = and - 1; at >= Math.max(start, and - 4); at--) {
    if (!words[at]!.mention) continue
    if (!isPerson(words, at, and)) return null
    const before = beforeTitles(words, at, start)
    const isSubject =
      before < start || words[before]!.kind === 'mark' || isSubordinator(words[before]!)
    return isSubject ? at : null
  }
  return null
}

/** Where the second ends when the first ends before a word. `verb`: theirs, when it is still to come. */
function endOfPair(words: FrameWord[], from: number, verb: number | null): number | null {
  if (words[from]?.lower !== 'and') return null
  const phrase = phraseFrom(words, from + 1, Math.min(words.length, from + 9))
  if (!phrase) return null
  const { from: second, until } = phrase
  const isDescribed =
    until - second <= 3 &&
    /^(?:his|her|their)$/.test(words[second]!.lower) &&
    personNouns.has(words[until - 1]!.lower)
  if (!isPerson(words, second, until) && !isDescribed) return null
  return isTheirVerb(words[until], until, verb) ? until : null
}

/** "said Hollis and Eide", not "said Hollis and Eide left". */
function isTheirVerb(next: FrameWord | undefined, at: number, verb: number | null): boolean {
  if (verb !== null) return at === verb || (next !== undefined && isAuxiliary(next))
  if (!next || next.kind !== 'word' || next.opensParagraph) return true
  return isPreposition(next) || !(isVerbLike(next) || /(?:ed|left|went|came)$/.test(next.lower))
}

function beforeTitles(words: FrameWord[], name: number, start: number): number {
  let at = name - 1
  while (at >= Math.max(start, name - 8) && words[at]!.mention === null && isTitle(words[at]!)) at--
  return at
}

function isTitle({ kind, lower, capital }: FrameWord): boolean {
  return titles.has(lower) || (capital && kind === 'word')
}
