import { dayInWords, type Day } from '../../shared/domain/days'
import { passageInWords } from '../../shared/domain/namedPassages'
import { cleanLine } from './cleanText'
import type { NotedSource } from './DraftToExport'
import { safeLink } from './safeLink'

/** A stretch of a note; `href` where it is a link. */
export interface NotePart {
  text: string
  href: string | null
}

/**
 * What a note says of its source: outlet, title, byline, day, address; then who is quoted and where the words
 * stand in the stored copy, so that a checker (and `passageInNote`) finds the very passage.
 *
 *     Northern Wire, “Harbour board approved contract”, by Ada Marsh, 11 March 2025, https://…; quoting Lena Oduya;
 *     p. 3; characters 120-184 of the stored copy (sha256 9c41d2e07b3a…)
 */
export function sourceNote(source: NotedSource | null): string {
  return noteParts(source)
    .map((part) => part.text)
    .join('')
}

/** The same in parts, so that the address can be a link. */
export function noteParts(source: NotedSource | null): NotePart[] {
  if (source === null) return [{ text: 'source no longer in this library', href: null }]
  if ('masked' in source) return [{ text: source.masked, href: null }]
  if ('elsewhere' in source) {
    const where = placeInWords({ ...source.elsewhere, versionNumber: 1 })
    return [{ text: `a source that is not in this library; ${where}`, href: null }]
  }
  const byline = inWords(source.byline.map(cleanLine).filter(Boolean))
  const before = [
    cleanLine(source.outlet ?? ''),
    `“${withInnerQuotes(cleanLine(source.articleTitle)) || 'Untitled'}”`,
    byline && `by ${byline}`,
    source.publishedOn ? dayWritten(source.publishedOn) : 'undated',
  ]
    .filter(Boolean)
    .join(', ')
  // safeLink also keeps a path of this machine out of the file: file:///home/… is no address for others.
  const href = safeLink(source.url)
  const speaker = cleanLine(source.speaker ?? '')
  const where = (speaker && `; quoting ${speaker}`) + `; ${placeInWords(source)}`
  if (href === null) return [{ text: before + where, href: null }]
  return [
    { text: `${before}, `, href: null },
    { text: href, href },
    { text: where, href: null },
  ]
}

/** The page or moment, where there is one, and the place in the stored copy. */
function placeInWords(
  source: Parameters<typeof passageInWords>[0] & { locator?: string | null },
): string {
  const locator = cleanLine(source.locator ?? '')
  return (locator && `${locator}; `) + passageInWords(source)
}

/** A day in words; as it was written, where it is none that we know. */
function dayWritten(day: Day): string {
  try {
    return cleanLine(dayInWords(day))
  } catch {
    return cleanLine(day)
  }
}

function inWords(names: string[]): string {
  if (names.length > 3) return `${names[0]} and others`
  return names.join(', ').replace(/, ([^,]*)$/, ' and $1')
}

function withInnerQuotes(title: string): string {
  return title.replace(/“|(?<=^|[\s([])"/g, '‘').replace(/[”"]/g, '’')
}
