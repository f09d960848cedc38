import { organisationHeads, organisationNames } from '../data/organisations'
import { placeNames } from '../data/places'
import type { NamedMention } from '../names/findEntities'
import { canonicalName } from '../names/gazetteer'
import { soundOf } from './likeness'
import { addTo, formOf, startLink, type Link } from './linkEntities'
import { shortFormsOf } from './shortForms'
import { bareOrganisation, initialsOf } from '../names/organisationNames'
import { fold } from '../names/personNames'

/**
 * The organisations of a text: by name, then by the short form given in brackets, by initials, and by the part of a name
 * that only one of them has; “the Commission” where one alone is a commission. Initials given in brackets count wherever they stand, found as a name before or not; `all` are
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
  const byPart = new Map<string, Set<Link>>()
  const byKind = new Map<string, Set<Link>>()
  // The longest names first, so that what is shorter finds what it is short for.
  const ordered = mentions.toSorted(
    (one, other) => wordCount(other) - wordCount(one) || one.start - other.start,
  )
  for (const mention of ordered) {
    const form = formOf(mention)
    const key = keyOf(form)
    const called = links.get(key) ?? shortFor(form)
    const known = called ?? ofKind(mention, form)
    if (called) {
      if (!called.forms.has(form)) learn(called, form)
      addTo(called, mention)
    }
    // What many are called is no name of this one.
    else if (known) known.mentions.push(mention)
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
    const add = (to: Map<string, Set<Link>>, short: string) =>
      to.set(short, (to.get(short) ?? new Set()).add(link))
    for (const initials of initialsOf(form)) add(byInitials, initials)
    const { names, kinds } = shortFormsOf(form)
    for (const name of names) add(byPart, name)
    for (const kind of kinds) add(byKind, kind)
  }

  function shortFor(form: string): Link | undefined {
    const short = form.replaceAll('.', '')
    const stated = given.get(short)
    if (stated) return stated
    const initials = areInitials.test(short) ? byInitials.get(short) : undefined
    if (initials) return onlyOne(initials)
    return onlyOne(byPart.get(fold(bareOrganisation(form))))
  }

  function ofKind({ start }: NamedMention, form: string): Link | undefined {
    const isSaid =
      /^the /i.test(form) || /\bthe\s+$/i.test(text.slice(Math.max(0, start - 6), start))
    return isSaid ? onlyOne(byKind.get(fold(bareOrganisation(form)))) : undefined
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

function onlyOne(links: Set<Link> | undefined): Link | undefined {
  return links?.size === 1 ? [...links][0] : undefined
}

/** “OBT”, “M5S”. */
const areInitials = /^[A-Z][A-Za-z\d&]{1,9}$/

function wordCount(mention: NamedMention): number {
  return formOf(mention).split(' ').length
}

/** "Ministry of Justice", "Justice Ministry" and "U.S. Ministry of Justice" have one key; so have known names of one. */
function keyOf(form: string): string {
  // The network that was renamed: only the rules for X give an X.
  const bare = bareOrganisation(canonicalName(form === 'X' ? 'Twitter' : form, 'ORG'))
  const words = withoutState(canonicalName(bare, 'ORG')).split(' ')
  const [head, of, ...rest] = words
  const turned =
    of === 'of' && organisationHeads.has(head!) && rest.length > 0 && !rest.includes('of')
      ? [...rest.filter((word) => word !== 'the'), head!]
      : words
  const key = turned.join(' ')
  return key.length < 6 ? fold(key) : soundOf(key)
}

/** The U.S. Navy is the Navy, and the U.S. Ferry Survey the Ferry Survey; a US Bank is not the Bank. */
function withoutState(name: string): string {
  const own = name.replace(/^(?:U\.?S\.?|U\.?K\.?|United States|United Kingdom) /, '')
  return own.includes(' ') || organisationNames.has(own) ? own : name
}

/** The short form that stands in brackets behind a name: "the Osier Bridge Trust (OBT)". */
function shortInBrackets(text: string, mention: NamedMention, form: string): string | null {
  if (!form.includes(' ')) return null
  const found = /^\s?\((?:(?:the|or) )?["“‘']?([A-Z][A-Za-z\d&.-]{1,9})["”’']?\)/.exec(
    text.slice(mention.end, mention.end + 24),
  )
  const short = found?.[1]!.replaceAll('.', '')
  if (!short || placeNames.has(found![1]!) || placeNames.has(short)) return null
  return /[A-Z].*[A-Z\d]/.test(short) ? short : null
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
