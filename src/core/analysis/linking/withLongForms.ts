import { contains, overlaps, type Span } from '../../../shared/domain/spans'
import type { NamedMention } from '../names/findEntities'

/** Farther before its initials no name begins. */
const LONGEST_NAME = 120

/**
 * Mentions, in order, with the long names that stand before initials in brackets and have just these: of “London and South
 * Quay Railway (LSQR)” the whole name, whatever was found of its parts.
 */
export function withLongForms(text: string, mentions: readonly NamedMention[]): NamedMention[] {
  const long: NamedMention[] = []
  for (const [index, mention] of mentions.entries()) {
    const span = mention.type === 'ORG' ? longFormBefore(text, mention) : null
    if (!span) continue
    const around = mentions
      .slice(Math.max(0, index - MOST_PARTS), index)
      .filter((other) => overlaps(other, span))
    if (
      around.some(
        (other) => !contains(span, other) || other.end - other.start === span.end - span.start,
      )
    )
      continue
    long.push({ ...span, type: 'ORG', text: text.slice(span.start, span.end), role: null })
  }
  if (long.length === 0) return [...mentions]
  const kept = mentions.filter((mention) => !long.some((span) => contains(span, mention)))
  return [...kept, ...long].sort((one, other) => one.start - other.start)
}

/** So many names may have been found within one. */
const MOST_PARTS = 8

function longFormBefore(text: string, { start: at, text: initials }: NamedMention): Span | null {
  if (text[at - 1] !== '(' || !/^[A-Z]{3,8}$/.test(initials)) return null
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at - 1)
  const words = [...before.matchAll(/\S+/g)]
  let left = initials.length
  for (let index = words.length - 1; index >= 0; index--) {
    const { 0: word, index: offset } = words[index]!
    if (word.startsWith(initials[left - 1]!)) left--
    else if (!/^(?:of|the|and|for|in|on|to|de|&)$/.test(word)) return null
    if (left > 0) continue
    const start = at - 1 - before.length + offset
    const end = at - 1 - (before.length - before.trimEnd().length)
    // More than one sentence, or a list, is no name.
    return /[.,;:!?\n]/.test(text.slice(start, end)) ? null : { start, end }
  }
  return null
}
