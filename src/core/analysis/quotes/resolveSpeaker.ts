import type { FoundEntity } from '../../../shared/domain/analysis'
import type { Span } from '../../../shared/domain/spans'
import type { Cast } from './cast'
import { findAntecedent } from './findAntecedent'
import { countryOfDemonym } from '../data/countries'
import { anonymousWords } from '../data/cues'
import { titles } from '../data/titles'
import type { Attribution } from './attribution'
import type { Frame, FrameWord } from './frame'
import { describedName } from './describedName'
import { isRoleWord, roleAt } from './roleAt'
import { fold } from '../names/personNames'
import { withPartner } from './withPartner'

export interface Speaker extends Span {
  /** Where the words stand in the frame. */
  place: number
  entity: FoundEntity | null
  /** The words for whom a pronoun stands, when they are only described. */
  standsFor: string | null
  role: string | null
  anonymous: boolean
}

/** "“DUARTE: We read it first.”": a transcript's label within the quote. */
export function isLabelled(text: string, quote: Span): boolean {
  return label.test(text.slice(quote.start, quote.start + 40))
}

const label = /^\p{Lu}[\p{Lu}.'’ -]{1,30}: /u

/** The words that name a quote's speaker, whom they mean, and what is said of them. */
export function resolveSpeaker(
  original: string,
  frame: Frame,
  attribution: Attribution,
  cast: Cast,
  previous: Speaker | null,
): Speaker {
  const { words } = frame
  const { from, until, isPair } = withPartner(frame, attribution)
  if (words[from]!.quote !== null) return labelledSpeaker(original, words[from]!, from, cast)
  const span = {
    start: words[from]!.start,
    end: words[until - 1]!.end,
    place: from,
    standsFor: null,
  }
  // Nobody's words alone: to give them to one of the two would be to say more than the text does.
  if (isPair) return { ...span, entity: null, role: null, anonymous: false }
  const mention = words[from]!.mention
  if (mention && from + mention.words === until) {
    const role = roleAt(original, words, from, until)
    return { ...span, entity: mention.entity, role, anonymous: false }
  }
  if (until - from === 1 && pronouns.test(words[from]!.lower)) {
    const meant = findAntecedent(words, from, previous, cast)
    if (meant === 'previous') {
      const standsFor = previous!.standsFor ?? original.slice(previous!.start, previous!.end)
      return { ...previous!, ...span, standsFor }
    }
    if (meant && 'from' in meant) {
      const standsFor = original.slice(words[meant.from]!.start, words[meant.until - 1]!.end)
      return { ...span, entity: null, standsFor, role: null, anonymous: false }
    }
    return { ...span, entity: meant, role: null, anonymous: false }
  }
  const name = describedName(words, attribution)
  const description = original.slice(span.start, span.end)
  const described = description.replace(/^(?:the|a|an|one|another|his|her|its|their)\s+/i, '')
  if (name !== null) {
    const { entity, words: length } = words[name]!.mention!
    const isWithin = name >= from && name < until
    const role = isWithin ? roleAt(original, words, name, name + length) : described
    return { ...span, entity, role, anonymous: false }
  }
  const entity = soleName(words, from, until) ?? byDescription(words, from, until, cast, previous)
  return {
    ...span,
    entity,
    role: described,
    anonymous: entity === null && isAnonymous(original, words, from, until),
  }
}

const pronouns = /^(?:he|him|she|her|they|them|it|i|me|we|us|who|his|their|its)(?:['’].{1,2})?$/

function labelledSpeaker(
  original: string,
  quote: FrameWord,
  place: number,
  { entities }: Cast,
): Speaker {
  const words = original.slice(quote.start, quote.end)
  const lead = /^\P{L}*/u.exec(words)![0].length
  const name = words.slice(lead, words.indexOf(':', lead)).trimEnd()
  const surname = fold(name.split(' ').at(-1)!)
  const named = entities.filter(
    (entity) => entity.type === 'PERSON' && fold(entity.name.split(' ').at(-1)!) === surname,
  )
  return {
    start: quote.start + lead,
    end: quote.start + lead + name.length,
    place,
    standsFor: null,
    entity: named.length === 1 ? named[0]! : null,
    role: null,
    anonymous: false,
  }
}

/** "the Guardian", "The Hollis Party": a phrase that is a name but for its article. */
function soleName(words: FrameWord[], from: number, until: number): FoundEntity | null {
  for (let at = from; at < Math.min(until, from + 2); at++) {
    const { mention } = words[at]!
    if (mention && at + mention.words === until && (at === from || words[from]!.lower === 'the'))
      return mention.entity
  }
  return null
}

/** "the Ukrainian president": who has that role; of several the last who spoke. */
function byDescription(
  words: FrameWord[],
  from: number,
  until: number,
  cast: Cast,
  previous: Speaker | null,
): FoundEntity | null {
  if (!/^(?:the|his|her|their)$/.test(words[from]!.lower)) return null
  const head = words[until - 1]!.lower
  if (!titles.has(head)) return null
  const wanted = words.slice(from + 1, until - 1).filter((word) => isRoleWord(word))
  const holders = cast.holdersOf(head)
  const exact = holders.filter(({ role }) => wanted.every((word) => says(role, word)))
  // "the American president" of one whose country is not said.
  const open = holders.filter(
    ({ role }) =>
      countriesIn(role).length === 0 &&
      wanted.every((word) => word.text === 'American' || says(role, word)),
  )
  const fitting = exact.length > 0 ? exact : open
  if (fitting.length === 1) return fitting[0]!.entity
  const spoke = fitting.find(({ entity }) => entity === previous?.entity)
  return spoke?.entity ?? null
}

function says(role: string, { text, lower }: FrameWord): boolean {
  const country = countryOfDemonym.get(text)
  return country
    ? countriesIn(role).includes(country)
    : fold(role)
        .split(/[^\p{L}-]+/u)
        .includes(lower)
}

function countriesIn(role: string): string[] {
  return role.split(/\s+/).flatMap((word) => countryOfDemonym.get(word) ?? [])
}

const unnamed =
  /^(?:sources?|officials?|insiders?|aides?|diplomats?|people|person|staffers?|whistleblower|informant)$/

/** Kept from being named: it says so, or an unnamed "official" met before, or words such as "condition of anonymity" beside it. */
function isAnonymous(original: string, words: FrameWord[], from: number, until: number): boolean {
  const phrase = words.slice(from, until)
  if (phrase.some((word) => anonymousWords.has(word.lower) || unnamed.test(word.lower))) return true
  const around = original.slice(words[from]!.start, words[until - 1]!.end + 300).split('\n')[0]!
  return /condition of anonymity|declined to (?:be|give)[^.]{0,20} (?:named|identified|name)|not authori[sz]ed to speak|asked not to be (?:named|identified)/i.test(
    around,
  )
}
