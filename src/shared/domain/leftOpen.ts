/**
 * The mark of a quotation that is still open at a paragraph's end; null when none is. A quotation over several paragraphs
 * opens again in each and closes in the last, so it goes on into a paragraph that begins with this mark.
 */
export function leftOpen(paragraph: string): string | null {
  for (const [open, close] of pairs)
    if (paragraph.lastIndexOf(open) > paragraph.lastIndexOf(close)) return open
  return (paragraph.split('"').length - 1) % 2 === 1 ? '"' : null
}

/** A quotation longer than this, in paragraphs, is more likely a mark that was forgotten. */
export const longestQuotation = 20

const pairs = [
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
] as const
