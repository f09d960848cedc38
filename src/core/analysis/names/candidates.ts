import type { EntityType } from '../../../shared/domain/analysis'
import type { Span } from '../../../shared/domain/spans'
import { commonWords, functionWords } from '../data/commonWords'
import { demonyms } from '../data/countries'
import { commonSurnames, doubtfulFirstNames, firstNames } from '../data/firstNames'
import {
  doubtfulOrganisations,
  notOrganisations,
  organisationEndings,
  organisationHeads,
  otherEndings,
} from '../data/organisations'
import { doubtfulPlaces, placeBeginnings, placeEndings, stateAbbreviations } from '../data/places'
import { honorifics, nameEndings, nameParticles, titleAdjuncts, titles } from '../data/titles'
import { knownNameAt } from './gazetteer'
import { isCalendarWord, type NameRun } from './nameRuns'
import type { Token } from '../text/tokens'

/** A stretch that may be a name. */
export interface Candidate {
  from: number
  until: number
  /** What its own words say it is; null when only its surroundings can tell. */
  type: EntityType | null
  /** Its words alone do not settle it: "Jordan", "Target", a single capitalised word. */
  doubtful: boolean
  /** The title before it, as tokens: "Ukrainian President". */
  title: { from: number; until: number } | null
  run: NameRun
}

