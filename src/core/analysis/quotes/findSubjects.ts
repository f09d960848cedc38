import { commonWords } from '../data/commonWords'
import { cueVerbs, namingVerbs } from '../data/cues'
import { personNouns, speakingNouns } from '../data/titles'
import type { FrameWord } from './frame'
import { isPersonal, phraseFrom, type Phrase } from './nounPhrases'
import { describedBy } from './describedBy'
import { phraseBefore } from './phraseBefore'
import { isAdverb, isAuxiliary, isPreposition, isPronoun } from './wordClasses'

/** Whose verb it is. A participle, an infinitive or a second verb after "and" has the subject of its clause. */
export function subjectOf(words: FrameWord[], verb: number, start: number): Phrase | null {
  const before = words[verb - 1]
  if (!before || verb <= start) return null
  const isParticiple = words[verb]!.lower.endsWith('ing')
  let at = verb - 1
  while (at > start && (isAdverb(words[at]!) || isAuxiliary(words[at]!))) at--
  const isProgressive =
    /^(?:is|are|was|were|been|be|['’]s|['’]re)$/.test(before.lower) ||
    /['’](?:s|re|m)$/.test(before.lower)
  const own = namedBefore(words, at + 1, start)
  if (own) return own
  // "a message stating", "one protester chanting"
  if (isParticiple && (speakingNouns.has(before.lower) || personNouns.has(before.lower)))
    return fromArticle(words, verb, start) ?? nearestSubject(words, verb, start)
  if (isParticiple && !isProgressive)
    return /^(?:,|while|when|after|before)$/.test(before.lower)
      ? firstSubject(words, start, verb)
      : nearestSubject(words, verb, start)
  if (/^(?:and|but|or|to|of|by|for|then)$/.test(words[at]!.lower))
    return nearestSubject(words, at + 1, start)
  return phraseBefore(words, verb, start) ?? nearestSubject(words, verb, start)
}

/** "issued a statement saying": whoever issued it speaks. */
const issuing =
  /^(?:issued|issues|issuing|released|releases|releasing|published|posted|sent|made|gave|wrote|signed)$/

/** The noun that ends before a word with what opens it: "a short message", "one protester". */
function fromArticle(words: FrameWord[], until: number, start: number): Phrase | null {
  for (let from = until - 2; from >= Math.max(start, until - 5); from--) {
    const word = words[from]!
    if (/^(?:a|an|the|one|another|his|her|its|their)$/.test(word.lower))
      return issuing.test(words[from - 1]?.lower ?? '') ? null : { from, until }
    if (word.kind !== 'word' || isPreposition(word)) return null
  }
  return null
}

/** A person named right before the verb, whatever else stands there: "footage of Hollis saying". */
function namedBefore(words: FrameWord[], end: number, start: number): Phrase | null {
  for (let at = end - 1; at >= Math.max(start, end - 5); at--) {
    const mention = words[at]!.mention
    if (mention)
      return mention.entity.type === 'PERSON' && at + mention.words === end
        ? { from: describedBy(words, start, at) ?? at, until: end }
        : null
  }
  return null
}

/** The subject that stands nearest before a verb: a name, a pronoun or a person's description with a verb behind it. */
export function nearestSubject(words: FrameWord[], verb: number, start: number): Phrase | null {
  for (let at = verb - 1; at >= start; at--) {
    const word = words[at]!
    if (word.quote !== null) continue
    const end = word.mention ? at + word.mention.words : at + 1
    if (end >= verb || !hasVerbAt(words, end)) continue
    if (word.mention && word.mention.entity.type !== 'PLACE') {
      if (!isObjectOf(words[at - 1])) return { from: at, until: end }
    } else if (isPronoun(word) && !/^(?:it|you|which|one|another)$/.test(word.lower))
      return { from: at, until: at + 1 }
    else if (personNouns.has(word.lower)) {
      const phrase = phraseBefore(words, end, start)
      if (phrase && !isObjectOf(words[phrase.from - 1])) return phrase
    }
  }
  return firstSubject(words, start, verb)
}

/** A lower-case word that may be a verb follows, over adverbs and an aside between commas. */
function hasVerbAt(words: FrameWord[], from: number): boolean {
  let at = from
  if (words[at]?.text === ',') {
    while (at < from + 25 && words[at + 1] && words[at + 1]!.text !== ',') at++
    at += 2
  }
  while (words[at] && isAdverb(words[at]!)) at++
  const word = words[at]
  if (!word || word.kind !== 'word' || word.capital) return false
  return (
    isAuxiliary(word) ||
    cueVerbs.has(word.lower) ||
    namingVerbs.has(word.lower) ||
    (/(?:ed|[^s]s|went|came|took|made|gave|got|saw|met|held|led|won|lost|began|became|brought|kept|knew|let|paid|ran|sent|spoke|stood|taught|went)$/.test(
      word.lower,
    ) &&
      !isPreposition(word))
  )
}

function isObjectOf(before: FrameWord | undefined): boolean {
  return (
    before !== undefined &&
    (isPreposition(before) ||
      ((cueVerbs.has(before.lower) || namingVerbs.has(before.lower)) &&
        !before.capital &&
        /(?:ed|told|ing)$/.test(before.lower)))
  )
}

/** The first noun phrase of a sentence, opening phrases passed over. */
export function firstSubject(words: FrameWord[], from: number, until: number): Phrase | null {
  let plain: Phrase | null = null
  for (let at = from; at < until; at++) {
    const word = words[at]!
    if (word.quote !== null) continue
    if (isPreposition(word)) {
      let next = at + 1
      while (next < until && words[next]!.text !== ',' && next - at < 12) next++
      if (words[next]?.text === ',' && next < until) at = next
      continue
    }
    const phrase = phraseFrom(words, at, until)
    if (!phrase || isOnlyCommon(words, phrase)) continue
    if (isPersonal(words, phrase)) return phrase
    plain ??= phrase.until < until ? phrase : null
    at = Math.max(at, phrase.until - 1)
  }
  return plain
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
