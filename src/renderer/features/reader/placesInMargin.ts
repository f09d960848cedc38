import type { Block, Locator } from '../../../shared/domain/articles'
import { locatorInWords, pageName, timeInWords } from '../../../shared/domain/locators'

/** A page or a moment of the original that begins at a place in the text. */
export interface MarginPlace {
  at: number
  /** As it stands in the margin: "12", "iv", "12:04". */
  short: string
  /** As it is cited. */
  long: string
}

/** Captions follow each other by the second: between two moments in the margin are at least so many. */
const secondsApart = 20

/**
 * What stands in the margin of each block: every page that begins in it; a moment at its head and now and then after. Where
 * a page begins with what is set aside (its running head), it stands at the first block that is shown.
 */
export function placesInMargin(
  blocks: readonly Block[],
  locators: readonly Locator[],
  isShown: (index: number) => boolean,
): MarginPlace[][] {
  let next = 0
  let waiting: MarginPlace | null = null
  return blocks.map((block, index) => {
    const places: MarginPlace[] = []
    let shown = -Infinity
    for (; next < locators.length && locators[next]!.at < block.end; next++) {
      const locator = locators[next]!
      if (locator.kind === 'time' && locator.value - shown < secondsApart) continue
      shown = locator.value
      places.push({ at: Math.max(locator.at, block.start), ...named(locator) })
    }
    if (!isShown(index)) {
      waiting = places.at(-1) ?? waiting
      return []
    }
    const isHeaded = places[0]?.at === block.start
    const before: MarginPlace[] = waiting && !isHeaded ? [{ ...waiting, at: block.start }] : []
    waiting = null
    return [...before, ...places]
  })
}

function named(locator: Locator): Omit<MarginPlace, 'at'> {
  const long = locatorInWords({ first: locator, last: locator })
  const isPage = locator.kind === 'page'
  return { long, short: isPage ? pageName(locator) : withoutHours(timeInWords(locator.value)) }
}

function withoutHours(time: string): string {
  return time.replace(/^00:0?|^0(?=\d:)/, '')
}
