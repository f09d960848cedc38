import { Readability } from '@mozilla/readability'
import type { PageBlock } from './cutBlocks'
import { isText, type PageDocument, type PageElement, type PageNode } from '../../markup/pageNodes'

/** Beyond this many elements Readability is not asked: its passes are not all linear. */
const mostElements = 120_000

interface Reader {
  parse(): { content: PageElement | null | undefined } | null
  _flags: number
  _postProcessContent: () => void
}

/** Readability's own switches: drop unlikely parts, weigh class names, clean conditionally. */
export const strict = 0x1 | 0x2 | 0x4
export const loose = 0x0

/**
 * Which blocks Readability holds to be the article. It changes the document that it is given. Null when it finds
 * nothing, gives up or is beaten by the page.
 */
export function findArticleBody(
  document: PageDocument,
  blocks: PageBlock[],
  flags: number,
): Set<PageBlock> | null {
  const body = readBody(document, flags)
  if (body === null) return null
  const survivors = new Set<PageNode>()
  gatherText(body, survivors)
  const kept = blocks.filter((block) => {
    let inside = 0
    let total = 0
    for (const node of block.nodes) {
      const length = node.textContent?.trim().length ?? 0
      total += length
      if (survivors.has(node)) inside += length
    }
    return total > 0 && inside >= total * 0.5
  })
  return kept.length === 0 ? null : new Set(kept)
}

function readBody(document: PageDocument, flags: number): PageElement | null {
  try {
    const Reading = Readability as unknown as new (page: unknown, options: object) => Reader
    const reader = new Reading(document, {
      // The nodes themselves, and one attempt a call: a second one would parse anew and lose them
      serializer: (content: unknown) => content,
      charThreshold: 1,
      disableJSONLD: true,
      maxElemsToParse: mostElements,
    })
    reader._flags = flags
    // Addresses and class names are of no use here: only which words stay
    reader._postProcessContent = () => undefined
    return reader.parse()?.content ?? null
  } catch {
    return null
  }
}

function gatherText(node: PageNode, into: Set<PageNode>): void {
  for (const child of node.childNodes) {
    if (isText(child)) into.add(child)
    else if (child.nodeType === 1) gatherText(child, into)
  }
}
