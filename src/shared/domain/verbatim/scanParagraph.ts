import { overlaps, type Span } from '../spans'
import { findQuotedStrings, type FoundQuotation } from './findQuotedStrings'
import { isSlight, readQuote, spokenWords } from './readQuote'

/** A quoted string of a draft, and whether it is worth looking up. */
export interface ScannedQuotation extends FoundQuotation {
  /**
   * - quotation: two words or more, or linked: to be compared;
   * - scare: a word or so in marks, which would be found anywhere;
   * - empty: no words of a speaker's, such as `“[…]”`.
   */
  worth: 'quotation' | 'scare' | 'empty'
  linked: boolean
}

/**
 * The quoted strings of a paragraph (or of several, parted by `\n`), sorted into those worth comparing with the sources
 * and those that are not. `linked`: the stretches that the draft ties to a source, whose words always count.
 */
export function scanParagraph(text: string, linked: readonly Span[] = []): ScannedQuotation[] {
  return findQuotedStrings(text).map((quotation) => {
    const quote = readQuote(quotation.text)
    const words = spokenWords(quote)
    const isLinked = linked.some((span) => overlaps(span, quotation))
    const worth =
      words.length === 0 ? 'empty' : isLinked || !isSlight(words) ? 'quotation' : 'scare'
    return { ...quotation, worth, linked: isLinked }
  })
}
