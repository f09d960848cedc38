import type { EntityType, FoundEntity } from '../../shared/domain/analysis'
import { append } from './append'
import { organisationEndings } from './data/organisations'
import type { NamedMention } from './findEntities'
import { canonicalName } from './gazetteer'
import { fold, isParticle, mayBeSamePerson, nameParts } from './personNames'

interface Link {
  entity: FoundEntity
  /** All forms met, with how often. */
  forms: Set<string>
  /** What the entity is looked up by. */
  key: string
}

/**
 * Mentions that name the same put together, in order of first mention: people by full name, then by surname or given name
 * alone; organisations by name, known short form, or acronym; places by name and the table of aliases.
 * Two people who share a surname stay two; a surname alone is then the one named last.
 */
export function linkEntities(text: string, mentions: NamedMention[]): FoundEntity[] {
  const links: Link[] = []
  const byKey = new Map<string, Link>()
  const people = new PeopleIndex()
  const acronyms = new Map<string, Link>()
  /** Endings of the organisations met: Group, Board. */
  const endings = new Set<string>()
  const ordered = longNamesFirst(mentions)
  for (const mention of ordered) {
    const link = mention.type === 'PERSON' ? linkPerson(mention) : linkThing(mention)
    link.entity.mentions.push({ start: mention.start, end: mention.end })
    link.forms.add(mention.text)
    link.entity.role ??= mention.role
  }
  links.sort((one, other) => firstMention(one) - firstMention(other))
  return links.map(finish)

  function linkPerson(mention: NamedMention): Link {
    const parts = nameParts(mention.text)
    const known = people.find(mention, parts)
    if (known) {
      people.seen(known, mention.start)
      return known
    }
    const link = start(mention, parts.join(' '))
    people.add(link, parts, mention.start)
    return link
  }

  function linkThing(mention: NamedMention): Link {
    const key = keyOf(mention)
    const known = byKey.get(key) ?? (mention.type === 'ORG' ? findOrganisation(mention) : undefined)
    if (known) return known
    const link = start(mention, key)
    byKey.set(key, link)
    if (mention.type === 'ORG') {
      const initials = initialsOf(mention.text)
      if (initials.length >= 2 && !acronyms.has(initials)) acronyms.set(initials, link)
      const bracket = /^\s?\((?:the )?([A-Z][A-Za-z&.]{1,9})\)/.exec(
        text.slice(mention.end, mention.end + 18),
      )
      if (bracket) acronyms.set(bracket[1]!.replaceAll('.', ''), link)
    }
    return link
  }

  function findOrganisation(mention: NamedMention): Link | undefined {
    const short = mention.text.replaceAll('.', '')
    if (/^[A-Z][A-Za-z&]{1,9}$/.test(short) && acronyms.has(short)) return acronyms.get(short)
    return shortForm(mention)
  }

  /** "Hollis" or "Hollis Marine" for "Hollis Marine Group": the name without its ending. */
  function shortForm(mention: NamedMention): Link | undefined {
    const words = mention.text.split(/\s+/)
    for (const ending of endings) {
      const link = byKey.get(`ORG ${fold([...words, ending].join(' '))}`)
      if (link) return link
    }
    return undefined
  }

  function start(mention: NamedMention, key: string): Link {
    const entity: FoundEntity = {
      id: '',
      type: mention.type,
      name: mention.text,
      aliases: [],
      role: null,
      mentions: [],
    }
    const link = { entity, forms: new Set<string>(), key }
    links.push(link)
    const ending = mention.text.split(/\s+/).at(-1)!
    if (mention.type === 'ORG' && organisationEndings.has(ending)) endings.add(ending)
    return link
  }
}

/** Full names are known before the short forms that mean them, wherever these stand. */
function longNamesFirst(mentions: NamedMention[]): NamedMention[] {
  const long = mentions.filter((mention) => /\s/.test(mention.text))
  const short = mentions.filter((mention) => !/\s/.test(mention.text))
  return [...long, ...short]
}

function finish(link: Link, index: number): FoundEntity {
  const { entity } = link
  entity.id = `e${index + 1}`
  entity.mentions.sort((one, other) => one.start - other.start)
  const forms = [...link.forms]
  entity.name = forms.includes('X')
    ? 'X'
    : forms.reduce((best, form) => (isLonger(form, best) ? form : best))
  entity.aliases = forms.filter((form) => form !== entity.name)
  return entity
}

function isLonger(form: string, best: string): boolean {
  const [words, bestWords] = [form.split(/\s+/).length, best.split(/\s+/).length]
  return words !== bestWords ? words > bestWords : form.length > best.length
}

function firstMention(link: Link): number {
  return link.entity.mentions.reduce((first, mention) => Math.min(first, mention.start), Infinity)
}

function keyOf({ text, type }: { text: string; type: EntityType }): string {
  // The network that was renamed: only `findSocialNetworkX` gives an X.
  return `${type} ${text === 'X' ? 'twitter' : fold(canonicalName(text, type))}`
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return words.length < 2 ? '' : words.map((word) => word[0]).join('')
}

/** The people met so far, by every name they may be called by alone. */
class PeopleIndex {
  private bySurname = new Map<string, Link[]>()
  private byGivenName = new Map<string, Link[]>()
  private places = new Map<Link, number[]>()

  add(link: Link, parts: string[], at: number): void {
    const surname = parts.at(-1)!
    append(this.bySurname, surname, link)
    if (parts.length > 1) append(this.byGivenName, parts[0]!, link)
    this.places.set(link, [at])
  }

  seen(link: Link, at: number): void {
    this.places.get(link)!.push(at)
  }

  find(mention: NamedMention, parts: string[]): Link | undefined {
    const surname = parts.at(-1)!
    const namesakes = this.bySurname.get(surname) ?? []
    if (parts.filter((part) => !isParticle(part)).length > 1)
      return namesakes.find((link) => mayBeSamePerson(link.entity.name, mention.text))
    return (
      this.nearest(namesakes, mention.start) ??
      this.nearest(this.byGivenName.get(surname) ?? [], mention.start)
    )
  }

  /** Of several people with one name, the one named last before a position; else the first. */
  private nearest(links: Link[], at: number): Link | undefined {
    let best = links[0]
    let bestPlace = -1
    for (const link of links) {
      const place = lastBefore(this.places.get(link)!, at)
      if (place > bestPlace) {
        best = link
        bestPlace = place
      }
    }
    return best
  }
}

/** The greatest of ascending numbers below a limit; −1 when there is none. */
function lastBefore(ascending: number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return ascending[low - 1] ?? -1
}
