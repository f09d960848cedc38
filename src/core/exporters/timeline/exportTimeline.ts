import type { Instant } from '../../../shared/domain/days'
import { cleanLine } from '../cleanText'
import { safeLink } from '../safeLink'
import type { EventToExport } from './EventToExport'
import { writeCalendar } from './writeCalendar'
import { writeCsv } from './writeCsv'
import { writeTimelineHtml } from './writeTimelineHtml'
import { writeTimelineJs } from './writeTimelineJs'

export type { EventToExport, MaskedSupport, SupportToExport } from './EventToExport'

export type TimelineFormat = 'timelinejs' | 'csv' | 'ics' | 'html'

export interface TimelineHead {
  title: string
  /** What a calendar shows as the time of the export (DTSTAMP); the same moment gives the same bytes. */
  stampedAt: Instant
  /** What was kept back because of terms; null for nothing. A table has no place for it. */
  closingLine: string | null
}

/**
 * The bytes of a timeline, its events in the order given:
 * - `timelinejs`: JSON for Knight Lab's TimelineJS, https://timeline.knightlab.com/docs/json-format.html;
 * - `csv`: RFC 4180, one row a supporting passage, safe to open in a spreadsheet;
 * - `ics`: RFC 5545, one all-day entry an event; what a calendar cannot hold (years before 1) is left out and counted;
 * - `html`: one page with everything in it.
 */
export function exportTimeline(
  events: EventToExport[],
  format: TimelineFormat,
  head: Partial<TimelineHead> = {},
): Uint8Array {
  const title = cleanLine(head.title ?? '') || 'Timeline'
  const stampedAt = head.stampedAt ?? longAgo
  return new TextEncoder().encode(
    writers[format](events.map(cleaned), {
      title,
      stampedAt,
      closingLine: head.closingLine ?? null,
    }),
  )
}

const writers: Record<TimelineFormat, (events: EventToExport[], head: TimelineHead) => string> = {
  timelinejs: (events, { title, closingLine }) => writeTimelineJs(title, events, closingLine),
  csv: (events) => writeCsv(events),
  ics: (events, { title, stampedAt, closingLine }) =>
    writeCalendar(title, events, stampedAt, closingLine),
  html: (events, { title, closingLine }) => writeTimelineHtml(title, events, closingLine),
}

const longAgo = '1970-01-01T00:00:00.000Z' as Instant

/** Clean text and safe addresses, so that no format has to think of them. */
function cleaned(event: EventToExport): EventToExport {
  return {
    ...event,
    title: cleanLine(event.title) || 'Untitled event',
    supports: event.supports.map((support) =>
      'masked' in support
        ? { ...support, exact: cleanLine(support.exact) }
        : {
            ...support,
            outlet: support.outlet === null ? null : cleanLine(support.outlet) || null,
            title: cleanLine(support.title),
            url: safeLink(support.url),
            exact: cleanLine(support.exact),
          },
    ),
  }
}
