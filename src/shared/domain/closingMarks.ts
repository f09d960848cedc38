/** How many code units at the beginning of a text are a closing quotation mark, with the stop inside it. */
export function closingLength(text: string): number {
  return closing.exec(text)?.[0].length ?? 0
}

/** Where the words end whose closing mark, if any, ends the text; `”` and `,”` go, a stop alone stays. */
export function closingStart(text: string): number {
  for (let start = Math.max(0, text.length - longestClosing); start < text.length; start++)
    if (closingLength(text.slice(start)) === text.length - start) return start
  return text.length
}

const longestClosing = 8

// Signs that open elsewhere, or are apostrophes, not before a letter. French sets a no-break space before ».
const closing =
  /^[.,;:!?…。、，！？]{0,3}(?:[”」』]|(?:[\u00A0\u202F ]?»|[\u00A0\u202F]?[’"'“‘›‹«])(?![\p{L}\p{N}]))+/u
