import type { FoundFlag, RestingWords } from './BlockToFlag'
import { flagOf, type BlockReading } from './readBlock'

/**
 * Words pulled from a quote whose speaker has no name, in a block that rests on nobody else: no other tie to words with a
 * named speaker, and none to another article.
 *
 * Not seen: a second source that is told of without a tie; two unnamed sources of one article that are in truth one.
 */
export function anonymousFlags(read: BlockReading): FoundFlag[] {
  const { resting } = read.block
  return resting.filter(isUnnamed).flatMap((unnamed) => {
    const others = resting.filter((other) => other.evidence !== unnamed.evidence)
    const supported = others.some(
      ({ evidence }) =>
        evidence.articleId !== unnamed.evidence.articleId ||
        (evidence.speaker !== null && !evidence.isUnnamed),
    )
    if (supported) return []
    const { speaker } = unnamed.evidence
    const described = speaker === null ? '' : `: “${speaker}”`
    const sentence = `These words stand on one unnamed source${described}.`
    return [flagOf(read, unnamed, { kind: 'anonymous', sentence, evidence: unnamed.evidence })]
  })
}

function isUnnamed({ kind, evidence }: RestingWords): boolean {
  return kind === 'quote' && evidence.isUnnamed
}
