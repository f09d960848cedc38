import { nameParticles } from '../data/titles'
import type { Token } from '../text/tokens'

/** So many tokens after one with a capital may go on with a name: "East Coast railway station", "Ministry of Health". */
const AFTER = 4

/**
 * 1 for tokens that may be of a name: those with a capital in them, the one before ("30 Seconds"), particles before that ("al",
 * "van der"), and some after. The rest of a text, about half, need not be looked at.
 */
export function whereNamesStand(tokens: readonly Token[]): Uint8Array {
  const may = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const { text, capital } = tokens[at]!
    if (capital || /\p{Lu}/u.test(text)) may.fill(1, beginningOf(tokens, at), at + 1 + AFTER)
  }
  return may
}

function beginningOf(tokens: readonly Token[], at: number): number {
  let from = Math.max(0, at - 1)
  while (from > 0 && nameParticles.has(tokens[from]!.lower)) from--
  return from
}
