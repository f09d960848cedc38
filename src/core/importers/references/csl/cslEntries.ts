import type { Day } from '../../../../shared/domain/days'
import { AppError } from '../../../../shared/errors'
import { languageTag } from '../languageTag'
import { personInOrder } from '../personInOrder'
import { emptyReference, type Entries, type Reference } from '../Reference'
import { dayOf, referenceDay } from '../referenceDay'
import { doiAddress, webAddress } from '../webAddress'
import { withoutMarkup } from '../withoutMarkup'

type Fields = Record<string, unknown>

/** The items of a CSL-JSON file (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), in order. */
export function* cslEntries(text: string, fileName: string): Entries {
  const items = itemsOf(text, fileName)
  for (const [index, item] of items.entries()) yield entryOf(item, index + 1)
}

function itemsOf(text: string, fileName: string): unknown[] {
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch {
    throw new AppError(
      'broken-list',
      `“${fileName}” breaks off or is damaged, so its references cannot be read. Export it once more.`,
    )
  }
  if (Array.isArray(whole)) return whole
  if (isFields(whole)) {
    const within = whole.items ?? whole.references
    return Array.isArray(within) ? within : [whole]
  }
  return [whole]
}

function entryOf(item: unknown, number: number): Reference | { number: number; sentence: string } {
  if (!isFields(item) || typeof item.type !== 'string')
    return {
      number,
      sentence: `Entry ${number} is no reference: it does not say of what kind it is.`,
    }
  try {
    const words = JSON.stringify(item, null, 1)
    const mediaType = 'application/vnd.citationstyles.csl+json'
    return cslReference(item, number, { words, mediaType })
  } catch {
    return { number, sentence: `Entry ${number} is nested too deep to be read.` }
  }
}

/** One CSL item as a reference. */
export function cslReference(
  item: Fields,
  number: number,
  original: Reference['original'],
): Reference {
  const words = (...names: string[]) => {
    const value = names.map((name) => item[name]).find((given) => typeof given === 'string')
    return withoutMarkup(value ?? '').trim() || null
  }
  const language = words('language')
  const outlet = words('container-title', 'publisher')
  return {
    ...emptyReference(number, original),
    title: words('title', 'title-short')?.replace(/\s+/g, ' ') ?? null,
    authors: peopleOf(item.author ?? item.reporter),
    outlet: outlet?.replace(/\s+/g, ' ') ?? null,
    publishedOn: dayOfDate(item.issued),
    section: words('section'),
    url: webAddress(words('URL')) ?? doiAddress(words('DOI')),
    language: language && languageTag(language),
    abstract: words('abstract'),
    notes: [words('note')].filter((note) => note !== null),
  }
}

function peopleOf(people: unknown): string[] {
  if (!Array.isArray(people)) return []
  const names = people.slice(0, 500).map((person: unknown) => {
    if (!isFields(person)) return typeof person === 'string' ? person.trim() : ''
    const part = (name: string) => (typeof person[name] === 'string' ? person[name] : '')
    if (part('literal') !== '') return part('literal').trim()
    const family = [part('dropping-particle'), part('non-dropping-particle'), part('family')]
    return personInOrder(part('given'), family.filter(Boolean).join(' '), part('suffix'))
  })
  return [...new Set(names)].filter((name) => name !== '')
}

/** A CSL date: parts, a season, what is about; or words. */
export function dayOfDate(date: unknown): Day | null {
  if (typeof date === 'string') return referenceDay(date)
  if (!isFields(date)) return null
  const parts: unknown = date['date-parts']
  if (Array.isArray(parts) && parts.length > 0) {
    const [from, until] = parts.slice(0, 2).map((part) => dayOfParts(part, date.season))
    if (from && until && until > from) return `${from}/${until}` as Day
    const isAbout = Boolean(date.circa) && date.circa !== 'false'
    if (from) return isAbout ? (`${from}~` as Day) : from
  }
  const words = date.raw ?? date.literal
  return typeof words === 'string' ? referenceDay(words) : null
}

function dayOfParts(part: unknown, season: unknown): Day | null {
  if (!Array.isArray(part)) return null
  const [year, month, date] = part.map((value: unknown) =>
    typeof value === 'number' || typeof value === 'string' ? value : undefined,
  )
  if (year === undefined) return null
  if (month !== undefined) return dayOf(year, seasonNumber(month), date)
  const named = typeof season === 'number' || typeof season === 'string' ? season : undefined
  return dayOf(year, named === undefined ? undefined : seasonNumber(named, true), undefined)
}

/** CSL counts seasons from 1 where they stand alone, and from 13 or 21 where they stand for a month. */
function seasonNumber(value: number | string, alone = false): number | string {
  const number = Number(value)
  if (alone && number >= 1 && number <= 4) return number + 20
  return number >= 13 && number <= 16 ? number + 8 : value
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
