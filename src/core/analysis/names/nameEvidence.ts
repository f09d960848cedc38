import type { EntityType } from '../../../shared/domain/analysis'
import { spanOf, type Candidate } from './candidates'
import { commonWords, functionWords } from '../data/commonWords'
import { cueVerbs } from '../data/cues'
import { commonSurnames, doubtfulFirstNames, firstNames } from '../data/firstNames'
import { organisationEndings } from '../data/organisations'
import { stateAbbreviations } from '../data/places'
import { personNouns, speakingNouns, titleAdjuncts, titles } from '../data/titles'
import { knownNameAt } from './gazetteer'
import { adjoins } from './nameRuns'
import type { Token } from '../text/tokens'

export type Votes = Record<Exclude<EntityType, 'OTHER'>, number>

/** What the words around a candidate, and its own shape, say that it is. */
export function weigh(tokens: Token[], candidate: Candidate): Votes {
  const votes: Votes = { PERSON: 0, ORG: 0, PLACE: 0 }
  weighShape(tokens, candidate, votes)
  weighBefore(tokens, candidate, votes)
  weighAfter(tokens, candidate, votes)
  return votes
}

/** The type that has enough votes, and more than any other; null when none has. */
export function elected(votes: Votes, needed: number): Exclude<EntityType, 'OTHER'> | null {
  const [first, second] = (Object.keys(votes) as (keyof Votes)[]).sort(
    (one, other) => votes[other] - votes[one],
  )
  return votes[first!] >= needed && votes[first!] > votes[second!] ? first! : null
}

function weighShape(tokens: Token[], { from, until, run }: Candidate, votes: Votes): void {
  const length = until - from
  let common = 0
  for (let index = from; index < until; index++) {
    const { lower, kind } = tokens[index]!
    if (
      kind === 'word' &&
      (commonWords.has(lower) || titles.has(lower) || functionWords.has(lower))
    )
      common++
  }
  if (length === 1) {
    if (common > 0) votes.PERSON -= 2
    else if (
      firstNames.has(tokens[from]!.text) &&
      !doubtfulFirstNames.has(tokens[from]!.text) &&
      !run.inHeadline
    )
      votes.PERSON += 1.5
    return
  }
  if (common > 0) {
    votes.PERSON -= commonSurnames.has(tokens[until - 1]!.text) ? 2 : 6
    votes.ORG += run.opensSentence ? 0 : 0.5
    return
  }
  if (length <= 3 && !run.inHeadline) votes.PERSON += run.opensSentence ? 1 : 1.5
  if (commonSurnames.has(tokens[until - 1]!.text)) votes.PERSON += 1
  if (firstNames.has(tokens[from]!.text)) votes.PERSON += 1
}

function weighBefore(tokens: Token[], { from }: Candidate, votes: Votes): void {
  if (from === 0 || !adjoins(tokens, from)) return
  const before = tokens[from - 1]!
  const { lower } = before
  if (/^(?:in|at|near|outside|across|throughout|inside)$/.test(lower)) votes.PLACE += 2
  else if (/^(?:from|toward|towards|around|into|through|to)$/.test(lower)) votes.PLACE += 0.7
  else if (lower === 'the') {
    votes.PERSON -= 2
    votes.ORG += 1
  } else if (lower === 'a' || lower === 'an') votes.PERSON -= 2
  else if (before.kind === 'word' && !before.capital && (titles.has(lower) || lower === 'named'))
    votes.PERSON += 2.5
  else if (/^(?:by|with|and)$/.test(lower)) votes.PERSON += 0.3
  else if (
    /^(?:told|asked|married|met|thanked|wife|husband|son|daughter|brother|sister|mother|father)$/.test(
      lower,
    )
  )
    votes.PERSON += 1.5
  else if (
    /^(?:company|firm|startup|group|nonprofit|newspaper|retailer|carmaker|manufacturer|airline|broadcaster|bank)$/.test(
      lower,
    )
  )
    votes.ORG += 2
  else if (
    /^(?:town|city|village|province|region|suburb|port|capital|island|district)$/.test(lower)
  )
    votes.PLACE += 2
  else if (
    lower === 'of' &&
    /^(?:town|city|village|province|region|suburb|port|capital|island|outskirts|north|south|east|west|state|people|streets|coast)$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  )
    votes.PLACE += 2.5
}

function weighAfter(tokens: Token[], { from, until }: Candidate, votes: Votes): void {
  const next = tokens[until]
  if (!next) return
  if (cueVerbs.has(next.lower) && adjoins(tokens, until)) votes.PERSON += 1.5
  if (
    /^(?:himself|herself)$/.test(next.lower) ||
    (/^(?:was|is)$/.test(next.lower) &&
      /^(?:born|married|arrested|convicted|sentenced)$/.test(tokens[until + 1]?.lower ?? ''))
  )
    votes.PERSON += 2
  if (next.text === '(') weighBracket(tokens, until + 1, votes)
  if (next.text !== ',') return
  const word = tokens[until + 1]
  if (!word) return
  if (word.kind === 'number' && /^\d{1,2}$/.test(word.text) && tokens[until + 2]?.text === ',')
    votes.PERSON += 3
  else if (word.lower === 'who' || word.lower === 'whose') votes.PERSON += 2
  else if (stateAbbreviations.has(word.text)) votes.PLACE += 3
  else if (
    word.capital &&
    knownNameAt(tokens, until + 1)?.type === 'PLACE' &&
    /^(?:in|at|near|from|of|to)$/.test(tokens[from - 1]?.lower ?? '')
  )
    votes.PLACE += 2.5
  else if (
    /^(?:a|an|the|its|his|her|their|our|former)$/.test(word.lower) ||
    titles.has(word.lower) ||
    titleAdjuncts.has(word.lower)
  )
    weighDescription(tokens, until + 1, votes)
}

/** ", a retired harbour pilot," speaks for a person, ", a maker of valves," for a firm. */
function weighDescription(tokens: Token[], from: number, votes: Votes): void {
  for (let index = from; index < Math.min(from + 7, tokens.length); index++) {
    const { lower, kind, text } = tokens[index]!
    if (kind === 'mark' && text !== '-' && text !== "'s" && text !== '’s') return
    if (personNouns.has(lower)) {
      votes.PERSON += 2
      return
    }
    if (speakingNouns.has(lower) || organisationEndings.has(lower)) {
      votes.ORG += 2
      return
    }
    if (
      /^(?:town|city|village|province|region|suburb|port|capital|island|district|neighborhood|neighbourhood)$/.test(
        lower,
      )
    ) {
      votes.PLACE += 2
      return
    }
    if (/^(?:of|in|for|from|who|which|that|with|and)$/.test(lower)) return
  }
}

/** "Hollis (D-Ohio)", "Hollis (born 1950)", "Osier Bridge Trust (OBT)". */
function weighBracket(tokens: Token[], index: number, votes: Votes): void {
  const token = tokens[index]
  if (!token) return
  if (/^(?:born|b\.|d\.|aged)$/.test(token.lower) || /^[DRI]$/.test(token.text)) votes.PERSON += 2
  else if (/^[A-Z]{2,6}$/.test(token.text) && tokens[index + 1]?.text === ')') votes.ORG += 2
}

/** The words of a candidate, for counting it with others of the same words. */
export function wordsOfCandidate(text: string, tokens: Token[], candidate: Candidate): string {
  const span = spanOf(tokens, candidate)
  return text.slice(span.start, span.end)
}
