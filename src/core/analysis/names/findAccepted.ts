import type { AcceptedName } from '../../../shared/domain/entities'
import type { EntityId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import { append } from '../append'
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
import type { StoryNames } from './recognise'

/** An accepted name with where it stands. */
export interface Sighting {
  accepted: AcceptedName
  mentions: Span[]
}

/**
 * Where a library's accepted names stand in a text of whatever language, as whole words and written large, outside what is
 * `taken` already. A name of one word that is also a common word, or another kind of name, is passed over; a family name
 * counts where the article, by `named`, or the story knows just one person by it.
 */
export function findAccepted(
  text: string,
  index: NameIndex,
  taken: readonly Span[],
  named: ReadonlySet<EntityId>,
  story: StoryNames,
): Sighting[] {
  const words = wordsIn(text)
  const isTaken = takenPlaces(taken)
  const found = new Map<AcceptedName, Span[]>()
  const known = new Set(named)
  // Whole names first: they tell whom a family name alone means.
  for (const isSingle of [false, true])
    for (let at = 0; at < words.length; at++) {
      const seen = formAt(text, words, at, isSingle, index, known, story)
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

function formAt(
  text: string,
  words: TextWord[],
  at: number,
  isSingle: boolean,
  index: NameIndex,
  named: ReadonlySet<EntityId>,
  story: StoryNames,
): AcceptedForm | null {
  const forms = index
    .beginningWith(words[at]!.folded)
    .filter((form) => (form.words.length === 1) === isSingle && standsAt(text, words, at, form))
  const longest = Math.max(...forms.map((form) => form.words.length))
  const alike = forms.filter((form) => form.words.length === longest)
  const known = alike.filter(({ accepted }) => named.has(accepted.id) || story.has(accepted.id))
  const form = onlyOne(alike) ?? onlyOne(known)
  if (!form || (isSingle && !mayStandAlone(text, words, at, form, named, story))) return null
  return form
}

/** The first of some forms that are all one name's; undefined when they are of several. */
function onlyOne(forms: AcceptedForm[]): AcceptedForm | undefined {
  return forms.every(({ accepted }) => accepted === forms[0]!.accepted) ? forms[0] : undefined
}

/** The words one after the other, parted by no more than a space or a hyphen, and written large where the name is. */
function standsAt(text: string, words: TextWord[], at: number, form: AcceptedForm): boolean {
  return form.words.every(({ folded, isSmall }, offset) => {
    const word = words[at + offset]
    if (word?.folded !== folded || !(isSmall || isLarge(text, word.start))) return false
    const before = words[at + offset - 1]
    return offset === 0 || /^[.,]?[\s-]{0,2}$/.test(text.slice(before!.end, word.start))
  })
}

function mayStandAlone(
  text: string,
  words: TextWord[],
  at: number,
  { accepted, text: form }: AcceptedForm,
  named: ReadonlySet<EntityId>,
  story: StoryNames,
): boolean {
  const lower = form.toLowerCase()
  const isInitials = form === form.toUpperCase() && form !== lower
  if (isInitials && text.slice(words[at]!.start, words[at]!.end) !== form) return false
  if (form.length < 3 && !isInitials) return false
  if (functionWords.has(lower) || commonWords.has(lower)) return false
  if (months.has(lower) || weekdays.has(lower) || isOtherKind(accepted, form)) return false
  if (standsInLargerName(text, words, at)) return false
  if (accepted.type !== 'PERSON' || form === accepted.name) return true
  return named.has(accepted.id) || (story.has(accepted.id) && !story.hasOtherOf(form, accepted.id))
}

/** Jordan, Georgia, Paris: known as a place or a given name whatever else somebody is called. */
function isOtherKind({ type }: AcceptedName, form: string): boolean {
  return (
    (type !== 'PLACE' && placeNames.has(form)) ||
    (type !== 'ORG' && organisationNames.has(form)) ||
    firstNames.has(form)
  )
}

/** “Peter Skerrow”, “Skerrow Marine”: another name than Skerrow's. */
function standsInLargerName(text: string, words: TextWord[], at: number): boolean {
  const { start, end } = words[at]!
  const before = words[at - 1]
  const next = words[at + 1]
  return (
    (before !== undefined &&
      /^[ \u00a0-]$/.test(text.slice(before.end, start)) &&
      isCapital(text, before.start) &&
      !functionWords.has(before.folded)) ||
    (next !== undefined &&
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
