import { personNouns } from '../analysis/data/titles'

/**
 * True when the words for a speaker say what they are and not who: “a council officer”, “the French official”. Those who speak
 * for an office (“a spokesman for the council”) are no unnamed sources, nor are companies and documents.
 */
export function isDescription(speaker: string | null): boolean {
  if (speaker === null || /\bspokes(?:man|woman|person|people)\b/i.test(speaker)) return false
  const phrase = speaker.split(
    /\s(?:of|for|at|in|from|with|who|whose|on|near|close|familiar)\s|,/,
  )[0]!
  const words = phrase.match(/[\p{L}-]+/gu) ?? []
  const head = words.at(-1)
  if (head === undefined || /^\p{Lu}/u.test(head) || words.length < 2) return false
  return personNouns.has(head) || personNouns.has(head.replace(/s$/, ''))
}
