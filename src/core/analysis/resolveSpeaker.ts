import type { FoundEntity } from '../../shared/domain/analysis'
import type { Span } from '../../shared/domain/spans'
import { countryOfDemonym } from './data/countries'
import { anonymousWords } from './data/cues'
import { givenNameGender, type Gender } from './data/genders'
import { titles } from './data/titles'
import type { Attribution } from './findCues'
import { descriptionAfter } from './findRoles'
import type { Frame, FrameWord } from './frame'
import { isAuxiliary } from './nounPhrases'
import { fold } from './personNames'

export interface Speaker extends Span {
  entity: FoundEntity | null
  role: string | null
  anonymous: boolean
}

/** "“DUARTE: We read it first.”": a transcript's label within the quote. */
export function isLabelled(text: string, quote: Span): boolean {
  return label.test(text.slice(quote.start, quote.start + 40))
}

const label = /^\p{Lu}[\p{Lu}.'’ -]{1,30}(?=: )/u

/** The words that name a quote's speaker, whom they mean, and what is said of them. */
export function resolveSpeaker(
  original: string,
  { words }: Frame,
  attribution: Attribution,
  entities: FoundEntity[],
  earlier: (Speaker | null)[],
): Speaker {
  const { from, until } = attribution
  if (words[from]!.quote !== null) return labelledSpeaker(original, words[from]!, entities)
  const start = words[from]!.start
  const end = words[until - 1]!.end
  const mention = words[from]!.mention
  if (mention && from + mention.words === until)
    return {
      start,
      end,
      entity: mention.entity,
      role: roleHere(original, words, from, until),
      anonymous: false,
    }
  if (
    until - from === 1 &&
    /^(?:he|she|they|it|i|we|who|his|her|their|its)(?:['’].{1,2})?$/.test(words[from]!.lower)
  ) {
    const previous = lastOf(earlier)
    const entity = antecedent(words, from, previous)
    const same = entity === null && previous !== null && previous.entity === null ? previous : null
    return { start, end, entity, role: same?.role ?? null, anonymous: same?.anonymous ?? false }
  }
  const named = soleName(words, from, until)
  const described = named ?? byDescription(words, from, until, entities)
  const description = original.slice(start, end)
  return {
    start,
    end,
    entity: described,
    role: description.replace(/^(?:the|a|an|one|another|his|her|its|their)\s+/i, ''),
    anonymous: described === null && isAnonymous(original, words, from, until),
  }
}

function labelledSpeaker(original: string, quote: FrameWord, entities: FoundEntity[]): Speaker {
  const lead = /^[\P{L}]*/u.exec(original.slice(quote.start, quote.end))![0].length
  const start = quote.start + lead
  const [name] = label.exec(original.slice(start, start + 40)) ?? ['']
  const surname = fold(name.split(' ').at(-1)!)
  const named = entities.filter(
    (entity) => entity.type === 'PERSON' && fold(entity.name.split(' ').at(-1)!) === surname,
  )
  return {
    start,
    end: start + name.length,
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

function roleHere(
  original: string,
  words: FrameWord[],
  from: number,
  until: number,
): string | null {
  let start = from
  while (
    start > 0 &&
    start > from - 6 &&
    isRoleWord(words[start - 1]!) &&
    words[start]!.start - words[start - 1]!.end === 1
  )
    start--
  while (start < from && !titles.has(words[from - 1]!.lower) && start < from) start++
  if (start < from) return original.slice(words[start]!.start, words[from - 1]!.end)
  const description = descriptionAfter(words, until)
  // "According to Hollis, a keeper was hurt": no description but what is said.
  if (description && isAuxiliary(words[description.until] ?? words[until]!)) return null
  return (
    description && original.slice(words[description.from]!.start, words[description.until - 1]!.end)
  )
}

function isRoleWord(word: FrameWord): boolean {
  return (
    word.kind === 'word' &&
    word.quote === null &&
    (titles.has(word.lower) || roleAdjuncts.test(word.lower) || countryOfDemonym.has(word.text)) &&
    !/^(?:mr|mrs|ms|dr|sir)\.?$/.test(word.lower)
  )
}

const roleAdjuncts =
  /^(?:former|vice|deputy|prime|foreign|interior|finance|defen[cs]e|chief|acting|interim|senior|assistant|state|press|campaign|national|republican|democratic)$/

/** Whom a pronoun means: the last speaker when the text stays with them, else the nearest person who can be meant. */
function antecedent(
  words: FrameWord[],
  pronoun: number,
  previous: Speaker | null,
): FoundEntity | null {
  const said = words[pronoun]!.lower.replace(/['’].*/, '')
  const gender = genderOf(said)
  if (/^(?:i|we|it|its|who|they|their)$/.test(said))
    return nearestOf(words, pronoun, said === 'it' || said === 'its' ? 'ORG' : null)
  const nearest = nearestPerson(words, pronoun, gender)
  if (nearest) return nearest
  return previous?.entity && fits(previous.entity, gender) ? previous.entity : null
}

function nearestOf(words: FrameWord[], at: number, type: 'ORG' | null): FoundEntity | null {
  if (type === null) return null
  for (let index = at - 1; index >= Math.max(0, at - 60); index--)
    if (words[index]!.mention?.entity.type === type) return words[index]!.mention!.entity
  return null
}

/** The person named last before a pronoun; one who opens a sentence before one who is only mentioned in it. */
function nearestPerson(
  words: FrameWord[],
  pronoun: number,
  gender: Gender | null,
): FoundEntity | null {
  let best: FoundEntity | null = null
  let bestScore = -Infinity
  let sentences = 0
  let paragraphs = 0
  for (let at = pronoun - 1; at >= 0 && pronoun - at < 250 && paragraphs < 4; at--) {
    const word = words[at]!
    if (word.opensParagraph) paragraphs++
    if (/^[.!?]+$/.test(word.text) || word.opensParagraph) sentences++
    const { mention } = word
    if (!mention || mention.entity.type !== 'PERSON' || !fits(mention.entity, gender)) continue
    const possessive = /^['’]s?$/.test(words[at + mention.words]?.text ?? '')
    const score =
      (isSubject(words, at) ? 2 : 0) -
      (possessive ? 1.5 : 0) -
      sentences * 0.8 -
      (pronoun - at) / 100
    if (score > bestScore) {
      best = mention.entity
      bestScore = score
    }
  }
  return best
}

/** The first name of its sentence, with nothing but a title or an opening phrase before it. */
function isSubject(words: FrameWord[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const word = words[before]!
    if (/^[.!?]+$/.test(word.text) || word.quote !== null) return true
    if (word.mention && !isRoleWord(word)) return false
    if (words[before + 1]!.opensParagraph) return true
  }
  return at === 0 || words[at]!.opensParagraph
}

function genderOf(pronoun: string): Gender | null {
  if (pronoun === 'he' || pronoun === 'his') return 'he'
  return pronoun === 'she' || pronoun === 'her' ? 'she' : null
}

function fits(entity: FoundEntity, gender: Gender | null): boolean {
  if (gender === null || entity.type !== 'PERSON') return true
  const known = givenNameGender(entity.name.split(/\s+/)[0]!)
  return known === null || known === gender
}

/** "the Ukrainian president": the one person of the text who has that role. */
function byDescription(
  words: FrameWord[],
  from: number,
  until: number,
  entities: FoundEntity[],
): FoundEntity | null {
  if (!/^(?:the|his|her|their)$/.test(words[from]!.lower)) return null
  const head = words[until - 1]!.lower
  if (!titles.has(head)) return null
  const demonym =
    words.slice(from, until).find((word) => countryOfDemonym.has(word.text))?.text ?? null
  const holders = entities.filter(
    (entity) => entity.type === 'PERSON' && entity.role !== null && hasTitle(entity.role, head),
  )
  const exact = demonym
    ? holders.filter((entity) => countriesIn(entity.role!).includes(countryOfDemonym.get(demonym)!))
    : holders
  const open =
    demonym === 'American' || demonym === null
      ? holders.filter((entity) => countriesIn(entity.role!).length === 0)
      : []
  const fitting = exact.length > 0 ? exact : open
  return fitting.length === 1 ? fitting[0]! : null
}

function countriesIn(role: string): string[] {
  return role.split(/\s+/).flatMap((word) => countryOfDemonym.get(word) ?? [])
}

function hasTitle(role: string, title: string): boolean {
  const held = fold(role).split(/[^\p{L}-]+/u)
  return held.includes(title) && !(held.includes('vice') && title === 'president')
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

function lastOf(speakers: (Speaker | null)[]): Speaker | null {
  for (let index = speakers.length - 1; index >= 0 && index > speakers.length - 6; index--)
    if (speakers[index]) return speakers[index]!
  return null
}
