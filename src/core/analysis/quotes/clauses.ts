import { clauseVerbs } from '../data/cues'
import type { FrameWord } from './frame'
import type { Phrase } from './nounPhrases'
import { isAdverb, isAuxiliary, isPreposition, isPronoun, isSubordinator } from './wordClasses'

/** A subject with a verb behind it begins here: "the quay is closed", "he’d". */
export function opensClause(
  words: FrameWord[],
  at: number,
  end: number,
  strictly = false,
): boolean {
  const first = words[at]
  if (!first || at >= end || first.quote !== null) return false
  if (/^(?:if|when|while|although|despite|even)$/.test(first.lower))
    return hasVerb(words, at + 1, end, strictly)
  if (
    isPreposition(first) &&
    first.lower !== 'in' &&
    first.lower !== 'under' &&
    first.lower !== 'since'
  )
    return false
  if (isSubordinator(first) || /^(?:to|and|or|nor|not|who|which|of)$/.test(first.lower))
    return false
  if (isPronoun(first) && /['’]/.test(first.text)) return true
  if (isAuxiliary(first) || first.kind === 'mark') return false
  if (clauseVerbs.has(first.lower) && !first.capital) return false
  return hasVerb(words, at + 1, end, strictly)
}

/** A finite verb within the first words of a clause, as far as it can be told without a dictionary. */
function hasVerb(words: FrameWord[], from: number, end: number, strictly: boolean): boolean {
  for (let at = from; at < Math.min(end, from + 22); at++) {
    const word = words[at]!
    if (word.quote !== null && at > from) return true
    if (/^(?:who|which|whose)$/.test(word.lower)) return false
    if (strictly && /^(?:that|to|,)$/.test(word.lower)) return false
    if (isAuxiliary(word)) return true
    if (
      word.kind === 'word' &&
      !word.capital &&
      !word.mention &&
      (/^\p{Ll}{2,}ed$/u.test(word.lower) || finite.has(word.lower))
    )
      return true
    if (
      at === from &&
      word.kind === 'word' &&
      !word.capital &&
      isPronoun(words[from - 1]!) &&
      !isPreposition(word)
    )
      return true
  }
  return false
}

/** A verb that needs a subject, as far as a short list tells: "was", "went". Participles are none. */
export function isFiniteVerb(word: FrameWord): boolean {
  return isAuxiliary(word) || (word.kind === 'word' && !word.capital && finite.has(word.lower))
}

const finite = new Set(
  'said says went came took made gave got saw met held led won lost began became brought built bought found felt fell fought grew heard hit kept knew laid let paid put ran rose sat sent shot spoke spent stood struck thought wrote broke chose drew drove left remains needs wants makes takes gives goes comes shows means plans expects hopes supports faces includes continues seems appears knows believes works looks deserves depends requires allows poses wants need want make take give go come mean plan expect hope support face know believe think work look deserve cut set'.split(
    ' ',
  ),
)

/** Where a second verb of the same speaker begins: "…, and added that"; or, after a colon, their very words. */
export function splitAt(words: FrameWord[], from: number, end: number): number {
  for (let at = from + 2; at < end; at++) {
    if (words[at]!.quote !== null && words[at - 1]!.text === ':') return at - 1
    if (!clauseVerbs.has(words[at]!.lower) || words[at]!.capital) continue
    let join = at - 1
    while (join > from && isAdverb(words[join]!)) join--
    if (/^(?:and|but|then)$/.test(words[join]!.lower)) return join
    // "…, adding that"
    if (words[join]!.text === ',' && words[at]!.lower.endsWith('ing')) return join
    // "…, she said": the clause is the speaker's own.
    const phrase = words[join]!
    if (isPronoun(phrase) && words[join - 1] && words[join - 1]!.quote !== null) return join
    if (isPronoun(phrase) && words[join - 1]?.text === ',' && !/['’]/.test(phrase.text))
      return join - 1
  }
  return end
}

/** The words of a clause without the marks around them; null when there are too few outside quotation marks. */
export function clause(words: FrameWord[], from: number, until: number): Phrase | null {
  let start = from
  while (
    start < until &&
    words[start]!.kind === 'mark' &&
    words[start]!.quote === null &&
    !/^[$€£(#@]$/.test(words[start]!.text)
  )
    start++
  const end = trimEnd(words, start, until)
  let plain = 0
  for (let at = start; at < end && plain < 4; at++) if (words[at]!.kind !== 'mark') plain++
  return plain < 4 ? null : { from: start, until: end }
}

export function trimEnd(words: FrameWord[], start: number, end: number): number {
  let until = end
  while (
    until > start &&
    words[until - 1]!.kind === 'mark' &&
    words[until - 1]!.quote === null &&
    !/^[%)€$£]$/.test(words[until - 1]!.text)
  )
    until--
  return until
}

/** A clause that can stand alone, after an opening phrase or without one: not "After the match". */
export function isMainClause(words: FrameWord[], start: number, end: number): boolean {
  let from = start
  while (from < end && (/^(?:and|but|so|yet)$/.test(words[from]!.lower) || isAdverb(words[from]!)))
    from++
  if (
    opensClause(words, from, end) &&
    !/(?:ing|ed)$/.test(words[from]!.lower) &&
    !isOpeningPhrase(words[from]!)
  )
    return true
  // "In May the crews were sent home"
  if (isPreposition(words[from]!) && hasVerb(words, from + 2, end, true)) return true
  for (let comma = from + 1; comma < end; comma++)
    if (words[comma]!.text === ',' && opensClause(words, comma + 1, end)) return true
  return false
}

function isOpeningPhrase(word: FrameWord): boolean {
  return isPreposition(word) || isSubordinator(word)
}
