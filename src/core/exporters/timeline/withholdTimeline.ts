import type { Instant } from '../../../shared/domain/days'
import {
  keptBack,
  nameWithheld,
  reasonWithheld,
  unnamedSource,
  wordsWithheld,
  type Terms,
} from '../../../shared/domain/terms'
import type { Withheld } from '../../../shared/pages'
import { withheldTally } from '../withheldTally'
import { namesIn } from '../withheldNames'
import type { EventToExport, MaskedSupport, SupportToExport } from './EventToExport'

/** An event before anything of it is kept back: no format is written from this. */
export type EventUnderTerms = Omit<EventToExport, 'supports'> & { supports: SupportUnderTerms[] }

export interface SupportUnderTerms {
  support: SupportToExport
  terms: Terms
  /** By what those go who speak in the passage. */
  names: string[]
}

export interface WithheldTimeline {
  events: EventToExport[]
  withheld: Withheld
  /** What was kept back, in a line; null when nothing was. */
  closingLine: string | null
}

/**
 * Leaves out of a timeline what terms keep back at this moment: the words and the source of a passage off the record or
 * under embargo, and an event that stands on such passages alone; the source of one on background, and who speaks in it.
 */
export function withholdTimeline(events: EventUnderTerms[], now: Instant): WithheldTimeline {
  const tally = withheldTally()
  const shown = events.flatMap((event) => {
    const kept = event.supports.map(({ terms }) => keptBack(terms, now))
    for (const [index, { terms }] of event.supports.entries()) {
      if (kept[index] === 'words') tally.words(`${event.id} ${index}`, terms)
    }
    if (kept.length > 0 && kept.every((what) => what === 'words')) {
      tally.event()
      return []
    }
    for (const [index, { terms }] of event.supports.entries())
      if (kept[index] === 'name') tally.name(`${event.id} ${index}`, terms)
    const title = titleOf(event, now)
    return [{ ...event, title, supports: event.supports.map((under) => shownOf(under, now)) }]
  })
  return { events: shown, withheld: tally.counts(), closingLine: tally.line() }
}

function shownOf(
  { support, terms, names }: SupportUnderTerms,
  now: Instant,
): SupportToExport | MaskedSupport {
  const kept = keptBack(terms, now)
  if (kept === null) return support
  if (kept === 'words') return { masked: `withheld: ${reasonWithheld(terms)}`, exact: '' }
  return { masked: unnamedSource, exact: withoutNames(support.exact, names) }
}

/** Titles are often made of a passage's words: those that are kept back are not told by the title either. */
function titleOf({ title, supports }: EventUnderTerms, now: Instant): string {
  const hidden = supports.filter(({ terms }) => keptBack(terms, now) !== null)
  const open = supports.filter(({ terms }) => keptBack(terms, now) !== 'words')
  const told = hidden.find(
    ({ terms, support }) =>
      keptBack(terms, now) === 'words' &&
      sharesWords(title, support.exact) &&
      !open.some((other) => sharesWords(title, other.support.exact)),
  )
  if (told) return wordsWithheld(told.terms)
  const named = new Set(
    supports.filter((under) => !hidden.includes(under)).flatMap(({ names }) => names),
  )
  const names = hidden.flatMap((under) => under.names).filter((name) => !named.has(name))
  return withoutNames(title, names)
}

function withoutNames(text: string, names: string[]): string {
  let written = ''
  let at = 0
  for (const { start, end } of namesIn(text, names)) {
    written += text.slice(at, start) + nameWithheld
    at = end
  }
  return written + text.slice(at)
}

/** True when the title is of the passage's own words: all of it, or five in a row. */
function sharesWords(title: string, passage: string): boolean {
  const [short, long] = [wordsOf(title), wordsOf(passage)]
  const run = Math.min(5, short.length)
  const there = ` ${long.join(' ')} `
  return (
    run > 0 &&
    short.some((_, start) => {
      const words = short.slice(start, start + run)
      return words.length === run && there.includes(` ${words.join(' ')} `)
    })
  )
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
