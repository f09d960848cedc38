import type { Instant } from './days'

/** A time as clocks show it somewhere: `2025-05-03T06:00`, without a zone. */
export type WallTime = string

/**
 * The moment at which clocks in a time zone (IANA, such as "Europe/London") show a time; null when that is no time. One
 * that is skipped in spring counts from before the change, of one that comes twice in autumn the first is meant, as in
 * https://tc39.es/proposal-temporal/docs/ambiguity.html ("compatible").
 */
export function momentAt(wall: WallTime, zone: string): Instant | null {
  const asUtc = Date.parse(`${wall}Z`)
  // While a year is being typed it is 0002, 0020, 0202: before there were time zones.
  if (Number.isNaN(asUtc) || !/^(?:19|2\d)\d\d-/.test(wall)) return null
  const before = asUtc - offsetAt(asUtc - dayLength, zone)
  const after = asUtc - offsetAt(asUtc + dayLength, zone)
  const fits = [before, after].filter((moment) => moment + offsetAt(moment, zone) === asUtc)
  return new Date(fits.length > 0 ? Math.min(...fits) : before).toISOString() as Instant
}

/** What clocks in a time zone show at a moment, to the minute. */
export function wallTimeAt(moment: string, zone: string): WallTime {
  const time = Date.parse(moment)
  return new Date(time + offsetAt(time, zone)).toISOString().slice(0, 16)
}

const dayLength = 24 * 60 * 60 * 1000

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(time)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  )
  return shown - Math.floor(time / 1000) * 1000
}
