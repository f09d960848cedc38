import { earliest, latest, type Day } from '../../../shared/domain/days'

const DAY = 86_400_000
/** A shorter silence than this is drawn as long as it was. */
const LONGEST_SHORT = 60 * DAY
const GAP = 40
const PER_MOMENT = 40
const NARROWEST = 110

type Bounds = [from: number, until: number]

/** A stretch of time without a long silence in it, and where it is drawn. */
export interface Stretch {
  from: number
  until: number
  left: number
  width: number
}

export interface TimeScale {
  stretches: Stretch[]
  width: number
  /** Pixels from the left for a moment. */
  place(moment: number): number
}

/** Lays time out from left to right; long silences between events are folded, so that 1945 and last week fit on one line. */
export function timeScale(days: Day[], atLeast: number, zoom: number): TimeScale {
  const bounds = days.map(boundsOf).sort((one, other) => one[0] - other[0])
  const runs = bounds.length > 0 ? unfolded(bounds) : []
  const gaps = Math.max(0, runs.length - 1) * GAP
  const wanted = runs.map((run) => Math.max(NARROWEST, new Set(run.flat()).size * PER_MOMENT))
  const sum = wanted.reduce((total, width) => total + width, 0)
  const factor = Math.max(1, (atLeast - gaps) / Math.max(1, sum)) * zoom
  let left = 0
  const stretches = runs.map((run, index) => {
    const width = wanted[index]! * factor
    const stretch = { from: run[0]![0], until: lastOf(run), left, width }
    left += width + GAP
    return stretch
  })
  return {
    stretches,
    width: Math.max(0, left - GAP),
    place(moment) {
      const stretch = stretches.find(({ until }) => moment <= until) ?? stretches.at(-1)
      if (!stretch) return 0
      const { from, until } = stretch
      const share = until === from ? 0.1 : (Math.max(from, moment) - from) / (until - from)
      return stretch.left + Math.min(1, share) * stretch.width
    },
  }
}

/** The moments at which a day begins and ends; an open end is drawn as if it were its other one. */
export function boundsOf(day: Day): Bounds {
  const from = earliest(day)
  const until = latest(day)
  if (!Number.isFinite(from) && !Number.isFinite(until)) return [0, 0]
  if (!Number.isFinite(from)) return [until, until]
  return Number.isFinite(until) ? [from, until] : [from, from]
}

/** A mark on the axis. */
export interface Tick {
  at: number
  words: string
}

/** Marks for one stretch, about a hundred pixels apart, on whole days, weeks, months or years. */
export function ticksOf(stretch: Stretch): Tick[] {
  const { from, until, width } = stretch
  const span = until - from
  const year = new Date(from).getUTCFullYear()
  if (from === Date.UTC(year, 0) && until === Date.UTC(year + 1, 0) - 1)
    return [{ at: from, words: String(year) }]
  if (span < DAY * 1.5) return [{ at: from, words: words(from, 'day', true) }]
  const apart = span / Math.max(1, width / 104)
  const step = steps.find(({ length }) => length >= apart) ?? steps.at(-1)!
  const ticks: Tick[] = []
  for (let at = step.first(from); at <= until; at = step.next(at)) {
    if (at >= from) ticks.push({ at, words: words(at, step.unit, ticks.length === 0) })
  }
  return ticks.length > 0 ? ticks : [{ at: from, words: words(from, 'day', true) }]
}

type Unit = 'day' | 'month' | 'year'

interface Step {
  unit: Unit
  length: number
  first: (from: number) => number
  next: (at: number) => number
}

const steps: Step[] = [
  ...[1, 2, 7, 14].map((days) => ({
    unit: 'day' as const,
    length: days * DAY,
    first: (from: number) => Math.ceil(from / DAY) * DAY,
    next: (at: number) => at + days * DAY,
  })),
  ...[1, 3, 6].map((months) => ({
    unit: 'month' as const,
    length: months * 30 * DAY,
    first: (from: number) => monthAfter(from, 0),
    next: (at: number) => monthAfter(at, months),
  })),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => ({
    unit: 'year' as const,
    length: years * 365 * DAY,
    first: (from: number) =>
      Date.UTC(Math.ceil(new Date(from).getUTCFullYear() / years) * years, 0),
    next: (at: number) => Date.UTC(new Date(at).getUTCFullYear() + years, 0),
  })),
]

/** Cut wherever more than a third of a run is one silence of at least two months; never within an event. */
function unfolded(bounds: Bounds[]): Bounds[][] {
  const length = lastOf(bounds) - bounds[0]![0]
  let widest = 0
  let cut = 0
  let quietSince = bounds[0]![1]
  for (const [index, [from, until]] of bounds.entries()) {
    if (from - quietSince > widest) [widest, cut] = [from - quietSince, index]
    quietSince = Math.max(quietSince, until)
  }
  if (widest < LONGEST_SHORT || widest < length / 3) return [bounds]
  return [...unfolded(bounds.slice(0, cut)), ...unfolded(bounds.slice(cut))]
}

function lastOf(bounds: Bounds[]): number {
  return Math.max(...bounds.map(([, until]) => until))
}

function monthAfter(moment: number, months: number): number {
  const date = new Date(moment)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
}

function words(moment: number, unit: Unit, withYear: boolean): string {
  const date = new Date(moment)
  if (unit === 'year') return String(date.getUTCFullYear())
  const isJanuary = unit === 'month' && date.getUTCMonth() === 0
  return date.toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    month: 'short',
    ...(unit === 'day' ? { day: 'numeric' } : {}),
    ...(withYear || isJanuary ? { year: 'numeric' } : {}),
  })
}
