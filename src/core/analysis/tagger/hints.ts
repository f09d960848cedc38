import { nameTypes, OUTSIDE, partOfLabel, typeOfLabel, WHOLE } from './labels'
import type { Token } from '../text/tokens'

const TYPES = nameTypes.length

interface Seen {
  /** How often the word was labelled as each type; last, as none though written large. */
  counts: Uint16Array
  /** The longest name that it is part of: how many words, of which type, and where in it. */
  longest: number
  type: number
  part: number
}

/**
 * What a first reading says about each token's word elsewhere in the text: how it was labelled most often; the type and
 * place of it in the longest name that holds it; and whether the pair with the next word, or with the one before, was read
 * as one name. A token never hears of itself, but for the longest name.
 */
export function hintsOf(tokens: readonly Token[], labels: Uint8Array): Uint8Array[] {
  const words = new Map<string, Seen>()
  const pairs = new Map<string, number[]>()
  for (let at = 0; at < tokens.length; at++) {
    const label = labels[at]!
    const token = tokens[at]!
    if (token.kind !== 'word') continue
    if (label === OUTSIDE) {
      if (token.capital) seenOf(words, token.lower).counts[TYPES]!++
      continue
    }
    const seen = seenOf(words, token.lower)
    seen.counts[typeOfLabel(label)]!++
  }
  for (let at = 0; at < tokens.length; at++) {
    if (labels[at] === OUTSIDE) continue
    let until = at + 1
    while (until < tokens.length && isWithin(labels[until]!)) until++
    const type = typeOfLabel(labels[at]!)
    for (let word = at; word < until; word++) {
      const seen = words.get(tokens[word]!.lower)
      if (seen && until - at > seen.longest) {
        seen.longest = until - at
        seen.type = type
        seen.part = partOfLabel(labels[word]!)
      }
      if (word + 1 < until) {
        const pair = `${tokens[word]!.lower} ${tokens[word + 1]!.lower}`
        const counts = pairs.get(pair) ?? [0, 0, 0, 0]
        counts[type]!++
        pairs.set(pair, counts)
      }
    }
    at = until - 1
  }

  const usual = new Uint8Array(tokens.length)
  const longest = new Uint8Array(tokens.length)
  const pairNext = new Uint8Array(tokens.length)
  const pairBefore = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') continue
    const seen = words.get(token.lower)
    if (!seen) continue
    const label = labels[at]!
    usual[at] = usualOf(
      seen.counts,
      label === OUTSIDE ? (token.capital ? TYPES : -1) : typeOfLabel(label),
    )
    if (seen.longest > 1) longest[at] = 1 + seen.type * 4 + seen.part
    const next = tokens[at + 1]
    if (!next) continue
    const counts = pairs.get(`${token.lower} ${next.lower}`)
    if (!counts) continue
    const own = isWithin(labels[at + 1]!) && label !== OUTSIDE ? typeOfLabel(label) : -1
    const pair = usualOf(counts, own)
    pairNext[at] = pair
    pairBefore[at + 1] = pair
  }
  return [usual, longest, pairNext, pairBefore]
}

/** The commonest of some counts and how clear it is, as one number; one of `own` is the asker's and is left out. */
function usualOf(counts: ArrayLike<number>, own: number): number {
  let top = -1
  let most = 0
  let sum = 0
  for (let type = 0; type < counts.length; type++) {
    const count = counts[type]! - (type === own ? 1 : 0)
    sum += count
    if (count > most) {
      most = count
      top = type
    }
  }
  if (top < 0) return 0
  const clear = most === sum ? 2 : most * 3 >= sum * 2 ? 1 : 0
  return 1 + top * 6 + clear * 2 + (sum > 2 ? 1 : 0)
}

function isWithin(label: number): boolean {
  return label !== OUTSIDE && partOfLabel(label) !== WHOLE && partOfLabel(label) !== 0
}

function seenOf(words: Map<string, Seen>, lower: string): Seen {
  let seen = words.get(lower)
  if (!seen)
    words.set(
      lower,
      (seen = { counts: new Uint16Array(TYPES + 1), longest: 1, type: 0, part: WHOLE }),
    )
  return seen
}
