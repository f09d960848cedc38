import { days, hearerEnd, skipAdjuncts } from './adjuncts'
import { clause, isFiniteVerb, isMainClause, opensClause, splitAt, trimEnd } from './clauses'
import { asSpeaker } from './asSpeaker'
import { clauseVerbs } from '../data/cues'
import { personNouns } from '../data/titles'
import type { Attribution } from './attribution'
import { attributionAt } from './cueAfter'
import { subjectOf } from './findSubjects'
import type { Frame, FrameWord } from './frame'
import { phraseFrom, type Phrase } from './nounPhrases'
import {
  determiners,
  isAdverb,
  isAuxiliary,
  isPreposition,
  isPronoun,
  isSubordinator,
} from './wordClasses'
import { accordingAt, accordingTo } from './speechNouns'
import { isCue, isPassive } from './speechVerbs'

/** Somebody's words told without quotation marks: the words of the clause, and who is said to have said so. */
export interface Statement extends Phrase {
  attribution: Attribution
}

/** As many words of a sentence are read: longer ones are lists. */
const reach = 120

/**
 * What is said in indirect speech: "Hollis said (that) the quay was closed", "asked whether it was", "the quay was closed, said
 * Hollis", "according to the board, it was". Quoted words may stand within; a quote alone is none. Passives name nobody and
 * give nothing.
 */
export function findStatements({ words, sentenceStarts }: Frame): Statement[] {
  const statements: Statement[] = []
  for (let start = 0; start < words.length;) {
    let next = start + 1
    while (next < words.length && sentenceStarts[next] === start) next++
    const end = trimEnd(words, start, Math.min(next, start + reach))
    if (end - start >= 5) statements.push(...statementsIn(words, start, end))
    start = next
  }
  return statements
}

function statementsIn(words: FrameWord[], start: number, end: number): Statement[] {
  const opening = openingSource(words, start, end)
  if (opening) return [opening]
  const found: Statement[] = []
  for (let at = start + 1; at < end; at++) {
    const attribution = reportAt(words, at, start)
    if (!attribution) continue
    const content = contentAfter(words, at, end)
    if (!content) continue
    found.push({ ...content, attribution })
    at = content.until - 1
  }
  // "Hollis had told the crew to wait, a source said": all of it is what the source said.
  const closing = closingSource(words, start, end)
  return closing && found.every(({ attribution }) => attribution.cue !== closing.attribution.cue)
    ? [closing]
    : found
}

/** "According to the board, the quay was closed". */
function openingSource(words: FrameWord[], start: number, end: number): Statement | null {
  if (accordingAt(words, start) === 0) return null
  const attribution = accordingTo(words, start, Math.min(end, start + 30))
  if (!attribution || attribution.cue !== start) return null
  for (let comma = attribution.until; comma < Math.min(end, start + 40); comma++) {
    // "According to the board, citing its keeper, it was": the clause may begin after a later comma.
    if (words[comma]!.text !== ',' || !opensClause(words, comma + 1, end)) continue
    const content = clause(words, comma + 1, end)
    if (content) return { ...content, attribution }
  }
  return null
}

/** "The quay was closed, said Hollis on Monday", "…, according to the board". */
function closingSource(words: FrameWord[], start: number, end: number): Statement | null {
  if (words[start]!.quote !== null) return null
  for (let comma = end - 2; comma > start + 3 && end - comma < 40; comma--) {
    const isComma = words[comma]!.text === ','
    // "according to" needs no comma before it.
    if (!isComma && words[comma]!.lower !== 'according') continue
    if (words[comma - 1]!.quote !== null) return null
    const attribution = attributionAt(words, isComma ? comma + 1 : comma, end)
    if (!attribution || attribution.cue === null) continue
    const cue = words[attribution.cue]!.lower
    const isSource = accordingAt(words, attribution.cue) > 0
    const speaker =
      asSpeaker(words, attribution) ?? (isSource ? asSource(words, attribution) : null)
    if (!speaker || cue.endsWith('ing') !== isSource || (!isSource && !clauseVerbs.has(cue)))
      continue
    const after = Math.max(attribution.until, attribution.cue + 1)
    if (!endsStatement(words, hearing.test(cue) ? hearersEnd(words, after, end) : after, end))
      continue
    if (!isSource && isApposition(words, start, comma)) continue
    if (!isMainClause(words, start, comma)) continue
    const content = clause(words, start, beforeDescription(words, start, comma, speaker))
    return content && { ...content, attribution: { ...speaker, cue: attribution.cue } }
  }
  return null
}

