import { foldName, type AcceptedName } from '../../../shared/domain/entities'
import type { EntityId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import { append } from '../append'
import { menInA } from '../data/caseEndings'
import { commonWords, functionWords } from '../data/commonWords'
import { firstNames } from '../data/firstNames'
import { organisationNames } from '../data/organisations'
import { placeNames } from '../data/places'
import { months, weekdays } from '../data/calendar'
import {
  hasNoSpaces,
  isLarge,
  wordsIn,
  type AcceptedForm,
  type NameIndex,
  type TextWord,
} from './NameIndex'
import { openCases, type Cases } from './openCases'
import type { StoryNames } from './recognise'

/** An accepted name with where it stands. */
export interface Sighting {
  accepted: AcceptedName
  mentions: Span[]
}

/**
 * Where a library's accepted names stand in a text of whatever language, as whole words and written large, outside what is
 * `taken` already; in languages that decline names, in every case too. A name of one word that is also a common word, or
 * another kind of name, is passed over; a family name counts where the article, by `named`, or the story knows just one person
 * by it.
 */
export function findAccepted(
  text: string,
  language: string,
  index: NameIndex,
  taken: readonly Span[],
  named: ReadonlySet<EntityId>,
  story: StoryNames,
): Sighting[] {
  const read: ReadText = {
    text,
    words: wordsIn(text),
    cases: openCases(text, language),
    known: new Set(named),
    story,
  }
  const { words, known } = read
  const isTaken = takenPlaces(taken)
  const found = new Map<AcceptedName, Span[]>()
  // Whole names first: they tell whom a family name alone means.
  for (const isSingle of [false, true])
    for (let at = 0; at < words.length; at++) {
      const seen = formAt(read, at, isSingle, index)
      if (!seen) continue
      const last = words[at + seen.words.length - 1]!
      const span = { start: words[at]!.start, end: last.end }
      at += seen.words.length - 1
      if (isTaken(span)) continue
      append(found, seen.accepted, span)
      known.add(seen.accepted.id)
    }
  for (const [accepted, span] of withoutSpaces(text, index))
    if (!isTaken(span)) append(found, accepted, span)
  return [...found].map(([accepted, mentions]) => ({ accepted, mentions }))
}

interface ReadText {
  text: string
  words: TextWord[]
  cases: Cases
  /** Who is named in the article, as far as it was read. */
  known: Set<EntityId>
  story: StoryNames
}

/** The form that stands there: as it is accepted, else in another case. */
function formAt(
  read: ReadText,
  at: number,
  isSingle: boolean,
  index: NameIndex,
): AcceptedForm | null {
  const word = read.words[at]!
  const written = index.beginningWith(word.folded)
  const asIs = chosenForm(
    read,
    written.filter((form) => (form.words.length === 1) === isSingle && standsAt(read, at, form)),
  )
  if (asIs) return isSingle && !mayStandAlone(read, at, asIs) ? null : asIs
  const bases = read.cases.of(word)
  const begun = isSingle ? [] : written
  const declined = chosenForm(
    read,
    [...begun, ...bases.flatMap(({ folded }) => index.beginningWith(folded))].filter(
      (form) => (form.words.length === 1) === isSingle && standsDeclinedAt(read, at, form),
    ),
  )
  if (!declined || !isSingle) return declined
  return mayStandAlone(read, at, declined) && isCertain(read, at, declined) ? declined : null
}

/** The longest of some forms, where all of these are one name's; else the one that is about. */
function chosenForm({ known, story }: ReadText, forms: AcceptedForm[]): AcceptedForm | null {
  const longest = Math.max(...forms.map((form) => form.words.length))
  const alike = forms.filter((form) => form.words.length === longest)
  const about = alike.filter(({ accepted }) => known.has(accepted.id) || story.has(accepted.id))
  return onlyOne(alike) ?? onlyOne(about) ?? null
}

/** The first of some forms that are all one name's; undefined when they are of several. */
function onlyOne(forms: AcceptedForm[]): AcceptedForm | undefined {
  return forms.every(({ accepted }) => accepted === forms[0]!.accepted) ? forms[0] : undefined
}

/** The words one after the other, parted by no more than a space or a hyphen, and written large where the name is. */
function standsAt({ text, words }: ReadText, at: number, form: AcceptedForm): boolean {
  return form.words.every(
    ({ folded, isSmall }, offset) =>
      words[at + offset]?.folded === folded &&
      (isSmall || isLarge(text, words[at + offset]!.start)) &&
      (offset === 0 || adjoins(text, words, at + offset)),
  )
}

/** The same, where each word may be in another case. */
function standsDeclinedAt(
  { text, words, cases }: ReadText,
  at: number,
  form: AcceptedForm,
): boolean {
  const isHers = isOfWoman(form)
  return form.words.every(({ folded, isSmall }, offset) => {
    const word = words[at + offset]
    if (!word || !(isSmall || isLarge(text, word.start))) return false
    if (offset > 0 && !adjoins(text, words, at + offset)) return false
    return (
      word.folded === folded ||
      cases.of(word).some((base) => base.folded === folded && !(base.ofMen && isHers))
    )
  })
}

/** Parted from the word before by no more than a space or a hyphen. */
function adjoins(text: string, words: TextWord[], at: number): boolean {
  return /^[.,]?[\s-]{0,2}$/.test(text.slice(words[at - 1]!.end, words[at]!.start))
}

/** Олена Петренко: a woman by her given name, whose family name stays as it is. */
function isOfWoman({ accepted }: AcceptedForm): boolean {
  const [given, ...others] = foldName(accepted.name).split(' ')
  return (
    accepted.type === 'PERSON' && others.length > 0 && /[аяa]$/.test(given!) && !menInA.has(given!)
  )
}

function mayStandAlone(
  { text, words, known, story, cases }: ReadText,
  at: number,
  { accepted, text: form, words: [name] }: AcceptedForm,
): boolean {
  const lower = form.toLowerCase()
  const isInitials = form === form.toUpperCase() && form !== lower
  if (isInitials && text.slice(words[at]!.start, words[at]!.end) !== form) return false
  if (form.length < 3 && !isInitials) return false
  if (functionWords.has(lower) || commonWords.has(lower)) return false
  if (months.has(lower) || weekdays.has(lower) || isOtherKind(accepted, form)) return false
  // “Lindqvists Sprecher”: what is large there is what Lindqvist has.
  const owns = cases.areNounsLarge && words[at]!.folded !== name!.folded
  if (standsInLargerName(text, words, at, owns) || cases.isNoun(words, at)) return false
  if (accepted.type !== 'PERSON' || form === accepted.name) return true
  return known.has(accepted.id) || (story.has(accepted.id) && !story.hasOtherOf(form, accepted.id))
}

/** Long enough, and no word that the text writes small too or that is large for beginning its sentence. */
function isCertain({ text, words, cases }: ReadText, at: number, form: AcceptedForm): boolean {
  const { folded } = form.words[0]!
  const { start } = words[at]!
  const opens = /(?:^|[.!?…:\n«„“"‘(—–])[^\p{L}\p{N}\n]*$/u.test(
    text.slice(Math.max(0, start - 8), start),
  )
  return folded.length >= SHORTEST && !opens && !cases.isWrittenSmall(words, folded)
}

/** A family name of fewer letters is too much like other words to be known by its stem. */
const SHORTEST = 5

/** Jordan, Georgia, Paris: known as a place or a given name whatever else somebody is called. */
function isOtherKind({ type }: AcceptedName, form: string): boolean {
  return (
    (type !== 'PLACE' && placeNames.has(form)) ||
    (type !== 'ORG' && organisationNames.has(form)) ||
    firstNames.has(form)
  )
}

/** “Peter Skerrow”, “Skerrow Marine”: another name than Skerrow's. */
function standsInLargerName(
  text: string,
  words: TextWord[],
  at: number,
  ownsNext: boolean,
): boolean {
  const { start, end } = words[at]!
  const before = words[at - 1]
  const next = words[at + 1]
  return (
    (before !== undefined &&
      /^[ \u00a0-]$/.test(text.slice(before.end, start)) &&
      isCapital(text, before.start) &&
      !functionWords.has(before.folded)) ||
    (next !== undefined &&
      !ownsNext &&
      /^[ \u00a0-]$/.test(text.slice(end, next.start)) &&
      isCapital(text, next.start))
  )
}

function isCapital(text: string, place: number): boolean {
  return /^\p{Lu}/u.test(text.slice(place, place + 2))
}

function* withoutSpaces(text: string, index: NameIndex): Generator<[AcceptedName, Span]> {
  if (!hasNoSpaces(text)) return
  for (let at = 0; at < text.length; at++) {
    const form = index
      .beginningWithLetter(text[at]!)
      .find((known) => known.text.length > 1 && text.startsWith(known.text, at))
    if (!form) continue
    yield [form.accepted, { start: at, end: at + form.text.length }]
    at += form.text.length - 1
  }
}

function takenPlaces(taken: readonly Span[]): (span: Span) => boolean {
  const ordered = taken.toSorted((one, other) => one.start - other.start)
  const ends: number[] = []
  for (const { end } of ordered) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return ({ start, end }) => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ordered[middle]!.start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && ends[low - 1]! > start
  }
}
