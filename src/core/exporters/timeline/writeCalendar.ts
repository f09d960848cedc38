import { earliest, latest, type Instant } from '../../../shared/domain/days'
import { bound, dateInWords } from './eventDates'
import type { EventToExport, MaskedSupport, SupportToExport } from './EventToExport'
import { publicId } from './publicId'

/**
 * An RFC 5545 calendar. An event takes all the days it may have happened on ("March 2025" is a month long); one with
 * an open end or start takes the one day that is known.
 */
export function writeCalendar(
  title: string,
  events: EventToExport[],
  stampedAt: Instant,
  closingLine: string | null,
): string {
  const entries = events.map((event) => entryOf(event, stampedAt))
  const left = entries.filter((entry) => entry === null).length
  const remarks = [
    ...(left === 0 ? [] : [`${left} without a date that a calendar can hold`]),
    ...(closingLine === null ? [] : [closingLine]),
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stet//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...(remarks.length === 0 ? [] : [`X-WR-CALDESC:${escaped(remarks.join('\n'))}`]),
    ...entries.flatMap((entry) => entry ?? []),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function entryOf(event: EventToExport, stampedAt: Instant): string[] | null {
  const start = bound(earliest, event.edtf)
  const end = bound(latest, event.edtf)
  const first = start ?? end
  const last = end ?? start
  if (first === null || last === null || !fits(first) || !fits(last)) return null
  const urls = event.supports.map((support) => ('masked' in support ? null : support.url))
  const url = urls.find((address) => address !== null) ?? null
  return [
    'BEGIN:VEVENT',
    `UID:${publicId(event.id)}@stet.invalid`,
    `DTSTAMP:${stampedAt.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${basicDate(first)}`,
    `DTEND;VALUE=DATE:${basicDate(dayAfter(last))}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(descriptionOf(event))}`,
    ...(url === null ? [] : [`URL:${url}`]),
    `STATUS:${event.state === 'accepted' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function descriptionOf(event: EventToExport): string {
  const remarks = event.conflict ? ['The sources disagree on the date.'] : []
  return [dateInWords(event.edtf), ...remarks, ...event.supports.map(supportInWords)].join('\n')
}

function supportInWords(support: SupportToExport | MaskedSupport): string {
  if ('masked' in support)
    return support.exact === '' ? support.masked : `${support.masked}: ${support.exact}`
  const { outlet, title, url, exact, edtf } = support
  const where = [outlet, `“${title}”`, url].filter((part) => part !== null).join(', ')
  return `${where} (${dateInWords(edtf)})${exact === '' ? '' : `: ${exact}`}`
}

/** A date of RFC 5545 has a year of four digits. */
function fits(moment: Date): boolean {
  return moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9998
}

function dayAfter(moment: Date): Date {
  return new Date(moment.getTime() + 24 * 60 * 60 * 1000)
}

function basicDate(moment: Date): string {
  return moment.toISOString().slice(0, 10).replace(/-/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
}

/** In lines of at most 75 octets, no letter cut in two. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += letter
    octets += size
  }
  return [...lines, current].join('\r\n')
}