/** "The quay is closed, its keeper, Ines Duarte, told": the comma before the description is where what was said ends. */
function beforeDescription(
  words: FrameWord[],
  start: number,
  comma: number,
  { from }: Phrase,
): number {
  if (words[from]!.mention?.entity.type !== 'PERSON') return comma
  for (let at = comma - 1; at > start && comma - at < 12; at--) {
    if (words[at]!.text === ',')
      return phraseFrom(words, at + 1, comma)?.until === comma &&
        words.slice(at + 1, comma).some(({ lower }) => personNouns.has(lower))
        ? at
        : comma
    if (isFiniteVerb(words[at]!)) return comma
  }
  return comma
}

/** "according to the count", "according to three growers": whatever it is, but not "according to plan". */
function asSource(words: FrameWord[], phrase: Phrase): Phrase | null {
  const first = words[phrase.from]!
  return determiners.has(first.lower) || first.kind === 'number' ? phrase : null
}

/** Past whom it was told to: "reporters", "the Harbour Board of Quernby", "a meeting of rowers". */
function hearersEnd(words: FrameWord[], from: number, end: number): number {
  return phraseFrom(words, from, end)?.until ?? from
}

/** Nothing but when and where follows who said it. */
function endsStatement(words: FrameWord[], from: number, end: number): boolean {
  if (from >= end) return true
  const next = words[from]!
  return (
    end - from <= 14 &&
    (isAdverb(next) ||
      days.test(next.lower) ||
      /^(?:in|on|at|during|after|last|this|earlier|late|of|,|\()$/.test(next.lower))
  )
}

/** "…, Ines Duarte, head of the survey, said": what stands before the comma is whose description follows. */
function isApposition(words: FrameWord[], start: number, comma: number): boolean {
  let from = comma - 1
  while (from > start && words[from - 1]!.text !== ',' && comma - from < 9) from--
  for (let at = from; at < comma; at++) {
    const { mention } = words[at]!
    if (mention?.entity.type === 'PERSON') return at + mention.words === comma || at === from
  }
  return false
}

/** Who reports with the verb at a word; null when it is none, nobody is named, or it says more of somebody in passing. */
function reportAt(words: FrameWord[], at: number, start: number): Attribution | null {
  const word = words[at]!
  if (!clauseVerbs.has(word.lower) || !isCue(words, at, start, at) || isPassive(words, at, start))
    return null
  const before = words[at - 1]!
  // "…, said Hollis", "“…” said Hollis": what is said stands before it.
  if (
    before.quote !== null ||
    (before.text === ',' &&
      !word.lower.endsWith('ing') &&
      isInverted(words, at) &&
      !followsAside(words, at, start))
  )
    return null
  if (/^(?:who|which|that|to|as|what)$/.test(before.lower)) return null
  for (let back = at - 1; back > Math.max(start, at - 4); back--)
    if (/^(?:not|never)$|n['’]t$/.test(words[back]!.lower)) return null
  const subject = subjectOf(words, at, Math.max(start, at - 60))
  if (!subject || subject.until > at || !isOfItsOwn(words, subject, at, start)) return null
  const speaker = asSpeaker(words, subject)
  return speaker && { ...speaker, cue: at }
}

/** "“…,” she said months later" and "the harm it said this would do": said of what stands before, and nothing more is told. */
function isOfItsOwn(
  words: FrameWord[],
  { from, until }: Phrase,
  verb: number,
  start: number,
): boolean {
  const before = words[from - 1]
  if (!before || from <= start) return true
  // "“…,” she said, adding that": a second verb tells something more.
  if (before.quote !== null)
    return !words.slice(until, verb).every((word) => isAdverb(word) || isAuxiliary(word))
  const isRelative =
    until - from === 1 &&
    isPronoun(words[from]!) &&
    before.kind === 'word' &&
    /^\p{Ll}/u.test(before.text) &&
    !linking.test(before.lower) &&
    !isAdverb(before) &&
    !isSubordinator(before)
  return !isRelative
}

/** After these a pronoun begins a clause of its own; after other nouns it belongs to them. */
const linking = /^(?:and|but|or|nor|so|yet|then|day|days|week|month|year|morning|night|afternoon)$/

/** "Hollis, keeper of the light, said the quay was closed": the verb goes on from a subject before an aside. */
function followsAside(words: FrameWord[], verb: number, start: number): boolean {
  const subject = subjectOf(words, verb, Math.max(start, verb - 60))
  if (!subject || subject.until >= verb - 1 || words[subject.until]!.text !== ',') return false
  if (isPreposition(words[subject.from - 1] ?? words[subject.from]!)) return false
  const aside = subject.until + 1
  const told = words
    .slice(aside, verb)
    .find((word) => isFiniteVerb(word) || relative.test(word.lower))
  return (
    !words.slice(start, subject.until).some(isFiniteVerb) &&
    (!told || relative.test(told.lower)) &&
    opensClause(words, verb + 1, words.length, !plainly.test(words[verb]!.lower))
  )
}

const relative = /^(?:who|whose|which)$/

function isInverted(words: FrameWord[], at: number): boolean {
  const next = words[at + 1]
  return (
    next !== undefined &&
    next.lower !== 'that' &&
    (next.mention !== null ||
      next.capital ||
      phraseFrom(words, at + 1, Math.min(words.length, at + 8)) !== null)
  )
}

/** The clause that a verb of saying brings, over whom it was told to and when. */
function contentAfter(words: FrameWord[], cue: number, end: number): Phrase | null {
  const verb = words[cue]!.lower
  const marker = markerAfter(words, cue + 1, end, asking.test(verb))
  if (marker !== null) return clause(words, marker, splitAt(words, marker, end))
  if (asking.test(verb)) return null
  let at = cue + 1
  if (hearing.test(verb)) {
    const hearer = hearerEnd(words, at, end)
    if (hearer === null) return null
    at = hearer
  }
  at = skipAdjuncts(words, at, end)
  const isClause = opensClause(words, at, end, !plainly.test(verb))
  return isClause ? clause(words, at, splitAt(words, at, end)) : null
}

/** These are seldom followed by an object: "said the quay was closed" needs no "that". */
const plainly = /^(?:said|says|say|saying|told|tells|telling)$/
const times = /^(?:day|week|month|year|morning|afternoon|evening|night|time|much|same)$/
const asking = /^(?:asks?|asked|asking|wonders?|wondered)$/
const hearing =
  /^(?:told|tells|telling|reminded|reminds|assured|assures|informed|informs|advised|warned)$/

/** After "that", or at "whether" and "if": where the clause begins. */
function markerAfter(
  words: FrameWord[],
  from: number,
  end: number,
  isQuestion: boolean,
): number | null {
  for (let at = from; at < Math.min(end, from + 16); at++) {
    const word = words[at]!
    if (word.quote !== null) return null
    if (word.lower === 'that') {
      // "said that day": a noun follows, not a clause.
      return opensClause(words, at + 1, end) || at > from || !times.test(words[at + 1]!.lower)
        ? at + 1
        : null
    }
    if (
      word.lower === 'whether' ||
      (isQuestion && /^(?:if|why|how|when|what|where|who)$/.test(word.lower))
    )
      return at
    if (isAuxiliary(word) || isSubordinator(word) || /^(?:who|which|and|or|to)$/.test(word.lower))
      return null
    if (clauseVerbs.has(word.lower) && !word.capital) return null
    if (word.kind === 'mark' && !/^[,'’]s?$/.test(word.text)) return null
    if (at > from && isPronoun(word) && !/^(?:you|it|one)$/.test(word.lower)) return null
  }
  return null
}
