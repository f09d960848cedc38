import type { BlockToCheck } from '../../../shared/domain/checks'
import { AppError } from '../../../shared/errors'

/** Blocks as they came from the window, whatever came: what is no list of blocks is refused in a sentence. */
export function requireBlocks(blocks: BlockToCheck[]): BlockToCheck[] {
  if (!Array.isArray(blocks) || !blocks.every(isBlock))
    throw new AppError(
      'not-a-document',
      'This could not be checked, because what came was not the text of a draft.',
    )
  return blocks.map((block) => ({ ...block, links: block.links.filter(isWithin(block)) }))
}

function isBlock(block: Partial<BlockToCheck> | null): boolean {
  if (typeof block !== 'object' || block === null) return false
  const { key, text, before, after, links, citations } = block
  if (![key, text, before, after].every((words) => typeof words === 'string')) return false
  return Array.isArray(links) && Array.isArray(citations) && citations.every(isObject)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** A link that stands nowhere in the text has no words to compare. */
function isWithin({ text }: BlockToCheck): (link: BlockToCheck['links'][number] | null) => boolean {
  return (link) =>
    link !== null && link.start >= 0 && link.start < link.end && link.end <= text.length
}
