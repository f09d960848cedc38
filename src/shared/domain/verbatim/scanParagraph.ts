import { overlaps, type Span } from '../spans'
import { findQuotedStrings, type FoundQuotation } from './findQuotedStrings'
import { readQuote } from './readQuote'

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
  const scanned: ScannedQuotation[] = []
  for (const quotation of findQuotedStrings(text)) {
    const quote = readQuote(quotation.text)
    const isLinked = linked.some((span) => overlaps(span, quotation))
    const worth =
      quote.spoken.length === 0 ? 'empty' : isLinked || !quote.isSlight ? 'quotation' : 'scare'
    scanned.push({ ...quotation, worth, linked: isLinked })
  }
  return scanned
}