/** Cuts a run of capitalised words into names, by their own words. */
export function candidatesOf(tokens: Token[], run: NameRun): Candidate[] {
  const found: Candidate[] = []
  cut(run.from, run.until, null)
  return found

  function cut(start: number, end: number, title: Candidate['title']): void {
    let from = start
    let until = end
    while (from < until && isOpeningWord(tokens, from, run)) from++
    while (until > from && !mayEndName(tokens[until - 1]!)) until--
    // A picture's label runs into the name before it: "Ruth Okafor Image:".
    if (until - from > 1 && /^(?:Image|Photo|Picture|Credit)$/.test(tokens[until - 1]!.text))
      until--
    if (from >= until) return
    const add = (type: EntityType | null, doubtful = false) =>
      found.push({ from, until, type, doubtful, title, run })

    const known = knownNameAt(tokens, from)
    if (known && from + known.words.length === until)
      return void add(known.type, isDoubtfulName(known.name, known.type))

    const heading = titleBefore(from, until)
    if (heading !== null) {
      cutBefore(from, heading.until)
      return cut(heading.until, until, heading)
    }
    if (until - from === 1) return addSingle(from, title)
    if (title && isPersonal(from, until)) return void add('PERSON')

    const demonym = findIndex(from, until, (token) => demonyms.has(token.text))
    const isOrganisation = hasOrganisationEnding(from, until)
    if (demonym !== null && !isOrganisation && !isPlaceEnding(until - 1)) {
      if (demonym > from) cut(from, demonym, null)
      return demonym + 1 < until ? cut(demonym + 1, until, title) : undefined
    }
    if (
      otherEndings.has(tokens[until - 1]!.text) &&
      !(until - from <= 3 && startsLikePerson(from, until))
    )
      return
    if (isOrganisation && !allCommon(from, until)) return void add('ORG')
    if (isPlaceEnding(until - 1) && !allCommon(from, until)) return void add('PLACE')
    if (placeBeginnings.has(tokens[from]!.text) && !run.inHeadline) {
      const rest = knownNameAt(tokens, from + 1)
      if (rest?.type === 'PLACE' && from + 1 + rest.words.length === until) return void add('PLACE')
      if (
        !isDirection.test(tokens[from]!.text) &&
        until - from <= 3 &&
        !commonWords.has(tokens[from + 1]!.lower)
      )
        return void add('PLACE')
    }
    if (startsLikePerson(from, until)) return void add('PERSON')
    const inner = knownWithin(from, until)
    if (inner !== null) {
      if (inner.from > from) cut(from, inner.from, title)
      cut(inner.from, inner.until, null)
      return inner.until < until ? cut(inner.until, until, null) : undefined
    }
    if (!allCommon(from, until)) add(null, true)
  }

  function addSingle(index: number, title: Candidate['title']): void {
    const token = tokens[index]!
    const add = (type: EntityType | null, doubtful: boolean) =>
      found.push({ from: index, until: index + 1, type, doubtful, title, run })
    if (title) return void add('PERSON', false)
    if (
      demonyms.has(token.text) ||
      (/^[A-Z]\.[A-Z]\.$/.test(token.text) && stateAbbreviations.has(token.text))
    )
      return
    if (token.shouted && /^[A-Z][A-Z&.]{1,6}s?$/.test(token.text)) {
      if (!notOrganisations.has(token.text) && !run.inHeadline && !/^[IVX]+$/.test(token.text))
        add('ORG', true)
      return
    }
    if (token.text.length < 2 || token.text.length > 40) return
    if (/^\p{Lu}\.$/u.test(token.text) || honorifics.has(token.text)) return
    // "Richmond, Va.": the state goes with the town.
    if (token.text.endsWith('.') && stateAbbreviations.has(token.text)) return
    add(null, true)
  }

  /** The title that the run begins with or holds, when a person's name follows it. */
  function titleBefore(from: number, until: number): { from: number; until: number } | null {
    for (let index = until - 2; index >= from; index--) {
      const token = tokens[index]!
      if (isSecretaryOf(index)) continue
      const ends = isTitle(token) || (index - 2 >= from && isSecretaryOf(index - 1))
      const isAddressed = honorifics.has(token.text) && until - index <= 4
      if (!ends || !(isAddressed || isPersonal(index + 1, until))) continue
      let start = index
      while (start > from && isTitleWord(tokens[start - 1]!)) start--
      // "Dean Koontz", "Prince Rogers": given names that are also titles, alone before one name.
      if (start === index && firstNames.has(token.text) && until - index === 2) return null
      return { from: start, until: index + 1 }
    }
    return null
  }

  function isSecretaryOf(index: number): boolean {
    return tokens[index]?.lower === 'of' && tokens[index - 1]?.lower === 'secretary'
  }

  /** What stands in or before a title and is a name itself: "U.S. President", "Hollis Party Chairman". */
  function cutBefore(from: number, until: number): void {
    let end = until
    while (end > from && isTitleWord(tokens[end - 1]!) && !knownNameAt(tokens, end - 1)) end--
    // "European Council President": words that belong to titles may also end an organisation's name.
    let longer = end
    while (longer < until - 1 && !isTitle(tokens[longer]!)) longer++
    if (longer - from >= 2 && hasOrganisationEnding(from, longer)) end = longer
    const known = knownNameAt(tokens, from)
    if (known && from + known.words.length <= until) end = Math.max(end, from + known.words.length)
    if (end > from) cut(from, end, null)
  }

  function isPersonal(from: number, until: number): boolean {
    if (until - from > 5 || from >= until) return false
    for (let index = from; index < until; index++) {
      const token = tokens[index]!
      if (isSecretaryOf(index) || (token.lower === 'state' && until - from === 1)) return false
      if (token.shouted && token.text.length > 3 && !run.inHeadline) return false
      if (
        demonyms.has(token.text) ||
        (functionWords.has(token.lower) && !nameParticles.has(token.lower) && token.lower !== 'may')
      )
        return false
      if (index === from && isTitle(token) && !firstNames.has(token.text)) return false
      if (
        organisationHeads.has(token.text) ||
        (organisationEndings.has(token.text) &&
          !commonSurnames.has(token.text) &&
          index === until - 1)
      )
        return false
    }
    const known = knownNameAt(tokens, from)
    return !(
      known &&
      !isDoubtfulName(known.name, known.type) &&
      known.words.length === until - from
    )
  }

  function hasOrganisationEnding(from: number, until: number): boolean {
    const last = tokens[until - 1]!
    if (
      organisationEndings.has(last.text) &&
      until - from >= 2 &&
      !/^(?:House|Office|Force|Front|Order|Campaign|Command)$/.test(last.text)
    )
      return !isLikelyPerson(from, until)
    if (/^(?:Office|Force|Front|Order|Command|House)$/.test(last.text) && until - from >= 2)
      return !startsLikePerson(from, until)
    const of = findIndex(from + 1, until - 1, (token) => /^(?:of|for)$/.test(token.lower))
    return (
      of !== null &&
      (organisationHeads.has(tokens[of - 1]!.text) || organisationEndings.has(tokens[of - 1]!.text))
    )
  }

  /** "Jack Board", "Emily Church": a given name and one word that could end an organisation's name. */
  function isLikelyPerson(from: number, until: number): boolean {
    const first = tokens[from]!.text
    return (
      until - from === 2 &&
      firstNames.has(first) &&
      !doubtfulFirstNames.has(first) &&
      commonSurnames.has(tokens[until - 1]!.text)
    )
  }

  function isPlaceEnding(index: number): boolean {
    return placeEndings.has(tokens[index]!.text) && !startsLikePerson(run.from, run.until)
  }

  function startsLikePerson(from: number, until: number): boolean {
    const first = tokens[from]!
    const second = tokens[from + 1]
    const length = until - from
    if (length < 2 || length > 5 || !second) return false
    if (/^\p{Lu}\.$/u.test(second.text) && length >= 3) return !functionWords.has(first.lower)
    if (/^(?:\p{Lu}\.)+(?:\p{Lu}\.?)?$/u.test(first.text) && !knownNameAt(tokens, from))
      return !commonWords.has(second.lower)
    if (!firstNames.has(first.text)) return false
    const last = tokens[nameEndings.has(tokens[until - 1]!.text) ? until - 2 : until - 1]!
    if (placeEndings.has(last.text) && !commonSurnames.has(last.text)) return false
    if (commonSurnames.has(last.text)) return true
    if (commonWords.has(second.lower) && !commonSurnames.has(second.text)) return false
    if (doubtfulFirstNames.has(first.text))
      return !commonWords.has(last.lower) && knownNameAt(tokens, from + 1) === null
    return true
  }

  function knownWithin(from: number, until: number): { from: number; until: number } | null {
    for (let index = from; index < until; index++) {
      const known = knownNameAt(tokens, index)
      if (
        known &&
        index + known.words.length <= until &&
        !(isDoubtfulName(known.name, known.type) && index > from)
      )
        return { from: index, until: index + known.words.length }
    }
    return null
  }

  function allCommon(from: number, until: number): boolean {
    for (let index = from; index < until; index++) {
      const { lower, kind } = tokens[index]!
      const plain =
        commonWords.has(lower) ||
        functionWords.has(lower) ||
        titles.has(lower) ||
        titleAdjuncts.has(lower)
      if (kind === 'word' && !plain && !demonyms.has(tokens[index]!.text)) return false
    }
    return true
  }

  function findIndex(
    from: number,
    until: number,
    matches: (token: Token) => boolean,
  ): number | null {
    for (let index = from; index < until; index++) if (matches(tokens[index]!)) return index
    return null
  }
}

