import { earliest } from '../../../shared/domain/days'
import { escapeHtml } from '../html/escapeHtml'
import { htmlPage } from '../html/htmlPage'
import { bound, dateInWords } from './eventDates'
import type { EventToExport, MaskedSupport, SupportToExport } from './EventToExport'

/** One page: the events under their years, each with the passages that it rests on. */
export function writeTimelineHtml(
  title: string,
  events: EventToExport[],
  closingLine: string | null,
): string {
  let year: string | null = null
  const items = events.map((event) => {
    const before = year
    year = yearOf(event)
    const head = year === before ? '' : `<li class="year"><h2>${escapeHtml(year)}</h2></li>\n`
    return head + itemOf(event)
  })
  const list = items.length > 0 ? `<ol>\n${items.join('')}</ol>\n` : '<p>No events yet.</p>\n'
  const closing = closingLine === null ? '' : `<p class="withheld">${escapeHtml(closingLine)}</p>\n`
  const body = `<main>\n<h1 dir="auto">${escapeHtml(title)}</h1>\n${list}${closing}</main>\n`
  return htmlPage({ title, language: null, styles, body })
}

function itemOf(event: EventToExport): string {
  const remarks = [
    ...(event.state === 'suggested' ? ['Suggested, not yet accepted'] : []),
    ...(event.conflict ? ['Sources disagree on the date'] : []),
  ]
  const remark = remarks.length > 0 ? `<p class="remark">${remarks.join('. ')}.</p>\n` : ''
  return (
    `<li class="event ${event.state}" data-edtf="${escapeHtml(event.edtf)}">\n${dateOf(event)}\n` +
    `<div>\n<h3 dir="auto">${escapeHtml(event.title)}</h3>\n${remark}` +
    `${event.supports.map((support) => supportOf(event, support)).join('')}</div>\n</li>\n`
  )
}

function dateOf({ edtf }: EventToExport): string {
  // HTML's own dates know days, months and years, and nothing of "about".
  const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf)
  const words = escapeHtml(dateInWords(edtf))
  return plain
    ? `<time class="date" datetime="${edtf}">${words}</time>`
    : `<span class="date">${words}</span>`
}

function supportOf(event: EventToExport, support: SupportToExport | MaskedSupport): string {
  if ('masked' in support)
    return `<figure>\n${wordsOf(support.exact)}<figcaption>${escapeHtml(support.masked)}</figcaption>\n</figure>\n`
  const title = `“${escapeHtml(support.title)}”`
  const linked =
    support.url === null
      ? title
      : `<a href="${escapeHtml(support.url)}" rel="noreferrer">${title}</a>`
  const outlet = support.outlet === null ? '' : `${escapeHtml(support.outlet)}, `
  const date = support.edtf === event.edtf ? '' : `: gives ${escapeHtml(dateInWords(support.edtf))}`
  return `<figure>\n${wordsOf(support.exact)}<figcaption>${outlet}${linked}${date}</figcaption>\n</figure>\n`
}

function wordsOf(exact: string): string {
  return exact === '' ? '' : `<blockquote dir="auto"><p>${escapeHtml(exact)}</p></blockquote>\n`
}

function yearOf(event: EventToExport): string {
  const moment = bound(earliest, event.edtf)
  return moment === null ? 'Before' : String(moment.getUTCFullYear())
}

const styles = `ol { list-style: none; margin: 0; padding: 0; }
.year h2 { margin: 1.8em 0 0.6em; padding-bottom: 0.25em; border-bottom: 1px solid var(--line); font-variant-numeric: lining-nums; }
.event { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1.5rem; margin: 0 0 1.6rem; break-inside: avoid; }
.date { color: var(--second); font-size: 0.92rem; line-height: 1.5; padding-top: 0.1em; }
.event h3 { margin: 0 0 0.3em; font-size: 1.125rem; line-height: 1.35; }
.suggested h3 { font-weight: 400; font-style: italic; }
.remark { color: var(--accent); font-size: 0.86rem; margin: 0 0 0.5em; }
figure { margin: 0.5em 0 0.8em; font-size: 0.92rem; }
blockquote { margin: 0 0 0.25em; padding-left: 0.9em; border-left: 2px solid var(--bar); line-height: 1.5; }
blockquote p { margin: 0; }
.withheld { margin-top: 2rem; color: var(--second); font-size: 0.86rem; font-style: italic; }
figcaption { color: var(--second); font-size: 0.86rem; }
@media (max-width: 36rem) { .event { grid-template-columns: 1fr; } }
`
