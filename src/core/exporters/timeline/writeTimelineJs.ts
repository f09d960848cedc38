import { escapeHtml } from '../html/escapeHtml'
import { dateInWords, eventDates, type KnownDate } from './eventDates'
import type { EventToExport, MaskedSupport, SupportToExport } from './EventToExport'
import { publicId } from './publicId'

/** JSON as TimelineJS 3 reads it. Its texts are HTML, so ours are escaped. */
export function writeTimelineJs(
  title: string,
  events: EventToExport[],
  closingLine: string | null,
): string {
  const slides = events.map(slideOf).filter((slide) => slide !== null)
  const text = closingLine === null ? {} : { text: `<p>${escapeHtml(closingLine)}</p>` }
  const timeline = { title: { text: { headline: escapeHtml(title), ...text } }, events: slides }
  return `${JSON.stringify(timeline, null, 2)}\n`
}

function slideOf(event: EventToExport): object | null {
  const { start, end, inWords } = eventDates(event.edtf)
  const first = start ?? end
  if (first === null) return null
  return {
    unique_id: publicId(event.id),
    start_date: slideDate(first),
    ...(start !== null && end !== null ? { end_date: slideDate(end) } : {}),
    display_date: escapeHtml(inWords),
    text: { headline: escapeHtml(event.title), text: textOf(event) },
    autolink: false,
  }
}

function slideDate({ year, month, date }: KnownDate): object {
  return {
    year,
    ...(month === null ? {} : { month }),
    ...(date === null ? {} : { day: date }),
  }
}

function textOf(event: EventToExport): string {
  const remarks = [
    ...(event.state === 'suggested' ? ['Suggested, not yet accepted.'] : []),
    ...(event.conflict ? ['The sources disagree on the date.'] : []),
  ]
  return [
    ...remarks.map((remark) => `<p><em>${remark}</em></p>`),
    ...event.supports.map((support) => supportHtml(support, event)),
  ].join('')
}

function supportHtml(support: SupportToExport | MaskedSupport, event: EventToExport): string {
  const words = support.exact === '' ? '' : `<blockquote>${escapeHtml(support.exact)}</blockquote>`
  if ('masked' in support) return `${words}<p>${escapeHtml(support.masked)}</p>`
  const title = escapeHtml(support.title)
  const linked =
    support.url === null
      ? title
      : `<a href="${escapeHtml(support.url)}" rel="noreferrer">${title}</a>`
  const outlet = support.outlet === null ? '' : `${escapeHtml(support.outlet)}, `
  const date = support.edtf !== event.edtf ? ` (${escapeHtml(dateInWords(support.edtf))})` : ''
  return `${words}<p>${outlet}${linked}${date}</p>`
}
