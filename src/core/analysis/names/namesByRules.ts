import type { EntityType } from '../../../shared/domain/analysis'
import { candidatesOf, spanOf, type Candidate } from './candidates'
import { commonWords, functionWords } from '../data/commonWords'
import { firstNames, wellKnownSurnames } from '../data/firstNames'
import type { NamedMention } from './findEntities'
import { knownNameAt } from './gazetteer'
import { elected, weigh, wordsOfCandidate, type Votes } from './nameEvidence'
import { findNameRuns, isCalendarWord } from './nameRuns'
import { titleOf } from './findRoles'
import type { Reading } from '../text/reading'
import { surnameOf } from './personNames'
import type { Token } from '../text/tokens'

/**
 * The people, organisations and places that a text names, in order, by rules: known names, the shape of names and the words
 * around them. What only its capitals speak for is left out: a list full of guesses is of no use.
 */
export function namesByRules(original: string, reading: Reading): NamedMention[] {
  const { text, tokens } = reading
  const candidates = findNameRuns(reading).flatMap((run) => candidatesOf(tokens, run))
  const surnames = knownSurnames(tokens, candidates)
  const decided = decideByWords(text, tokens, candidates)
  const mentions: NamedMention[] = []
  for (const candidate of candidates) {
    const span = spanOf(tokens, candidate)
    const words = original.slice(span.start, span.end)
    const type = typeOf(tokens, candidate, words, surnames, decided)
    if (type)
      mentions.push({
        ...span,
        type,
        text: words,
        role: type === 'PERSON' ? titleOf(original, tokens, candidate) : null,
      })
  }
  return [
    ...mentions,
    ...findPeopleCalledMay(tokens, surnames),
    ...findSocialNetworkX(text, tokens),
  ].sort((one, other) => one.start - other.start)
}

function typeOf(
  tokens: Token[],
  candidate: Candidate,
  words: string,
  surnames: Set<string>,
  decided: Map<string, EntityType>,
): EntityType | null {
  const { run, type, doubtful } = candidate
  if (
    candidate.until - candidate.from === 1 &&
    !candidate.title &&
    surnames.has(words) &&
    isSurnameHere(tokens, candidate)
  )
    return 'PERSON'
  if (type && !doubtful) {
    if (!run.inHeadline || knownNameAt(tokens, candidate.from) || decided.has(words)) return type
    return type === 'PERSON' && firstNames.has(tokens[candidate.from]!.text) ? type : null
  }
  return decided.get(words) ?? null
}

/** Given and family names of the people whom the text names in full, and of those whom everybody names alone. */
function knownSurnames(tokens: Token[], candidates: Candidate[]): Set<string> {
  const surnames = new Set(wellKnownSurnames)
  for (const candidate of candidates) {
    if (candidate.type !== 'PERSON') continue
    const names = tokens.slice(candidate.from, candidate.until).map((token) => token.text)
    surnames.add(surnameOf(names))
    if (names.length > 1 && firstNames.has(names[0]!) && !commonWords.has(names[0]!.toLowerCase()))
      surnames.add(names[0]!)
  }
  return surnames
}

/** A person's surname, unless the words around it make it a month, a place or a common word. */
function isSurnameHere(tokens: Token[], candidate: Candidate): boolean {
  const token = tokens[candidate.from]!
  const before = tokens[candidate.from - 1]?.lower ?? ''
  if (isCalendarWord(token)) return false
  if (candidate.type === 'PLACE')
    return !/^(?:in|at|near|from|to|of|outside|across|throughout|around|into|for|the|between)$/.test(
      before,
    )
  if (candidate.run.opensSentence && functionWords.has(token.lower)) return false
  if (candidate.run.opensSentence && commonWords.has(token.lower))
    return /^(?:said|says|told|asked|added|was|is|had|has)$/.test(
      tokens[candidate.until]?.lower ?? '',
    )
  return !/^(?:a|an)$/.test(before)
}

