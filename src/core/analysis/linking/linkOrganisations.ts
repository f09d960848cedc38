import { append } from '../append'
import { commonWords, functionWords } from '../data/commonWords'
import { organisationEndings, organisationHeads } from '../data/organisations'
import { placeNames } from '../data/places'
import type { NamedMention } from '../names/findEntities'
import { canonicalName } from '../names/gazetteer'
import { soundOf } from './likeness'
import { addTo, formOf, startLink, type Link } from './linkEntities'
import { bareOrganisation, initialsOf } from '../names/organisationNames'
import { fold } from '../names/personNames'

/**
 * The organisations of a text: by name, then by the short form given in brackets, by initials, and by the beginning of a name
 * that only one of them has. Initials given in brackets count wherever they stand, found as a name before or not; `all` are
 * the mentions of every type, which none of these may lie over.
 */
export function linkOrganisations(
  text: string,
  mentions: NamedMention[],
  all: readonly NamedMention[],
): Link[] {
  const links = new Map<string, Link>()
  const given = new Map<string, Link>()
  const byInitials = new Map<string, Set<Link>>()
  const byWord = new Map<string, Link[]>()
  // The longest names first, so that what is shorter finds what it is short for.
  const ordered = mentions.toSorted(
    (one, other) => wordCount(other) - wordCount(one) || one.start - other.start,
  )
  for (const mention of ordered) {
    const form = formOf(mention)
    const key = keyOf(form)
    const known = links.get(key) ?? shortFor(form)
    if (known) addTo(known, mention)
    else {
      const link = startLink(mention)
      links.set(key, link)
      learn(link, form)
    }
    const link = known ?? links.get(key)!
    const bracket = shortInBrackets(text, mention, form)
    if (bracket && !given.has(bracket)) given.set(bracket, link)
  }
  joinInitials()
  for (const [initials, link] of given)
    for (const mention of unfound(text, initials, all)) addTo(link, mention)
  return [...new Set(links.values())]

  function learn(link: Link, form: string): void {
    for (const initials of initialsOf(form))
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(link))
    const words = bareOrganisation(form).split(' ')
    for (let until = 1; until < words.length; until++)
      append(byWord, fold(words.slice(0, until).join(' ')), link)
    const last = words.at(-1)!
    if (words.length > 1 && papers.test(last)) append(byWord, fold(last), link)
  }

  function shortFor(form: string): Link | undefined {
    const short = form.replaceAll('.', '')
    const stated = given.get(short)
    if (stated) return stated
    const initials = [...(/^[A-Z][A-Za-z&]{1,9}$/.test(short) ? (byInitials.get(short) ?? []) : [])]
    if (initials.length > 0) return initials.length === 1 ? initials[0] : undefined
    if (!mayStandAlone(form)) return undefined
    const begun = new Set(byWord.get(fold(bareOrganisation(form))))
    return begun.size === 1 ? [...begun][0] : undefined
  }

  /** “The OBT (Osier Bridge Trust)”: short before long, and in brackets the long name. */
  function joinInitials(): void {
    for (const [key, link] of links) {
      const [form] = [...link.forms.keys()]
      const long = form && given.get(form.replaceAll('.', ''))
      if (!long || long === link) continue
      for (const mention of link.mentions) addTo(long, mention)
      links.set(key, long)
    }
  }
}

function wordCount(mention: NamedMention): number {
  return formOf(mention).split(' ').length
}

/** "Ministry of Justice", "Justice Ministry" and "U.S. Ministry of Justice" have one key; so have known names of one. */
function keyOf(form: string): string {
  // The network that was renamed: only the rules for X give an X.
  const bare = bareOrganisation(canonicalName(form === 'X' ? 'Twitter' : form, 'ORG'))
  const known = canonicalName(bare, 'ORG')
  const words = known.split(' ')
  const [head, of, ...rest] = words
  const turned =
    of === 'of' && organisationHeads.has(head!) && rest.length > 0 && !rest.includes('of')
      ? [...rest.filter((word) => word !== 'the'), head!]
      : words
  const own =
    turned.length > 2 && /^(?:U\.?S\.?|U\.?K\.?)$/.test(turned[0]!) ? turned.slice(1) : turned
  const key = own.join(' ')
  return key.length < 6 ? fold(key) : soundOf(key)
}

/** The short form that stands in brackets behind a name: "the Osier Bridge Trust (OBT)". */
function shortInBrackets(text: string, mention: NamedMention, form: string): string | null {
  if (!form.includes(' ')) return null
  const found = /^\s?\((?:(?:the|or) )?["“‘']?([A-Z][A-Za-z&.-]{1,9})["”’']?\)/.exec(
    text.slice(mention.end, mention.end + 24),
  )
  const short = found?.[1]!.replaceAll('.', '')
  if (!short || placeNames.has(found![1]!) || placeNames.has(short)) return null
  return /[A-Z].*[A-Z]/.test(short) ? short : null
}

function unfound(text: string, initials: string, all: readonly NamedMention[]): NamedMention[] {
  const found: NamedMention[] = []
  for (let at = text.indexOf(initials); at >= 0; at = text.indexOf(initials, at + 1)) {
    const end = at + initials.length
    if (
      /[\p{L}\p{N}_@#/-]/u.test(text[at - 1] ?? '') ||
      /^[\p{L}\p{N}_-]/u.test(text.slice(end, end + 1))
    )
      continue
    if (!liesOver(all, at, end))
      found.push({ start: at, end, type: 'ORG', text: initials, role: null })
  }
  return found
}

/** True when one of the mentions, in order, shares a place with a stretch. */
function liesOver(ordered: readonly NamedMention[], start: number, end: number): boolean {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ordered[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < ordered.length && ordered[low]!.start < end
}

/** False for the beginning of many names, which tells none of them: "National", "Bank", "French", "Oslo". */
function mayStandAlone(form: string): boolean {
  const lower = form.toLowerCase()
  return (
    (!organisationEndings.has(form) || papers.test(form)) &&
    !(
      organisationHeads.has(form) ||
      placeNames.has(form) ||
      functionWords.has(lower) ||
      (commonWords.has(lower) && !papers.test(form))
    )
  )
}

/** Papers go by the last word of their name. */
const papers =
  /^(?:Times|Post|Journal|Herald|Gazette|Chronicle|Tribune|Telegraph|Courier|Observer|Guardian|Globe|Mail|Mirror)$/
