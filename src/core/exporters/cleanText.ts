/**
 * A text that every format can hold: control characters that XML 1.0 forbids and C1 controls go, half of a
 * surrogate pair becomes U+FFFD, every kind of line end becomes `\n`, a tab becomes a space.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** The same on one line: for titles, names and notes. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

// oxlint-disable-next-line no-control-regex -- these are the characters that must go
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
