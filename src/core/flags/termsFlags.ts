import { foldName } from '../../shared/domain/entities'
import type { Instant } from '../../shared/domain/days'
import { overlaps, type Span } from '../../shared/domain/spans'
import { keptBack, termsPhrase } from '../../shared/domain/terms'
import type { Facts, FoundFlag, RestingWords } from './BlockToFlag'
import { flagOf, sentenceAt, type BlockReading } from './readBlock'

/**
 * Words that were given off the record or under an embargo that is not over, and words given on background whose speaker
 * the block names all the same, by full name or surname. A citation of such a passage flags the sentence that rests on it.
 *
 * Not seen: a speaker who is named in another paragraph, or by a nickname; words that are not tied to their source.
 */
export function termsFlags(read: BlockReading, { now }: Facts): FoundFlag[] {
  return read.block.resting.flatMap((resting) => flagTerms(read, resting, now))
}

function flagTerms(read: BlockReading, resting: RestingWords, now: Instant): FoundFlag[] {
  const { evidence, kind } = resting
  const { terms } = evidence
  const kept = keptBack(terms, now)
  if (kept === null) return []
  if (kept === 'name') return flagSpeaker(read, resting)
  const span = kind === 'quote' ? resting : sentenceAt(read, Math.max(0, resting.start - 1))
  const { given, them } =
    kind === 'quote'
      ? { given: 'These words were', them: 'them' }
      : { given: 'The passage that this rests on was', them: 'it' }
  const lasting = terms.kind === 'embargo' ? ' until then' : ''
  const sentence = `${given} given ${termsPhrase(terms)}. Exports leave ${them} out${lasting}.`
  return [flagOf(read, span, { kind: 'terms', sentence, evidence })]
}

function flagSpeaker(
  read: BlockReading,
  { start, end, kind, evidence }: RestingWords,
): FoundFlag[] {
  const { speaker } = evidence
  if (speaker === null || evidence.isUnnamed) return []
  const named = findName(read.block.text, speaker, kind === 'quote' ? { start, end } : null)
  if (!named) return []
  const sentence = `These words were given on background, and ${speaker} is named here.`
  return [flagOf(read, named, { kind: 'terms', sentence, evidence })]
}

/** Where a speaker is named outside a stretch, by surname at least. */
function findName(text: string, speaker: string, outside: Span | null): Span | null {
  const parts = foldName(speaker).split(' ')
  const surname = parts.at(-1)!
  if (surname.length < 2) return null
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldName(match[0]),
  }))
  for (const [index, word] of words.entries()) {
    if (word.folded !== surname || (outside && overlaps(word, outside))) continue
    if (!/^\p{Lu}/u.test(text.slice(word.start, word.end)) && /\p{Lu}/u.test(speaker)) continue
    const first = words[index - parts.length + 1]
    const isWhole = parts.every(
      (part, offset) => words[index - parts.length + 1 + offset]?.folded === part,
    )
    return { start: isWhole && first ? first.start : word.start, end: word.end }
  }
  return null
}
