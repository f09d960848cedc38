import type { Known } from '../../../shared/domain/articles'
import { parseDay, type Day } from '../../../shared/domain/days'
import { withoutHalfPairs } from '../../decode/decodeText'
import type { DraftBlock } from '../composeArticle'
import type { MimeHeader } from './mimeTree'

/** What the headers of a message say. */
export interface LetterHead {
  title: Known<string> | null
  byline: Known<string[]> | null
  publishedOn: Known<Day> | null
  /** The headers that a reader asks for, a line each, as they stand. */
  lines: DraftBlock[]
}

const how = 'the e-mail’s header'
const shown = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'bcc',
  'date',
  'subject',
  'message-id',
  'in-reply-to',
]
const longestLine = 20_000

export async function readLetterHead(headers: MimeHeader[]): Promise<LetterHead> {
  const { addressParser, decodeWords } = await import('postal-mime')
  const clean = (value: string): string =>
    withoutHalfPairs(
      decodeWords(value)
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
  const said = (key: string): string =>
    headers.find((header) => header.key === key && header.value.trim() !== '')?.value ?? ''

  const subject = clean(said('subject'))
  const people = addressParser(said('from').slice(0, longestLine), { flatten: true })
    .map(({ name, address }) => personOf(clean(name)) || clean(address ?? ''))
    .filter((name) => name !== '')
  // The program that sent it forgot to say when; those that passed it on did not.
  const day = firstDay(headers, 'date') ?? firstDay(headers, 'received')
  const lines = shown.flatMap((key) =>
    headers
      .filter((header) => header.key === key && header.value.trim() !== '')
      .slice(0, 5)
      .map((header): DraftBlock => ({
        text: `${header.label}: ${clean(header.value.slice(0, longestLine))}`,
        type: 'paragraph',
        aside: 'byline',
      })),
  )
  return {
    title: subject === '' ? null : { value: subject.slice(0, 1000), how: 'the e-mail’s subject' },
    byline: people.length > 0 ? { value: [...new Set(people)].slice(0, 20), how } : null,
    publishedOn: day && { value: day, how },
    lines,
  }
}

/** "Calder, Ines" → "Ines Calder"; quotation marks and a "via" of a mailing list go. */
function personOf(name: string): string {
  const bare = name
    .replace(/^['"“‘]+|['"”’]+$/g, '')
    .replace(/\s+via\s+.*$/i, '')
    .trim()
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’. -]{0,40})$/u.exec(bare)
  return turned ? `${turned[2]!.trim()} ${turned[1]}` : bare
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function firstDay(headers: MimeHeader[], key: string): Day | null {
  for (const header of headers) {
    // What passed a message on says so after a semicolon.
    const day = header.key === key ? dayOf(header.value.split(';').at(-1)!) : null
    if (day) return day
  }
  return null
}

/** The day as the sender's own clock had it: "Tue, 11 Mar 2025 23:50:00 +0100" is the 11th. */
function dayOf(date: string): Day | null {
  const found = /(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d{2})\b/.exec(date.slice(0, 200))
  if (!found) return null
  const month = months.indexOf(found[2]!.toLowerCase()) + 1
  const short = Number(found[3])
  // As RFC 5322 reads years of two digits.
  const year = found[3]!.length === 4 ? short : short < 50 ? 2000 + short : 1900 + short
  const day = Number(found[1])
  if (month === 0 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}
