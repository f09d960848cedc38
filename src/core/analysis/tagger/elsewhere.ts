import { append } from '../append'
import type { Token } from '../text/tokens'

/** Of so many other places of a word is told what stands around it there. */
export const ELSEWHERE = 4

/**
 * For each token that is written large, where else in the text the same word is: `ELSEWHERE` tokens each, the first ones, -1
 * where there are no more. Headlines are left out, since all their words may be large. Linear.
 */
export function elsewhereOf(
  tokens: readonly Token[],
  isInHeadline: (at: number) => boolean,
): Int32Array {
  const others = new Int32Array(tokens.length * ELSEWHERE).fill(-1)
  const places = new Map<string, number[]>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!isLargeWord(token) || isInHeadline(at)) continue
    if ((places.get(token.lower)?.length ?? 0) <= ELSEWHERE) append(places, token.lower, at)
  }
  for (let at = 0; at < tokens.length; at++) {
    if (!isLargeWord(tokens[at]!)) continue
    let next = at * ELSEWHERE
    for (const place of places.get(tokens[at]!.lower) ?? [])
      if (place !== at && next < (at + 1) * ELSEWHERE) others[next++] = place
  }
  return others
}

function isLargeWord({ kind, capital, lower }: Token): boolean {
  return kind === 'word' && capital && lower.length > 1
}
