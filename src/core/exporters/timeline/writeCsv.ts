import { cleanLine } from '../cleanText'
import { csvRow } from '../csvRow'
import { dateInWords } from './eventDates'
import type { EventToExport, MaskedSupport, SupportToExport } from './EventToExport'

/** RFC 4180 with a byte order mark, without which Excel breaks every “ and é. One row a passage; an event without one has one row. */
export function writeCsv(events: EventToExport[]): string {
  const rows = events.flatMap((event) =>
    event.supports.length > 0
      ? event.supports.map((support) => rowOf(event, support))
      : [rowOf(event, null)],
  )
  return `\uFEFF${[columns, ...rows].map(csvRow).join('')}`
}

const columns = [
  'Date (EDTF)',
  'Date',
  'Event',
  'State',
  'Sources disagree',
  'Outlet',
  'Article',
  'Address',
  'Passage',
  'Date in this source (EDTF)',
]

function rowOf(event: EventToExport, support: SupportToExport | MaskedSupport | null): string[] {
  const source =
    support && 'masked' in support
      ? ['', support.masked, '', support.exact, '']
      : [
          support?.outlet ?? '',
          support?.title ?? '',
          support?.url ?? '',
          support?.exact ?? '',
          cleanLine(support?.edtf ?? ''),
        ]
  return [
    cleanLine(event.edtf),
    dateInWords(event.edtf),
    event.title,
    event.state,
    event.conflict ? 'yes' : 'no',
    ...source,
  ]
}
