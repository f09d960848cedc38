import { describedBy, staysIn } from './describedBy'
import type { FrameWord } from './frame'
import { isPersonal, type Phrase } from './nounPhrases'
import {
  determiners,
  isAdverb,
  isAuxiliary,
  isPreposition,
  isPronoun,
  isSubordinator,
} from './wordClasses'

/** The subject that ends before a verb: looks left from `end`, no further than `limit`. */
export function phraseBefore(
  words: FrameWord[],
  end: number,
  limit: number,
  asidesAllowed = true,
): Phrase | null {
  let until = end
  while (until > limit && (isAuxiliary(words[until - 1]!) || isAdverb(words[until - 1]!))) until--
  if (until <= limit) return null
  const last = words[until - 1]!
  if (last.text === ',' || last.text === ')' || last.text === '—' || last.text === '–')
    return asidesAllowed ? beforeAside(words, until - 1, limit) : null
  if (/^(?:who|which|that)$/.test(last.lower)) {
    const antecedent = words[until - 2]?.text === ',' ? until - 2 : until - 1
    if (antecedent <= limit) return null
    return (
      nameBefore(words, antecedent, limit) ?? phraseBefore(words, antecedent, limit, asidesAllowed)
    )
  }
  if (isPronoun(last)) return { from: until - 1, until }
  let from = until
  while (from > limit && (staysIn(words, from - 1) || isListed(words, from, limit))) from--
  if (from === until) return null
  // "who in 2010 said": the phrase with a preposition is no subject, what stands before it may be.
  if (isPreposition(words[from]!) && from > limit) {
    const before = phraseBefore(words, from, limit, asidesAllowed)
    if (before && isPersonal(words, before) && !endsWithName(words, from, until)) return before
  }
  return bestWithin(words, from, until)
}

/** "rowers of Ansel, Quernby and Bergen": the comma before a word lies between the places of a list. */
function isListed(words: FrameWord[], from: number, limit: number): boolean {
  if (words[from - 1]!.text !== ',' || !isPlace(words[from]!)) return false
  for (let at = from - 2; at >= Math.max(limit, from - 5); at--)
    if (words[at]!.mention)
      return isPlace(words[at]!) && at + words[at]!.mention!.words === from - 1
  return false
}

function isPlace({ mention }: FrameWord): boolean {
  return mention?.entity.type === 'PLACE'
}

/** "They turned to the Harbour Board, which said": the organisation alone, whatever it is the object of. */
function nameBefore(words: FrameWord[], end: number, limit: number): Phrase | null {
  for (let at = end - 1; at >= Math.max(limit, end - 6); at--) {
    const { mention } = words[at]!
    if (!mention) continue
    if (mention.entity.type !== 'ORG' || at + mention.words !== end) return null
    return { from: at > limit && words[at - 1]!.lower === 'the' ? at - 1 : at, until: end }
  }
  return null
}

function endsWithName(words: FrameWord[], from: number, until: number): boolean {
  for (let at = from; at < until; at++)
    if (words[at]!.mention?.entity.type === 'PERSON') return true
  return false
}

/** "Lindqvist, chair of the board, said": skips the aside between commas. */
function beforeAside(words: FrameWord[], comma: number, limit: number): Phrase | null {
  const sign = words[comma]!.text
  const opening = sign === ')' ? '(' : sign
  let commas = 0
  for (let at = comma - 1; at > limit && comma - at < 45; at--) {
    const word = words[at]!
    if (word.quote !== null) return null
    if (word.text !== opening) continue
    commas++
    const phrase = phraseBefore(words, at, limit, false)
    if (
      phrase &&
      (words[phrase.from]!.mention?.entity.type === 'PERSON' || isPersonal(words, phrase)) &&
      phrase.until >= at - 1
    )
      return phrase
    if (commas >= 4) return null
  }
  return null
}

/** Of "In his speech Hollis" the part that can be the subject: a name or pronoun at its end, else the last full phrase. */
function bestWithin(words: FrameWord[], from: number, until: number): Phrase | null {
  for (let at = until - 1; at >= from; at--) {
    const { mention } = words[at]!
    if (mention?.entity.type === 'PERSON' && at + mention.words === until) {
      const whole = describedBy(words, from, at)
      return { from: whole ?? at, until }
    }
    if (
      mention?.entity.type === 'PERSON' &&
      /^['’]s?$/.test(words[at + mention.words]?.text ?? '') &&
      at + mention.words < until
    )
      return { from: at, until }
  }
  let start = from
  while (
    start < until &&
    (isPreposition(words[start]!) ||
      isAdverb(words[start]!) ||
      words[start]!.kind === 'mark' ||
      isSubordinator(words[start]!) ||
      /^(?:to)$/.test(words[start]!.lower))
  ) {
    const opensWithPreposition = isPreposition(words[start]!)
    start++
    if (!opensWithPreposition) continue
    // A phrase that opens with a preposition: its own noun is no subject, what begins after it may be.
    let next = until - 1
    while (next > start && !determiners.has(words[next]!.lower) && !words[next]!.mention) next--
    if (next > start) start = next
  }
  return start < until ? { from: start, until } : null
}
