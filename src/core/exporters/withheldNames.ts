import type { Span } from '../../shared/domain/spans'

/**
 * Where a text names one of these people: whole words as they are written or all in capitals, in either Unicode form,
 * with any white space, hyphen or apostrophe, with invisible letters between. The longest name wins.
 */
export function namesIn(text: string, names: string[]): Span[] {
  const pattern = patternOf(names)
  if (pattern === null) return []
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** True when an address has one of these names in it: a profile's address names as plainly as words do. */
export function isNamedBy(address: string, names: string[]): boolean {
  const folded = lettersOf(decoded(address))
  return names.some((name) => lettersOf(name) !== '' && folded.includes(lettersOf(name)))
}

function patternOf(names: string[]): RegExp | null {
  const spellings = new Set<string>()
  for (const name of names) {
    const written = name.trim()
    if (!/\p{L}/u.test(written)) continue
    for (const form of ['NFC', 'NFD'] as const)
      for (const cased of [written, written.toUpperCase()]) spellings.add(cased.normalize(form))
  }
  if (spellings.size === 0) return null
  const longestFirst = [...spellings].toSorted((one, other) => other.length - one.length)
  const either = longestFirst.map(loosely).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
}

const invisible = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*'

function loosely(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => Array.from(word, letterPattern).join(invisible))
    .join('\\s+')
}

function letterPattern(letter: string): string {
  if (/['’ʼ]/.test(letter)) return "['’ʼ]"
  if (/[-‐‑–]/.test(letter)) return '[-‐‑–]'
  return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/\p{M}/gu, '')
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
