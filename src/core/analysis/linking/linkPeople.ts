import { append } from '../append'
import { givenNameGender, honorificGender, type Gender } from '../data/genders'
import type { NamedMention } from '../names/findEntities'
import { likenessOf, soundOf } from './likeness'
import { addTo, formOf, fullestForm, startLink, type Link } from './linkEntities'
import { openWholeNames } from './wholeNames'
import { bareNameParts, fold, isParticle } from '../names/personNames'

/**
 * The people of a text. Whoever is named in full is one person with whoever has a like name; a part of a name alone is the
 * one person who has it. Where several have it: the one whom a title fits, else the one alone named last; else nobody.
 */
export function linkPeople(text: string, mentions: NamedMention[]): Link[] {
  const people: Link[] = []
  const bySurname = new Map<string, Link[]>()
  const byOtherName = new Map<string, Link[]>()
  const wholeNames = openWholeNames()
  const namedInFull = new Map<NamedMention, Link>()
  const whole = mentions.filter((mention) => wordsOf(mention).length > 1)
  // An initial is whoever it may be the initial of, once all of these are known.
  for (const mention of whole.toSorted((one, other) => initialsLast(one) - initialsLast(other))) {
    const words = wordsOf(mention)
    const surname = soundOf(words.at(-1)!)
    let link =
      namedLike(mention, bySurname.get(surname) ?? []) ?? wholeNames.find(formOf(mention), words)
    if (link) addTo(link, mention)
    else {
      link = startLink(mention)
      people.push(link)
      wholeNames.add(link, words)
      append(bySurname, surname, link)
      for (const word of words.slice(0, -1)) append(byOtherName, soundOf(word), link)
    }
    namedInFull.set(mention, link)
  }
  const strangers = new Map<string, Link>()
  const seen: Seen = new Map()
  for (const mention of mentions) {
    const link = namedInFull.get(mention) ?? linkPart(mention)
    const { roles, gender } = seen.get(link) ?? { roles: new Set<string>(), gender: null }
    for (const word of roleWords(mention.role)) roles.add(word)
    seen.set(link, {
      last: mention.start,
      roles,
      gender: gender ?? genderOf(link) ?? genderSaid(text, mention),
    })
  }
  return people

  function linkPart(mention: NamedMention): Link {
    const sound = soundOf(wordsOf(mention)[0] ?? mention.text)
    const namesakes = bySurname.get(sound) ?? byOtherName.get(sound) ?? []
    const person = whoIsMeant(text, mention, namesakes, seen)
    const known = person ?? strangers.get(sound)
    if (known) {
      addTo(known, mention)
      return known
    }
    const stranger = startLink(mention)
    people.push(stranger)
    strangers.set(sound, stranger)
    // “Mr. Hollis” where only a Ruth Hollis is named: from here on there are two.
    if (namesakes.length === 1) append(bySurname, sound, stranger)
    return stranger
  }
}

/** Of the people named so far, where each was named last, the words of the roles they were given, and whether he or she. */
type Seen = Map<Link, { last: number; roles: Set<string>; gender: Gender | null }>

function wordsOf(mention: NamedMention): string[] {
  return bareNameParts(formOf(mention)).filter((part) => !isParticle(part))
}

function initialsLast(mention: NamedMention): number {
  return /^\p{Lu}\.?(?:\s|$)/u.test(mention.text) ? 1 : 0
}

/** The one person of the family whose name this may be; the one with the very name first. */
function namedLike(mention: NamedMention, family: Link[]): Link | undefined {
  const form = formOf(mention)
  const alike = family.filter((link) => {
    const how = likenessOf('PERSON', fullestForm(link), form)
    return how === 'same' || how === 'spelling' || how === 'given-name'
  })
  return alike.length < 2 ? alike[0] : alike.find((link) => link.forms.has(form))
}

function whoIsMeant(
  text: string,
  mention: NamedMention,
  namesakes: Link[],
  seen: Seen,
): Link | undefined {
  const gender = genderSaid(text, mention)
  const fitting = gender
    ? namesakes.filter(
        (person) => (seen.get(person)?.gender ?? genderOf(person) ?? gender) === gender,
      )
    : namesakes
  if (fitting.length < 2) return fitting[0]
  const role = roleWords(mention.role)
  const byRole = fitting.filter((person) => role.some((word) => seen.get(person)?.roles.has(word)))
  if (byRole.length === 1) return byRole[0]
  return namedLast(text, fitting, seen)
}

function roleWords(role: string | null): string[] {
  return (fold(role ?? '').match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !/^(?:former|then|with|from|deputy)$/.test(word),
  )
}

/** Which of the two a title such as Ms. right before the name says. */
function genderSaid(text: string, { start }: NamedMention): Gender | null {
  const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? ''
  return honorificGender(before)
}

function genderOf(person: Link): Gender | null {
  return givenNameGender(fullestForm(person).split(' ')[0]!)
}

/** Whoever of them was named last so far; nobody when another was named in the same sentence. */
function namedLast(text: string, people: Link[], seen: Seen): Link | undefined {
  const [nearest, next] = people
    .flatMap((person) => {
      const last = seen.get(person)?.last
      return last === undefined ? [] : [{ person, last }]
    })
    .toSorted((one, other) => other.last - one.last)
  return nearest && next && isOneSentence(text, next.last, nearest.last)
    ? undefined
    : nearest?.person
}

function isOneSentence(text: string, from: number, until: number): boolean {
  if (until - from > LONGEST_SENTENCE) return false
  return !/\n|(?<!\b(?:Mrs?|Ms|Dr|St|Sen|Gov|Rep|Gen|Jr|Sr|Prof|\p{Lu}))[.!?]["'”’)]*\s/u.test(
    text.slice(from, until),
  )
}

const LONGEST_SENTENCE = 600
