/** Where the last opening quotation mark of a text ends: 5 in `said “no`. 0 when there is none; an apostrophe is none. */
export function openingMarksEnd(text: string): number {
  let end = 0
  for (const found of text.matchAll(opening)) end = found.index + found[0].length
  return end
}

// An upright or turned mark opens only where a word may begin; the others open anywhere.
const opening = /(?:[“„‟‚«‹「『]|(?<![\p{L}\p{N}.,;:!?…])["'‘”’»›])[\u00A0\u202F]?/gu
