import type { FoundEntity } from '../../../shared/domain/analysis'
import type { NamedMention } from '../names/findEntities'
import { linkOrganisations } from './linkOrganisations'
import { linkPeople } from './linkPeople'
import { linkPlaces } from './linkPlaces'
import { withLongForms } from './withLongForms'

/** What one entity is being put together from. */
export interface Link {
  type: NamedMention['type']
  mentions: NamedMention[]
  /** All forms met, with how often. */
  forms: Map<string, number>
}

/**
 * Mentions that name the same put together, in order of first mention: people by full name, then by family or given name
 * alone; organisations by name, initials or a shorter form; places by name and the table of aliases. What is short for two
 * is held to be neither.
 */
export function linkEntities(text: string, mentions: NamedMention[]): FoundEntity[] {
  const ordered = withLongForms(
    text,
    mentions.toSorted((one, other) => one.start - other.start),
  )
  const of = (type: NamedMention['type']) => ordered.filter((mention) => mention.type === type)
  const organisations = linkOrganisations(text, of('ORG'), ordered)
  const links = [
    ...settleStrays(linkPeople(text, of('PERSON')), organisations),
    ...linkPlaces(of('PLACE')),
    ...linkPlaces(of('OTHER')),
  ]
  for (const link of links) link.mentions.sort((one, other) => one.start - other.start)
  return links
    .toSorted((one, other) => one.mentions[0]!.start - other.mentions[0]!.start)
    .map(toEntity)
}

export function startLink(mention: NamedMention): Link {
  const link: Link = { type: mention.type, mentions: [], forms: new Map() }
  addTo(link, mention)
  return link
}

export function addTo(link: Link, mention: NamedMention): void {
  link.mentions.push(mention)
  const form = formOf(mention)
  link.forms.set(form, (link.forms.get(form) ?? 0) + 1)
}

/** A name as it is compared: without what it owns and on one line. */
export function formOf({ text }: Pick<NamedMention, 'text'>): string {
  return text.replace(/['’]s?$/, '').replace(/\s+/g, ' ')
}

/** The form that tells most: most words, then most often met, then the longest. A headline's capitals come last. */
export function fullestForm({ forms }: Link): string {
  if (forms.has('X')) return 'X'
  return [...forms].reduce((best, form) => (tellsMore(form, best) ? form : best))[0]
}

function tellsMore([form, often]: [string, number], [best, bestOften]: [string, number]): boolean {
  if (isShouted(form) !== isShouted(best)) return isShouted(best)
  const [words, bestWords] = [form.split(' ').length, best.split(' ').length]
  if (words !== bestWords) return words > bestWords
  return often === bestOften ? form.length > best.length : often > bestOften
}

function isShouted(form: string): boolean {
  return form.length > 5 && form === form.toUpperCase() && form !== form.toLowerCase()
}

/** “Goldman said” is no person where there is a Goldman Sachs and nobody called Goldman. */
function settleStrays(people: Link[], organisations: Link[]): Link[] {
  const firstWords = new Map<string, Link[]>()
  for (const organisation of organisations) {
    const [first, ...others] = fullestForm(organisation).split(' ')
    if (others.length > 0) firstWords.set(first!, [...(firstWords.get(first!) ?? []), organisation])
  }
  const settled = people.filter((person) => {
    const name = fullestForm(person)
    const [organisation, ...others] = firstWords.get(name) ?? []
    const isStray =
      organisation !== undefined &&
      others.length === 0 &&
      person.mentions.every(({ role }) => role === null)
    if (isStray) for (const mention of person.mentions) addTo(organisation, mention)
    return !isStray
  })
  return [...settled, ...organisations]
}

function toEntity(link: Link, index: number): FoundEntity {
  const name = fullestForm(link)
  return {
    id: `e${index + 1}`,
    type: link.type,
    name,
    aliases: [...link.forms.keys()].filter((form) => form !== name),
    role: link.mentions.find(({ role }) => role !== null)?.role ?? null,
    mentions: link.mentions.map(({ start, end, role, confidence }) => ({
      start,
      end,
      ...(role === null ? {} : { role }),
      ...(confidence === undefined ? {} : { confidence }),
    })),
  }
}
