import { append } from '../append'
import type { Token } from '../text/tokens'
import { partAt } from './labels'

/**
 * Which tokens are initials that the text spells out, and which are the words they stand for: "Kenya Power Workers' Union
 * (KPWU)". 0 for all others; else 1 for initials that are spelled out somewhere, 2 where that stands right before them in
 * brackets, and for the words 4 plus their part of the name, 4 more where the initials follow in brackets. Linear.
 */
export function longFormsOf(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  const places = initialsIn(tokens)
  if (places.size === 0) return marks
  const spelledOut = new Set<string>()
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]!.capital || marks[from] !== 0) continue
    const found = longFormAt(tokens, from, places)
    if (!found) continue
    const { until, initials } = found
    spelledOut.add(initials)
    const isBefore = initialsAfter(tokens, until) === initials
    for (let at = from; at < until; at++)
      marks[at] = 4 + partAt(at, from, until) + (isBefore ? 4 : 0)
    if (isBefore) marks[until + 1] = 2
  }
  for (const initials of spelledOut)
    for (const at of places.get(initials)!) if (marks[at] === 0) marks[at] = 1
  return marks
}

/** No name has more words. */
const LONGEST = 14

/** Where each row of initials stands in the text. */
function initialsIn(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at < tokens.length; at++) {
    const initials = asInitials(tokens[at]!)
    if (initials !== null) append(places, initials, at)
  }
  return places
}

function asInitials({ text, shouted }: Token): string | null {
  if (!shouted || text.length > 12) return null
  const letters = text.replaceAll('.', '')
  return /^\p{Lu}{3,8}$/u.test(letters) ? letters : null
}

function initialsAfter(tokens: readonly Token[], at: number): string | null {
  return tokens[at]?.text === '(' && tokens[at + 1] ? asInitials(tokens[at + 1]!) : null
}

/** The shortest name from a token on whose initials stand in the text, with its small words counted or not. */
function longFormAt(
  tokens: readonly Token[],
  from: number,
  places: Map<string, number[]>,
): { until: number; initials: string } | null {
  let large = ''
  let all = ''
  for (let at = from; at < tokens.length && at < from + LONGEST; at++) {
    const { text, kind, capital } = tokens[at]!
    if (kind === 'mark' && /^['’]s?$|^[&,]$/.test(text)) continue
    if (!capital) {
      if (!/^(?:of|and|the|for|in|on|to|at|de|du|des|la|al)$/.test(text)) return null
      all += text[0]!.toUpperCase()
      continue
    }
    for (const part of text.split(/[-‐‑]/)) {
      if (/^\p{Lu}/u.test(part)) large += part[0]
      all += part[0]?.toUpperCase() ?? ''
    }
    if (at === from || large.length > 8) continue
    for (const initials of [large, all])
      if (places.has(initials)) return { until: at + 1, initials }
  }
  return null
}
