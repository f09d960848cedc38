import { cueVerbs, namingVerbs } from '../data/cues'
import { personNouns, speakingNouns, titles } from '../data/titles'
import type { FrameWord } from './frame'

/** A stretch of frame words: `until` exclusive. */
export interface Phrase {
  from: number
  until: number
}

const pronouns = new Set(
  'he she they i we it you who which one another others someone everyone both'.split(' '),
)
const determiners = new Set(
  'a an the this that these those his her its their our my your one two three four some several many another other no any each every both all most'.split(
    ' ',
  ),
)
const auxiliaries = new Set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must not never n't didn't doesn't don't won't wouldn't can't couldn't hasn't haven't hadn't isn't wasn't".split(
    ' ',
  ),
)
const subordinators = new Set(
  'that because as when while after before if since although though where whereas but until unless whether so than how why what'.split(
    ' ',
  ),
)
const prepositions = new Set(
  'in on at by for from with of to into during since about over under after before between among against through within without across despite amid like near per toward towards upon until via'.split(
    ' ',
  ),
)

export function isPronoun(word: FrameWord): boolean {
  return (
    pronouns.has(word.lower) || /^(?:he|she|they|we|i|it)['’](?:s|re|ve|d|ll|m)$/.test(word.lower)
  )
}

export function isAuxiliary(word: FrameWord): boolean {
  return auxiliaries.has(word.lower)
}

export function isSubordinator(word: FrameWord): boolean {
  return subordinators.has(word.lower)
}

export function isPreposition(word: FrameWord): boolean {
  return prepositions.has(word.lower)
}

/** Adverbs and the like, which may stand between a subject and its verb. */
export function isAdverb(word: FrameWord): boolean {
  return /^(?:\p{Ll}{2,}ly|also|then|later|once|often|even|still|just|again|recently|himself|herself|themselves|soon|twice|now|both|first|ever|never|always|already|today|yesterday)$/u.test(
    word.text,
  )
}

/** The noun phrase that begins at a word: name, pronoun, or "the member of the survey team"; null when none does. */
export function phraseFrom(words: FrameWord[], from: number, limit: number): Phrase | null {
  const first = words[from]
  if (!first || from >= limit || first.quote !== null) return null
  const named = nameFrom(words, from, limit)
  if (named) return named
  if (
    isPronoun(first) &&
    first.lower !== 'one' &&
    first.lower !== 'another' &&
    first.lower !== 'both'
  )
    return { from, until: from + 1 }
  if (!startsPhrase(first)) return null
  let until = from + 1
  while (until < limit && goesOn(words, until)) until++
  while (
    until > from + 1 &&
    (isPreposition(words[until - 1]!) || /^(?:and|or|,)$/.test(words[until - 1]!.text))
  )
    until--
  return { from, until }
}

/** Title and name, "Energy Secretary Mara Lindqvist": the name alone is the phrase. */
function nameFrom(words: FrameWord[], from: number, limit: number): Phrase | null {
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    const word = words[at]!
    if (word.mention?.entity.type === 'PERSON')
      return { from: describedBy(words, from, at) ?? at, until: at + word.mention.words }
    if (
      word.mention &&
      word.mention.entity.type !== 'PLACE' &&
      !isTitleAhead(words, at + word.mention.words, limit)
    )
      return at === from || isThe(words, from, at)
        ? { from, until: at + word.mention.words + trailing(words, at + word.mention.words, limit) }
        : null
    if (word.kind !== 'word' && !/^(?:['’]s?|[-/]|\d{1,4})$/.test(word.text)) return null
    if (
      at > from &&
      (isAuxiliary(word) ||
        // "Several harbour groups granted Hollis": whose name it is follows another's verb.
        (word.lower.endsWith('ed') && isSomebody(words[at - 1]!)) ||
        (isPreposition(word) && word.lower !== 'of' && word.lower !== 'for') ||
        (cueVerbs.has(word.lower) && !titles.has(word.lower)))
    )
      return null
    if (isPronoun(word) && at === from && word.lower !== 'one') return null
  }
  return null
}

function isSomebody({ lower }: FrameWord): boolean {
  return personNouns.has(lower) || speakingNouns.has(lower)
}

/** "the Hollis campaign": a lower-case head after an organisation's or person's name. */
function trailing(words: FrameWord[], at: number, limit: number): number {
  let count = 0
  while (
    at + count < limit &&
    count < 3 &&
    (personNouns.has(words[at + count]!.lower) || speakingNouns.has(words[at + count]!.lower)) &&
    !cueVerbs.has(words[at + count]!.lower)
  )
    count++
  return count
}

function isThe(words: FrameWord[], from: number, at: number): boolean {
  return at === from + 1 && words[from]!.lower === 'the'
}

function isTitleAhead(words: FrameWord[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    const word = words[at]!
    if (word.mention?.entity.type === 'PERSON') return true
    if (personNouns.has(word.lower)) return true
    if (word.kind !== 'word' && !/^['’]s?$/.test(word.text)) return false
    if (isAuxiliary(word) || cueVerbs.has(word.lower)) return false
  }
  return false
}

function startsPhrase(word: FrameWord): boolean {
  return (
    determiners.has(word.lower) ||
    word.kind === 'number' ||
    (word.kind === 'word' &&
      (word.capital || personNouns.has(word.lower) || speakingNouns.has(word.lower)) &&
      !isPreposition(word) &&
      !isSubordinator(word)) ||
    (word.kind === 'word' &&
      /^\p{Ll}/u.test(word.text) &&
      !isVerbLike(word) &&
      !isPreposition(word) &&
      !isSubordinator(word) &&
      !isAdverb(word) &&
      !/^(?:and|or|nor|to|not)$/.test(word.lower))
  )
}

function goesOn(words: FrameWord[], at: number): boolean {
  const word = words[at]!
  if (word.quote !== null) return false
  if (word.kind === 'mark') return /^(?:['’]s?|[-/&%])$/.test(word.text)
  if (isVerbHere(words, at)) return false
  if (
    (isSubordinator(word) && word.lower !== 'as') ||
    /^(?:who|which|whose|where|or|nor|not)$/.test(word.lower)
  )
    return false
  // "a source close to the board", not "the plan to sell".
  if (word.lower === 'to') return words[at - 1]?.lower === 'close'
  if (word.lower === 'and')
    return words[at + 1]?.capital === true && words[at - 1]?.capital === true
  if (isPreposition(word)) return /^(?:of|for|at|in|from|with|to|close)$/.test(word.lower)
  return !(isPronoun(word) && word.lower !== 'one')
}

/** "the talks", "their claims" are nouns. */
function isVerbHere(words: FrameWord[], at: number): boolean {
  const word = words[at]!
  if (!isVerbLike(word) || personNouns.has(word.lower)) return false
  return (
    isAuxiliary(word) || !/^(?:the|a|an|his|her|its|their|our|my)$/.test(words[at - 1]?.lower ?? '')
  )
}

/** Without a dictionary of verbs: auxiliaries and the verbs of saying. */
export function isVerbLike(word: FrameWord): boolean {
  return (
    isAuxiliary(word) ||
    ((cueVerbs.has(word.lower) || namingVerbs.has(word.lower)) &&
      !word.capital &&
      !nounToo.has(word.lower))
  )
}

const nounToo = new Set(
  'report reports claim claims comment comments note notes answer answers post posts tweet tweets question questions state states view views call calls sign warning use uses praise charge cast frames rules list lists shot cries demands promises offers thanks hope hopes fears finding'.split(
    ' ',
  ),
)

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
  while (from > limit && staysIn(words, from - 1)) from--
  if (from === until) return null
  // "who in 2010 said": the phrase with a preposition is no subject, what stands before it may be.
  if (isPreposition(words[from]!) && from > limit) {
    const before = phraseBefore(words, from, limit, asidesAllowed)
    if (before && isPersonal(words, before) && !endsWithName(words, from, until)) return before
  }
  return bestWithin(words, from, until)
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

/** True when a phrase can speak: a name, a pronoun, a person's description, "the report". */
export function isPersonal(words: FrameWord[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.until; at++)
    if (
      personNouns.has(words[at]!.lower) ||
      words[at]!.mention ||
      isPronoun(words[at]!) ||
      (speakingNouns.has(words[at]!.lower) && !nounToo.has(words[at]!.lower))
    )
      return true
  return false
}

function staysIn(words: FrameWord[], at: number): boolean {
  const word = words[at]!
  if (word.quote !== null) return false
  if (word.kind === 'mark') return /^(?:['’]s?|-|&|%|\$)$/.test(word.text)
  if (isSubordinator(word) && !(word.lower === 'as')) return false
  if (isVerbHere(words, at)) return false
  if (/^(?:who|which|whose|where|and|or|nor|yet)$/.test(word.lower))
    return (
      word.lower === 'and' && words[at + 1]?.capital === true && words[at - 1]?.capital === true
    )
  return true
}

/** "A spokesman for Hollis": where the description begins that a name is only the end of; null when it is none. */
export function describedBy(words: FrameWord[], limit: number, name: number): number | null {
  let at = name - 1
  while (at > limit && words[at]!.kind === 'word' && titles.has(words[at]!.lower)) at--
  while (at > limit && /^(?:mr|mrs|ms|dr)\.?$/.test(words[at]!.lower)) at--
  if (at <= limit || !/^(?:for|of|to|with|from)$/.test(words[at]!.lower)) return null
  for (let head = at - 1; head >= Math.max(limit, at - 4); head--) {
    const word = words[head]!
    if (personNouns.has(word.lower)) {
      let from = head
      while (
        from > limit &&
        from > head - 5 &&
        !determiners.has(words[from]!.lower) &&
        staysIn(words, from - 1) &&
        !isPreposition(words[from - 1]!)
      )
        from--
      return from
    }
    if (word.kind !== 'word' || isPreposition(word)) return null
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
