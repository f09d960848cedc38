import type { Locator } from './articles'
import type { VersionId } from './ids'
import { locatorOf } from './locators'
import type { Span } from './spans'

/**
 * A place in a stored text that can be found again: a position (W3C TextPositionSelector) and the words with what
 * stands around them (W3C TextQuoteSelector), https://www.w3.org/TR/annotation-model/#selectors.
 */
export interface Anchor extends Span {
  versionId: VersionId
  exact: string
  prefix: string
  suffix: string
  /** Where it stands in the original, as it is cited: "p. 3", "00:12:04"; null where there are no pages or times. */
  locator: string | null
}

const CONTEXT = 32

/** The anchor of a stretch of a version's text, with up to 32 code units of context on either side. */
export function anchorAt(
  versionId: VersionId,
  text: string,
  span: Span,
  locators: readonly Locator[] = [],
): Anchor {
  return {
    versionId,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    locator: locatorOf(locators, span),
  }
}

/**
 * Where an anchor's words stand in a text: at its own position if they do, else at the occurrence whose
 * surroundings agree best (the nearest of equals), else null: an orphan.
 */
export function locate(
  anchor: Pick<Anchor, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>,
  text: string,
): Span | null {
  const { exact, prefix, suffix } = anchor
  if (exact === '') return null
  if (
    text.startsWith(exact, anchor.start) &&
    agreement(anchor.start) === prefix.length + suffix.length
  )
    return { start: anchor.start, end: anchor.start + exact.length }
  let best: number | null = null
  let bestAgreement = -1
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const agreed = agreement(at)
    const nearer = best !== null && Math.abs(at - anchor.start) < Math.abs(best - anchor.start)
    if (agreed > bestAgreement || (agreed === bestAgreement && nearer)) {
      best = at
      bestAgreement = agreed
    }
  }
  return best === null ? null : { start: best, end: best + exact.length }

  function agreement(at: number): number {
    let before = 0
    while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before])
      before++
    let after = 0
    while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after++
    return before + after
  }
}
