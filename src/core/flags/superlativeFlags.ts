import { foldForSearch } from '../../shared/domain/foldForSearch'
import type { Facts, FoundFlag } from './BlockToFlag'
import { findClaims } from './claims'
import { flagOf, isQuoted, restingIn, sentenceAt, type BlockReading } from './readBlock'
import { writtenWord } from '../analysis/text/spelling'

/**
 * A claim that something is the first, only, largest, youngest or worst of its kind, a record, or was never before: with the
 * noun that it is said of. Only shapes that claim something of the world are flagged:
 * - “first” with what it is the first to do, or of where and when (“the first woman to lead it”, “Britain’s first mayor”,
 *   “first-ever”, “for the first time since 1945”), not first in a row (“the first meeting”, “first half”, “First Minister”);
 * - “the only” with a noun, not as a turn of phrase (“the only way”, “not only”, “if only”);
 * - “largest” and the like behind “the” or an owner, not hedged (“one of the largest”), not of a family (“youngest son”);
 *   what is judged (“the biggest problem”, “the best idea”) only with “since”, “ever”, “in … years” or “on record” behind it;
 * - “a record 3,200”, “record turnout”, “broke the record”, “all-time high”, not criminal, track or off-the-record ones;
 * - “never before”.
 * Nothing is said between quotation marks, or when a passage that the sentence rests on has the same word and noun.
 *
 * Not seen: “unique”, “unprecedented”, “No. 1”, ranks (“second largest”), and claims in other languages.
 */
export function superlativeFlags(read: BlockReading, { names }: Facts): FoundFlag[] {
  const { text } = read.block
  return findClaims(text, (name) => names.hasPlace(writtenWord(name))).flatMap((claim) => {
    if (isQuoted(read, claim)) return []
    const words = text.slice(claim.start, claim.end)
    const ties = restingIn(read, sentenceAt(read, claim.start))
    if (ties.some(({ evidence }) => claims(evidence.paragraph, words))) return []
    const sentence =
      ties.length === 0
        ? `“${words}”: who says so, and is it so?`
        : `“${words}”: the passage does not say so. Who does, and is it so?`
    const evidence = ties[0]?.evidence ?? null
    return [flagOf(read, claim, { kind: 'superlative', sentence, evidence })]
  })
}

/** True when a passage has the claim’s own word and one of its nouns. */
function claims(paragraph: string, words: string): boolean {
  const has = new Set(foldForSearch(paragraph).match(/[\p{L}\p{N}]+/gu) ?? [])
  const [claim, ...rest] = foldForSearch(words).match(/[\p{L}\p{N}]+/gu) ?? []
  if (claim === undefined || !has.has(claim)) return false
  const nouns = rest.filter((word) => word.length > 3)
  return nouns.length === 0 || nouns.some((word) => has.has(word))
}
