const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The words of a line of a bookmarks file: entities read, white space folded. */
export function decodeEntities(words: string): string {
  return words
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (whole, decimal, hex, name) => {
        if (name) return named[String(name).toLowerCase()] ?? whole
        const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16)
        return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
          ? String.fromCodePoint(code)
          : ' '
      },
    )
    .replace(/\s+/g, ' ')
    .trim()
}