/** Decides on what single occurrences leave open, by all occurrences of the same words together. */
function decideByWords(
  text: string,
  tokens: Token[],
  candidates: Candidate[],
): Map<string, EntityType> {
  const votes = new Map<string, Votes>()
  const occurrences = new Map<string, { known: EntityType | null; plain: boolean }>()
  const lowercase = lowercaseWords(tokens)
  const decided = new Map<string, EntityType>()
  for (const candidate of candidates) {
    const words = wordsOfCandidate(text, tokens, candidate)
    const { run, type, doubtful } = candidate
    if (type && !doubtful) {
      if (!run.inHeadline) decided.set(words, type)
      continue
    }
    const sum = votes.get(words) ?? { PERSON: 0, ORG: 0, PLACE: 0 }
    const here = weigh(tokens, candidate)
    for (const key of Object.keys(sum) as (keyof Votes)[]) sum[key] += here[key]
    votes.set(words, sum)
    const seen = occurrences.get(words) ?? { known: type, plain: false }
    seen.plain ||= !run.opensSentence && !run.inHeadline
    occurrences.set(words, seen)
  }
  for (const [words, { known, plain }] of occurrences) {
    if (decided.has(words)) continue
    const sum = votes.get(words)!
    const single = !/\s/.test(words)
    const common =
      single && (commonWords.has(words.toLowerCase()) || lowercase.has(words.toLowerCase()))
    if (known) {
      const other = elected(sum, 3)
      if (other && other !== known && !common) decided.set(words, other)
      else if (known === 'PLACE' ? !common || sum.PLACE >= 2 : plain && (!common || sum.ORG >= 1))
        decided.set(words, known)
      continue
    }
    if (!plain && single && common) continue
    const type = elected(sum, common ? 3 : 1.5)
    if (type && (plain || sum[type] >= 2.5)) decided.set(words, type)
  }
  return decided
}

function lowercaseWords(tokens: Token[]): Set<string> {
  const words = new Set<string>()
  for (const token of tokens) if (token.kind === 'word' && !token.capital) words.add(token.text)
  return words
}

/** The one surname that is a month: alone, once somebody is named so in full, and not where a date stands. */
function findPeopleCalledMay(tokens: Token[], surnames: Set<string>): NamedMention[] {
  if (!surnames.has('May')) return []
  const found: NamedMention[] = []
  for (let index = 1; index < tokens.length; index++) {
    const { text, start, end } = tokens[index]!
    if (text !== 'May') continue
    const before = tokens[index - 1]!
    const isDate =
      tokens[index + 1]?.kind === 'number' ||
      before.kind === 'number' ||
      monthLeads.has(before.lower) ||
      (before.lower === 'of' &&
        /^(?:end|beginning|middle|start|month|first|last|\d+\w*)$/.test(
          tokens[index - 2]?.lower ?? '',
        ))
    if (!isDate && !firstNames.has(before.text) && !tokens[index]!.opensParagraph)
      found.push({ start, end, type: 'PERSON', text, role: null })
  }
  return found
}

const monthLeads = new Set(
  'in since last this next until till by early late mid from through during before after between'.split(
    ' ',
  ),
)

/** The social network X: one letter, a name only after "on", "to", "via", or when the text says what it was. */
function findSocialNetworkX(text: string, tokens: Token[]): NamedMention[] {
  const found: NamedMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.text !== 'X' || token.kind !== 'word') continue
    const before = tokens[index - 1]
    const next = tokens[index + 1]
    const wasTwitter = /^,? (?:formerly|previously) (?:known as )?Twitter/.test(
      text.slice(token.end, token.end + 40),
    )
    const place = before && /^(?:on|to|via)$/.test(before.lower) && adjacent(before, token)
    const unlikeName =
      !next ||
      next.start > token.end + 1 ||
      !(next.capital || next.kind === 'number' || /^[-–—’'/+=*&]/.test(next.text)) ||
      next.text === '—'
    if (wasTwitter || (place && unlikeName))
      found.push({ start: token.start, end: token.end, type: 'ORG', text: 'X', role: null })
  }
  return found
}

function adjacent(one: Token, other: Token): boolean {
  return other.start - one.end === 1
}
