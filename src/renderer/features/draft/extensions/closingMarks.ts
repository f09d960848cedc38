/**
 * How many code units at the beginning of a text are a closing quotation mark, with the stop before it: 2 in `,” she said`.
 * None where the mark opens a word, as in `“so` or an apostrophe.
 */
export function closingMarks(text: string): number {
  return closing.exec(text)?.[0].length ?? 0
}

// French sets a no-break space before ».
const closing =
  /^[.,;:!?…]{0,3}(?:[\u00A0\u202F ]?»|[\u00A0\u202F]?[”’"'“‘›‹«」』])+(?![\p{L}\p{N}])/u

/** Where the last opening quotation mark of a text ends: 5 in `said “no`. 0 when there is none; an apostrophe is none. */
export function openingMarksEnd(text: string): number {
  let end = 0
  for (const found of text.matchAll(opening)) end = found.index + found[0].length
  return end
}

// An upright or turned mark opens only where a word may begin; the others open anywhere.
const opening = /(?:[“„‟‚«‹「『]|(?<![\p{L}\p{N}.,;:!?…])["'‘”’»›])[\u00A0\u202F]?/gu
