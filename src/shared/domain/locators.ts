import type { Locator } from './articles'
import type { Span } from './spans'

/** Where a stretch of a text stands in the original: its first and its last page, or moment. */
export interface Located {
  first: Locator
  last: Locator
}

/** What says of a place where it is in the original, for programs: W3C FragmentSelector. */
export interface FragmentSelector {
  type: 'FragmentSelector'
  /** The specification that gives the value its meaning. */
  conformsTo: string
  /** `page=3` or `t=724.2` */
  value: string
}

/** Where a span stands; null before the first locator and where there are none. Locators are in the order of the text. */
export function locatorAt(locators: readonly Locator[], span: Span): Located | null {
  const first = lastUpTo(locators, span.start)
  if (!first) return null
  return { first, last: lastUpTo(locators, Math.max(span.start, span.end - 1)) ?? first }
}

/** As it is cited: "p. 3", "pp. 3–4", "p. iv", "00:12:04". */
export function locatorInWords({ first, last }: Located): string {
  if (first.kind === 'time') return timeInWords(first.value)
  const names = first.value <= last.value ? [pageName(first), pageName(last)] : [pageName(first)]
  return names.length === 1 || names[0] === names[1] ? `p. ${names[0]}` : `pp. ${names.join('–')}`
}

/** `locatorAt` as it is cited, for a span of a text. */
export function locatorOf(locators: readonly Locator[], span: Span): string | null {
  const located = locatorAt(locators, span)
  return located && locatorInWords(located)
}

/** The name of one page as it stands in the margin: what is printed on it, else its number. */
export function pageName(locator: Locator): string {
  return locator.label ?? String(locator.value)
}

/** Seconds as "00:12:04": hours, minutes and whole seconds that have begun. */
export function timeInWords(seconds: number): string {
  const whole = Math.floor(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** What a page is counted by. */
export const pagesOfPdf = 'http://tools.ietf.org/rfc/rfc3778'
/** What a moment is counted by. */
export const momentsOfMedia = 'http://www.w3.org/TR/media-frags/'

/**
 * The same for programs: a page as RFC 8118 counts it (from 1, whatever is printed on it), under the name that the Web
 * Annotation model gives fragments of PDF; a moment as W3C Media Fragments, in seconds.
 */
export function fragmentSelector({ first }: Located): FragmentSelector {
  return first.kind === 'page'
    ? { type: 'FragmentSelector', conformsTo: pagesOfPdf, value: `page=${first.value}` }
    : { type: 'FragmentSelector', conformsTo: momentsOfMedia, value: `t=${first.value}` }
}

function lastUpTo(locators: readonly Locator[], at: number): Locator | null {
  let low = 0
  let high = locators.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (locators[middle]!.at <= at) low = middle + 1
    else high = middle
  }
  return locators[low - 1] ?? null
}
