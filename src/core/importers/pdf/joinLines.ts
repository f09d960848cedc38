/**
 * Puts a line behind the words before it. A hyphen at the end of a line that parts a word is taken out: one between small
 * letters, unless the document has the word with its hyphen in the middle of a line and never without.
 */
export function joinLines(before: string, line: string, words: WordBook): string {
  if (before === '') return line
  const parted = /(\p{L}[\p{L}\p{M}]*)([-\u2010\u00AD])$/u.exec(before)
  if (parted) {
    const rest = /^\p{L}[\p{L}\p{M}]*/u.exec(line)?.[0] ?? ''
    const isSmall = /\p{Ll}[-\u2010\u00AD]$/u.test(before) && /^\p{Ll}/u.test(line)
    if (parted[2] === '\u00AD' || (isSmall && !words.keepsHyphen(parted[1]!, rest)))
      return before.slice(0, -1) + line
    // "Port-\nEllery", "1990-\n2000": the hyphen is the word's own
    return before + line
  }
  if (/\p{N}[-\u2010–]$/u.test(before) && /^\p{N}/u.test(line)) return before + line
  const isUnspaced = unspaced.test(before.slice(-1)) && unspaced.test(line.slice(0, 1))
  return before + (isUnspaced ? '' : ' ') + line
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

/** What a document says of its words with hyphens. */
export interface WordBook {
  keepsHyphen(first: string, second: string): boolean
}

/** Reads the words of all lines but those at the ends, which may be parted. */
export function wordBook(lines: Iterable<string>): WordBook {
  const hyphened = new Set<string>()
  const plain = new Set<string>()
  for (const line of lines) {
    const inner = line.replace(/[-\u2010]$/u, '')
    for (const [word] of inner.matchAll(/\p{L}[\p{L}\p{M}]*(?:[-\u2010]\p{L}[\p{L}\p{M}]*)+/gu))
      if (hyphened.size < 100_000) hyphened.add(word.toLowerCase().replaceAll('\u2010', '-'))
    for (const [word] of inner.matchAll(/\p{L}[\p{L}\p{M}]{4,}/gu))
      if (plain.size < 300_000) plain.add(word.toLowerCase())
  }
  return {
    keepsHyphen(first, second) {
      const [one, other] = [first.toLowerCase(), second.toLowerCase()]
      return hyphened.has(`${one}-${other}`) && !plain.has(one + other)
    },
  }
}
