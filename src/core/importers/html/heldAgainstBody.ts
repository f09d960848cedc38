import type { PageBlock } from './cutBlocks'
import type { PageRoles } from './pageRoles'

/** So much of what was chosen must be in the page's own statement of its text for the rest to be doubted… */
const agreement = 0.85
/** …or less, where the statement in turn is all there: then it is not just the article's beginning. */
const someAgreement = 0.7
const wholeStatement = 0.92
const shortest = 40
/** Letters that are compared: links and notes may be spliced into the rest of a block. */
const compared = 48

/**
 * What was chosen, held against the text that the page's data gives as the article's (JSON-LD `articleBody`): a paragraph
 * that is in it joins, and one that is not leaves where nearly all the others are.
 */
export function heldAgainstBody(
  chosen: Set<PageBlock>,
  blocks: PageBlock[],
  roles: PageRoles,
  lines: string[],
): Set<PageBlock> {
  const body = letters(lines.join(' '))
  const isStated = (block: PageBlock) => body.includes(letters(block.text).slice(0, compared))
  let length = 0
  let stated = 0
  let lettersIn = 0
  for (const block of chosen) {
    if (!isComparable(block)) continue
    length += block.text.length
    if (!isStated(block)) continue
    stated += block.text.length
    lettersIn += letters(block.text).length
  }
  if (length === 0 || stated < length * 0.5) return chosen
  const isComplete =
    stated >= length * agreement ||
    (stated >= length * someAgreement && lettersIn >= body.length * wholeStatement)
  return new Set(
    blocks.filter((block) => {
      if (!isComparable(block)) return chosen.has(block)
      if (chosen.has(block)) return !isComplete || isStated(block)
      return roles.of(block) === null && isStated(block)
    }),
  )
}

function isComparable({ type, text, linkLength }: PageBlock): boolean {
  const isLong = text.length >= shortest || /[\u3040-\u9fff]{15}/.test(text)
  return type === 'paragraph' && isLong && linkLength < text.length * 0.8
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