/** The words of a candidate, as written. */
export function spanOf(tokens: Token[], candidate: { from: number; until: number }): Span {
  return { start: tokens[candidate.from]!.start, end: tokens[candidate.until - 1]!.end }
}

export function isTitle(token: Token): boolean {
  return honorifics.has(token.text) || (titles.has(token.lower) && token.kind === 'word')
}

function isTitleWord(token: Token): boolean {
  return (
    isTitle(token) ||
    titleAdjuncts.has(token.lower) ||
    demonyms.has(token.text) ||
    /^(?:of|for|and)$/.test(token.lower)
  )
}

export function isDoubtfulName(name: string, type: EntityType): boolean {
  return type === 'PLACE' ? doubtfulPlaces.has(name) : doubtfulOrganisations.has(name)
}

/** Words at the head of a run that are no part of a name. */
function isOpeningWord(tokens: Token[], index: number, run: NameRun): boolean {
  const token = tokens[index]!
  if (knownNameAt(tokens, index)) return false
  if (token.kind !== 'word') return true
  if (isCalendarWord(token)) return !firstNames.has(token.text)
  const opens = index === run.from && run.opensSentence
  if (functionWords.has(token.lower) && !(nameParticles.has(token.lower) && !opens))
    return !firstNames.has(token.text) || opens || token.lower === 'will'
  return (
    opens &&
    commonWords.has(token.lower) &&
    !firstNames.has(token.text) &&
    !isTitle(token) &&
    !organisationHeads.has(token.text) &&
    tokens[index + 1]?.capital === true &&
    firstNames.has(tokens[index + 1]!.text)
  )
}

function mayEndName(token: Token): boolean {
  return token.kind === 'word' && (token.capital || !functionWords.has(token.lower))
}

const isDirection =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|Upper|Lower|Greater|Downtown|Central|New|Old|Camp|River)$/
