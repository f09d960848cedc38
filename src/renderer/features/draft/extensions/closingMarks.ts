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
